package org.settle.web.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.settle.practice.Catalogue;
import org.settle.practice.Programme;
import org.settle.practice.Reason;
import org.settle.practice.ScreenOutcome;
import org.settle.practice.SessionPlan;
import org.settle.practice.Step;
import org.settle.practice.Tailoring;
import org.settle.web.session.Admission;
import org.settle.web.session.Sessions;
import org.settle.web.start.Programmes;
import org.settle.web.start.Programmes.Variant;
import org.settle.web.start.Screening;
import org.settle.web.store.Person;
import org.springframework.stereotype.Component;

/// The sessions of arms: what an arm consists of for this person, and why one is not possible.
@Component
class ArmSessions {
    /// After a sign such as dizziness the next session is calm; then the arm is possible again.
    static final String CALM_TODAY = "trial.calm-today";

    /// As what a calm session is begun that stands in for an arm.
    private static final String CALM = "calm";

    private final Programmes programmes;
    private final Sessions sessions;
    private final Screening screening;
    private final Admission admission;
    private final Tailoring tailoring;
    private final Catalogue catalogue;

    ArmSessions(
            Programmes programmes,
            Sessions sessions,
            Screening screening,
            Admission admission,
            Tailoring tailoring,
            Catalogue catalogue) {
        this.programmes = programmes;
        this.sessions = sessions;
        this.screening = screening;
        this.admission = admission;
        this.tailoring = tailoring;
        this.catalogue = catalogue;
    }

    /// Why an arm cannot be done with the answers of now.
    ///
    /// @param visitor who, or nobody yet
    /// @param arm what
    /// @param idea the own idea, where the arm is one
    /// @return the reason, or nothing where it can be done
    Optional<Reason> against(Optional<Person> visitor, Intervention arm, String idea) {
        if (arm.parts().stream().allMatch(this::isCalm)) {
            return Optional.empty();
        }
        Optional<ScreenOutcome> outcome = visitor.flatMap(screening::outcome);
        if (outcome.isEmpty()) {
            return reason("trial.first-screen");
        }
        if (!outcome.get().pressing()) {
            return reason("trial.not-now");
        }
        if (arm.id().equals(Intervention.OWN)) {
            return admission.refused(visitor, idea);
        }
        return arm.presses() ? againstPressing(visitor.orElseThrow(), arm) : Optional.empty();
    }

    private Optional<Reason> againstPressing(Person person, Intervention arm) {
        List<Step> whole = steps(person, Variant.WHOLE);
        if (whole.isEmpty()) {
            return reason("trial.first-programme");
        }
        if (tools(whole).isEmpty()) {
            return reason(CALM_TODAY);
        }
        Variant variant = variant(arm.parts().getFirst());
        return variant != Variant.WHOLE && steps(person, variant).equals(whole)
                ? reason("trial.same-" + arm.id())
                : Optional.empty();
    }

    private static Optional<Reason> reason(String key) {
        return Optional.of(new Reason(key, Map.of()));
    }

    private List<Step> steps(Person person, Variant variant) {
        return programmes
                .of(person, sessions.last(person), variant)
                .map(Programme::steps)
                .orElse(List.of());
    }

    private static Set<String> tools(List<Step> steps) {
        return steps.stream()
                .filter(Step.Press.class::isInstance)
                .map(s -> ((Step.Press) s).tool())
                .collect(Collectors.toSet());
    }

    private boolean isCalm(String part) {
        return catalogue.companions().stream().anyMatch(c -> c.calm() && c.id().equals(part));
    }

    private static Variant variant(String part) {
        return switch (part) {
            case "soft" -> Variant.SOFT;
            case "short" -> Variant.SHORT;
            default -> Variant.WHOLE;
        };
    }

    /// Plans the session of an arm.
    ///
    /// @param person for whom
    /// @param arm what
    /// @param idea the own idea, where the arm is one
    /// @return the session's id
    String begin(Person person, Intervention arm, String idea) {
        if (arm.id().equals(Intervention.OWN)) {
            return sessions.planOwn(person, idea, arm.id());
        }
        List<Step> all = new ArrayList<>();
        for (String part : arm.parts()) {
            all.addAll(
                    switch (part) {
                        case "programme", "soft", "short" -> steps(person, variant(part));
                        default -> tailoring.companionSession(part).steps();
                    });
        }
        boolean calm = arm.presses() && tools(all).isEmpty();
        return sessions.plan(person, new SessionPlan(all), false, calm ? CALM : arm.id());
    }
}
