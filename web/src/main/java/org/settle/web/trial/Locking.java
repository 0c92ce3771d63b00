package org.settle.web.trial;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.settle.trial.Arm;
import org.settle.trial.Estimand;
import org.settle.trial.Protocols;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;
import org.settle.web.checkin.CheckIns;
import org.settle.web.checkin.Outcome;
import org.settle.web.store.Person;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// Turns a draft into a locked trial: the order is drawn by chance, once.
@Component
class Locking {
    /// So that the seed can be read aloud; two to the 53rd has too many digits to be guessed.
    private static final long MOST = 1L << 53;

    private final Trials trials;
    private final CheckIns checkIns;
    private final LongSupplier seeds;

    Locking(Trials trials, CheckIns checkIns) {
        this.trials = trials;
        this.checkIns = checkIns;
        SecureRandom chance = new SecureRandom();
        this.seeds = () -> chance.nextLong(MOST);
    }

    /// The draft with as many days as can be shared out evenly: at most those that were chosen.
    ///
    /// @return nothing where not even two weeks can
    static Optional<Draft> fitting(Draft draft) {
        return IntStream.iterate(draft.days(), n -> n >= Draft.LENGTHS.getFirst(), n -> n - 1)
                .filter(n -> design(draft).fits(n, draft.arms().size()))
                .mapToObj(n -> draft.lasting(n, draft.rhythm()))
                .findFirst();
    }

    static StudyDesign design(Draft draft) {
        return StudyDesigns.parse(Draft.design(draft.rhythm()));
    }

    /// Locks the trial and asks for its outcomes from now on; where one runs already, nothing is
    /// done.
    ///
    /// @param visit in whose language the arms are called
    /// @param draft what was planned
    /// @param start the first day
    /// @param limit the discomfort in a session above which it pauses itself
    void lock(Visit visit, Draft draft, LocalDate start, int limit) {
        Person person = visit.self();
        List<Outcome> outcomes = outcomes(draft);
        trials.add(
                person,
                () -> {
                    Trial trial =
                            Protocols.lock(
                                    trial(visit, draft, outcomes),
                                    draft.days(),
                                    seeds.getAsLong(),
                                    start);
                    checkIns.ask(person, outcomes, draft.things());
                    return KeptTrial.locked(trial, draft, outcomes, limit);
                });
    }

    static List<Outcome> outcomes(Draft draft) {
        List<Outcome> all = new ArrayList<>(List.of(draft.outcome()));
        draft.seconds().stream().sorted().filter(o -> o != draft.outcome()).forEach(all::add);
        return all;
    }

    static Trial trial(Visit visit, Draft draft, List<Outcome> outcomes) {
        List<Arm> arms =
                IntStream.range(0, draft.arms().size())
                        .mapToObj(
                                k ->
                                        new Arm(
                                                TrialWords.arm(
                                                        visit, draft.arms().get(k), draft.idea())))
                        .toList();
        return new Trial(
                arms,
                !draft.arms().getFirst().equals(Intervention.USUAL),
                outcomes.stream()
                        .map(
                                o ->
                                        org.settle.trial.Outcome.of(
                                                        TrialWords.outcome(visit, o),
                                                        visit.say("trial.points"),
                                                        TrialWords.better(o))
                                                .withRange(0, 10)
                                                .withMinimalImportantDifference(draft.worthwhile()))
                        .toList(),
                Optional.of(design(draft)),
                Estimand.AS_ASSIGNED,
                draft.things().stream().map(t -> visit.say("day.thing-" + t)).toList(),
                Optional.empty());
    }
}
