package org.settle.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.settle.trial.design.StudyDesign;

/// A personal trial as it is planned, such as "usual evening against rolling, on sleep quality,
/// daily by chance, 28 days".
///
/// A trial does not hold what happened; see `Diary`.
///
/// @param arms what is compared, the reference first; at least two, labels distinct
/// @param activeReference whether the reference is itself an intervention, so that the state before
///   day 1 is neither arm
/// @param outcomes what is measured, the main outcome first; at least one, names distinct
/// @param design how the order of arms comes about, where that is known
/// @param estimand the question to answer
/// @param covariates names of other columns that the analysis adjusts for, distinct
/// @param locked the drawn order and the seal of the protocol, once it is locked
public record Trial(
        List<Arm> arms,
        boolean activeReference,
        List<Outcome> outcomes,
        Optional<StudyDesign> design,
        Estimand estimand,
        List<String> covariates,
        Optional<LockedOrder> locked) {

    /// Checks that the parts fit together and copies the lists.
    ///
    /// @throws IllegalArgumentException if there are fewer than two arms, no outcome, two arms,
    ///   outcomes or covariates of the same name, a locked order without a design, or a locked
    ///   order that names an arm the trial does not have
    public Trial {
        arms = List.copyOf(arms);
        outcomes = List.copyOf(outcomes);
        covariates = List.copyOf(covariates);
        if (arms.size() < 2) {
            throw new IllegalArgumentException(
                    "A trial compares at least two arms, the reference first, but had %s."
                            .formatted(arms));
        }
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("A trial needs at least one outcome.");
        }
        covariates.forEach(name -> OneLine.check("The name of a covariate", name));
        checkDistinct("arms", arms.stream().map(Arm::label).toList());
        checkDistinct("outcomes and covariates", columns(outcomes, covariates));
        checkLocked(arms, design, locked);
    }

    /// A trial as assigned, without design, covariates and locked order, with a passive reference.
    ///
    /// @param arms what is compared, the reference first
    /// @param outcomes what is measured, the main outcome first
    /// @return the trial
    public static Trial of(List<Arm> arms, List<Outcome> outcomes) {
        return new Trial(
                arms,
                false,
                outcomes,
                Optional.empty(),
                Estimand.AS_ASSIGNED,
                List.of(),
                Optional.empty());
    }

    /// The arm all others are compared with.
    ///
    /// @return the first arm
    public Arm reference() {
        return arms.getFirst();
    }

    /// The outcome that carries the answer's sentence.
    ///
    /// @return the first outcome
    public Outcome mainOutcome() {
        return outcomes.getFirst();
    }

    /// This trial with another design; a locked order no longer holds and is dropped.
    ///
    /// @param changed the design
    /// @return a changed copy
    public Trial withDesign(StudyDesign changed) {
        return new Trial(
                arms,
                activeReference,
                outcomes,
                Optional.of(changed),
                estimand,
                covariates,
                Optional.empty());
    }

    /// This trial with another estimand. The lock is kept, so that a sensitivity analysis may ask
    /// the other question of the same days; [ProtocolText#write] refuses such a copy.
    ///
    /// @param changed the estimand
    /// @return a changed copy
    public Trial withEstimand(Estimand changed) {
        return new Trial(arms, activeReference, outcomes, design, changed, covariates, locked);
    }

    /// This trial about some of its outcomes. The lock is kept, so that an analysis may leave one
    /// out; [ProtocolText#write] refuses such a copy.
    ///
    /// @param changed the outcomes, the main one first
    /// @return a changed copy
    public Trial withOutcomes(List<Outcome> changed) {
        return new Trial(arms, activeReference, changed, design, estimand, covariates, locked);
    }

    /// This trial with other covariates. The lock is kept, so that an analysis may leave one out;
    /// [ProtocolText#write] refuses such a copy.
    ///
    /// @param changed names of columns, distinct
    /// @return a changed copy
    public Trial withCovariates(List<String> changed) {
        return new Trial(arms, activeReference, outcomes, design, estimand, changed, locked);
    }

    /// This trial with a locked order.
    ///
    /// @param order the order and its seal, usually from [Protocols#lock(Trial, int, long)]
    /// @return a changed copy
    public Trial withLocked(LockedOrder order) {
        return new Trial(
                arms, activeReference, outcomes, design, estimand, covariates, Optional.of(order));
    }

    private static List<String> columns(List<Outcome> outcomes, List<String> covariates) {
        List<String> names = new ArrayList<>(covariates);
        outcomes.forEach(outcome -> names.add(outcome.name()));
        return names;
    }

    private static void checkDistinct(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(
                        "The %s of a trial must have different names, but '%s' came twice."
                                .formatted(what, name));
            }
        }
    }

    private static void checkLocked(
            List<Arm> arms, Optional<StudyDesign> design, Optional<LockedOrder> locked) {
        if (locked.isEmpty()) {
            return;
        }
        if (design.isEmpty()) {
            throw new IllegalArgumentException(
                    "A locked order needs the design it was drawn from; give the trial a design.");
        }
        Sequence sequence = locked.get().sequence();
        for (int day = 1; day <= sequence.days(); day++) {
            if (sequence.arm(day) >= arms.size()) {
                throw new IllegalArgumentException(
                        "The trial has arms 0 to %d, but day %d of the locked order holds arm %d."
                                .formatted(arms.size() - 1, day, sequence.arm(day)));
            }
        }
    }
}
