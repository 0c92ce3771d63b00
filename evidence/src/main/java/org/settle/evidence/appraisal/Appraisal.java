package org.settle.evidence.appraisal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.settle.evidence.Contrast;
import org.settle.evidence.Control;
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

    /// Rules of thumb: below the first number of people one step, below the second two (Guyatt and
    /// others 2011, doi:10.1016/j.jclinepi.2011.01.012, speak of 400).
    private static final int FEW = 400;

    private static final int VERY_FEW = 100;

    /// From this share of trials on that say otherwise, trials do not agree.
    private static final double DISAGREE = 0.25;

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
        List<Doubt> doubts = trials.isEmpty() ? List.of() : doubts(byCohort(trials));
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
    /// @return how many
    public int cohorts() {
        return byCohort(trials).size();
    }

    private static Map<String, List<Contrast>> byCohort(List<Contrast> trials) {
        return trials.stream()
                .collect(
                        Collectors.groupingBy(
                                c -> c.study().cohort().orElse(c.study().id()),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static List<Doubt> doubts(Map<String, List<Contrast>> cohorts) {
        List<Doubt> doubts = new ArrayList<>();
        int all = cohorts.size();
        int blind =
                count(
                        cohorts,
                        c ->
                                c.controls().contains(Control.SHAM)
                                        || c.controls().contains(Control.LIGHT_TOUCH));
        add(doubts, Doubt.Domain.BIAS, 2 * blind <= all ? 1 : 0, blind, all);
        int helped = count(cohorts, c -> c.direction() == Direction.FAVOURS_TREATMENT);
        int otherwise = Math.min(helped, all - helped);
        add(
                doubts,
                Doubt.Domain.INCONSISTENCY,
                otherwise >= DISAGREE * all ? 1 : 0,
                otherwise,
                all);
        int own = count(cohorts, c -> c.study().role() == Role.MFR_SELF);
        add(doubts, Doubt.Domain.INDIRECTNESS, own == 0 ? 2 : 2 * own < all ? 1 : 0, own, all);
        int people =
                cohorts.values().stream().mapToInt(results -> people(results.getFirst())).sum();
        add(
                doubts,
                Doubt.Domain.IMPRECISION,
                people < VERY_FEW ? 2 : people < FEW ? 1 : 0,
                people,
                FEW);
        return doubts;
    }

    private static void add(List<Doubt> doubts, Doubt.Domain domain, int steps, int count, int of) {
        if (steps > 0) {
            doubts.add(new Doubt(domain, steps, count, of));
        }
    }

    private static int count(Map<String, List<Contrast>> cohorts, Predicate<Contrast> what) {
        return (int)
                cohorts.values().stream()
                        .filter(results -> results.stream().anyMatch(what))
                        .count();
    }

    private static int people(Contrast contrast) {
        OptionalInt treated = contrast.treated().n();
        OptionalInt control = contrast.control().n();
        return treated.isPresent() && control.isPresent()
                ? treated.getAsInt() + control.getAsInt()
                : contrast.participants()
                        .orElseGet(() -> contrast.study().participants().orElse(0));
    }
}
