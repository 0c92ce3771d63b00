package org.settle.evidence.appraisal;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.settle.evidence.Contrast;
import org.settle.evidence.Design;
import org.settle.evidence.Direction;
import org.settle.evidence.Evidence;
import org.settle.evidence.Role;

/// What the record holds on a question, and how sure that is.
///
/// Trials count once for each group of people, whatever the number of papers on it; reviews are
/// told beside them and never counted with them, as they hold the same trials.
///
/// @param question what was asked
/// @param trials results of trials in which chance drew who got what
/// @param reviews results of reviews
/// @param certainty of an answer from the trials
/// @param doubts why it is not high
public record Appraisal(
        Question question,
        List<Contrast> trials,
        List<Contrast> reviews,
        Certainty certainty,
        List<Doubt> doubts) {
    private static final Set<Role> PRESSURE =
            EnumSet.of(Role.MFR, Role.MFR_SELF, Role.MASSAGE, Role.MANUAL);
    private static final Set<Design> BY_CHANCE =
            EnumSet.of(Design.RANDOMISED, Design.RANDOMISED_CROSSOVER);
    private static final Set<Design> OF_TRIALS =
            EnumSet.of(Design.META_ANALYSIS, Design.NETWORK_META_ANALYSIS, Design.REVIEW);
    private static final Set<Direction> BETWEEN =
            EnumSet.of(
                    Direction.FAVOURS_TREATMENT,
                    Direction.NO_DIFFERENCE,
                    Direction.FAVOURS_CONTROL);

    /// Keeps the lists unchangeable.
    public Appraisal {
        trials = List.copyOf(trials);
        reviews = List.copyOf(reviews);
        doubts = List.copyOf(doubts);
    }

    /// Appraises what pressure and touch do.
    ///
    /// @param evidence the record
    /// @param question what is asked
    /// @return what there is, also where that is nothing
    public static Appraisal of(Evidence evidence, Question question) {
        List<Contrast> all =
                evidence.contrasts().stream()
                        .filter(c -> PRESSURE.contains(c.study().role()))
                        .filter(c -> BETWEEN.contains(c.direction()))
                        .filter(question::asks)
                        .toList();
        List<Contrast> trials =
                all.stream().filter(c -> BY_CHANCE.contains(c.study().design())).toList();
        List<Contrast> reviews =
                all.stream().filter(c -> OF_TRIALS.contains(c.study().design())).toList();
        List<Doubt> doubts =
                trials.isEmpty()
                        ? List.of()
                        : Counts.of(byCohort(trials)).doubts(evidence.grading());
        int steps = doubts.stream().mapToInt(Doubt::steps).sum();
        return new Appraisal(
                question,
                trials,
                reviews,
                trials.isEmpty() ? Certainty.VERY_LOW : Certainty.HIGH.less(steps),
                doubts);
    }

    /// The groups of people that were studied, each with its results.
    ///
    /// @return each with at least one
    public List<List<Contrast>> trialsByCohort() {
        return byCohort(trials);
    }

    /// How many of them did better than what they were compared with, in more than half of their
    /// results.
    ///
    /// @return no more than all
    public int didBetter() {
        return (int) byCohort(trials).stream().filter(Counts::didBetter).count();
    }

    private static List<List<Contrast>> byCohort(List<Contrast> trials) {
        return List.copyOf(
                trials.stream()
                        .collect(
                                Collectors.groupingBy(
                                        c -> c.study().cohort().orElse(c.study().id()),
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .values());
    }
}
