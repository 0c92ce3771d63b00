package org.settle.practice;

import java.util.List;
import java.util.Optional;
import org.settle.tables.DataFileException;

/// Makes a programme for a person from the rules in `rules.data`.
public final class Tailoring {
    private final Catalogue catalogue;
    private final ContactPressure pressure;
    private final Rules rules;

    private Tailoring(Catalogue catalogue, Rules rules) {
        this.catalogue = catalogue;
        this.pressure = ContactPressure.load(catalogue);
        this.rules = rules;
    }

    /// Reads the rules.
    ///
    /// @param catalogue what there is
    /// @return the tailoring
    /// @throws DataFileException if the rules do not hold together
    public static Tailoring load(Catalogue catalogue) {
        return new Tailoring(catalogue, Rules.load(catalogue));
    }

    /// A programme within what the screen allows.
    ///
    /// @param person whom it is for
    /// @param outcome of the full screen
    /// @param last the last session, if there was one
    /// @return the programme; without steps in an emergency
    /// @throws UnknownIdException if a wish, tool, space or consent of the person does not exist
    public Programme programme(Person person, ScreenOutcome outcome, Optional<LastSession> last) {
        check(person);
        Choices choices = rules.choices(Facts.of(person, outcome, last), last);
        return new Composer(catalogue, pressure, person, outcome, choices).programme();
    }

    /// Where the rule behind a reason comes from.
    ///
    /// @param reason of a programme or a step
    /// @return a DOI, a row of the evidence or `ours`; empty for a reason that is no rule
    public Optional<String> source(Reason reason) {
        return rules.all().stream()
                .filter(rule -> reason.equals(Reason.of(rule.id())))
                .map(Rule::source)
                .findFirst();
    }

    /// A misspelt id would quietly drop a rule, so it is refused.
    private void check(Person person) {
        List<String> wishes = catalogue.conditions().stream().map(Condition::id).toList();
        List<String> spaces = catalogue.postures().stream().map(Posture::id).toList();
        person.wishes().forEach(wish -> known(wishes, wish));
        person.spaces().forEach(space -> known(spaces, space));
        person.consents().forEach(consent -> known(List.of("chest", "pelvic"), consent));
        person.tools().forEach(catalogue::tool);
    }

    private static void known(List<String> ids, String id) {
        if (!ids.contains(id)) {
            throw new UnknownIdException(id);
        }
    }

    /// The quick path: about six minutes, hands only.
    ///
    /// @param outcome of the quick or the full screen
    /// @param last the last session, if there was one
    /// @return the session; without steps in an emergency
    public SessionPlan gentleSession(ScreenOutcome outcome, Optional<LastSession> last) {
        return GentleSession.of(catalogue, outcome, last);
    }

    /// One companion and nothing else, at its usual length.
    ///
    /// @param companionId for example `relaxation`
    /// @return the session
    /// @throws UnknownIdException if there is no such companion
    public SessionPlan companionSession(String companionId) {
        Companion companion = catalogue.companion(companionId);
        String breathing = companionId.equals("slow-breathing") ? "longer-out" : "own-pace";
        return new SessionPlan(
                List.of(
                        new Step.Calm(
                                companionId,
                                companion.seconds(),
                                breathing,
                                List.of(Reason.of("own-choice")))));
    }
}
