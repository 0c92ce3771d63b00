package org.settle.evidence.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.settle.evidence.Contrast;
import org.settle.evidence.Control;
import org.settle.evidence.Direction;
import org.settle.evidence.EffectKind;
import org.settle.evidence.GradingRule;
import org.settle.evidence.Role;
import org.settle.evidence.effect.Pooled;
import org.settle.evidence.effect.TrialEffect;

/// What the rules of grading count in the trials of a question.
///
/// @param all how many groups of people
/// @param blind against a sham or a light touch
/// @param otherwise saying otherwise than most
/// @param own of what people do themselves
/// @param people in all of them
/// @param numbers with a number that can be used
/// @param noEffect 1 where no effect lies in the interval of the trials together, or there is none
record Counts(int all, int blind, int otherwise, int own, int people, int numbers, int noEffect) {
    static Counts of(List<List<Contrast>> cohorts) {
        int helped = (int) cohorts.stream().filter(Counts::didBetter).count();
        List<TrialEffect> effects =
                cohorts.stream().map(TrialEffect::of).flatMap(Optional::stream).toList();
        return new Counts(
                cohorts.size(),
                count(cohorts, Counts::isBlind),
                Math.min(helped, cohorts.size() - helped),
                count(cohorts, c -> c.study().role() == Role.MFR_SELF),
                cohorts.stream().mapToInt(results -> people(results.getFirst())).sum(),
                effects.size(),
                Pooled.of(effects).filter(p -> !p.holdsNoEffect()).isPresent() ? 0 : 1);
    }

    /// Whether more than half of the results of a group of people speak for the treatment; one that
    /// needs a second look never does, nor a test within an arm, which is no evidence of an effect.
    static boolean didBetter(List<Contrast> results) {
        long better =
                results.stream()
                        .filter(c -> c.direction() == Direction.FAVOURS_TREATMENT)
                        .filter(c -> c.care().isEmpty())
                        .filter(c -> c.effect().kind() != EffectKind.P_WITHIN)
                        .count();
        return 2 * better > results.size();
    }

    private static boolean isBlind(Contrast contrast) {
        return contrast.controls().contains(Control.SHAM)
                || contrast.controls().contains(Control.LIGHT_TOUCH);
    }

    private static int count(List<List<Contrast>> cohorts, Predicate<Contrast> what) {
        return (int) cohorts.stream().filter(results -> results.stream().anyMatch(what)).count();
    }

    private static int people(Contrast contrast) {
        return contrast.treated().n().isPresent() && contrast.control().n().isPresent()
                ? contrast.treated().n().getAsInt() + contrast.control().n().getAsInt()
                : contrast.participants()
                        .orElseGet(() -> contrast.study().participants().orElse(0));
    }

    /// Of the rules of a domain that hold, the one with the most steps.
    List<Doubt> doubts(List<GradingRule> rules) {
        Map<?, Optional<GradingRule>> worst =
                rules.stream()
                        .filter(rule -> rule.holds(value(rule.counts())))
                        .collect(
                                Collectors.groupingBy(
                                        GradingRule::domain,
                                        java.util.TreeMap::new,
                                        Collectors.maxBy(
                                                Comparator.comparingInt(GradingRule::steps))));
        List<Doubt> doubts = new ArrayList<>();
        for (Optional<GradingRule> rule : worst.values()) {
            rule.ifPresent(r -> doubts.add(doubt(r)));
        }
        return doubts;
    }

    private double value(GradingRule.Count counts) {
        return isShare(counts) ? (double) counted(counts) / all : counted(counts);
    }

    private static boolean isShare(GradingRule.Count counts) {
        return counts != GradingRule.Count.PEOPLE && counts != GradingRule.Count.NO_EFFECT;
    }

    private Doubt doubt(GradingRule rule) {
        return new Doubt(
                rule, counted(rule.counts()), isShare(rule.counts()) ? all : (int) rule.limit());
    }

    private int counted(GradingRule.Count counts) {
        return switch (counts) {
            case SHAM_SHARE -> blind;
            case OTHERWISE_SHARE -> otherwise;
            case OWN_SHARE -> own;
            case PEOPLE -> people;
            case NUMBER_SHARE -> numbers;
            case NO_EFFECT -> noEffect;
        };
    }
}
