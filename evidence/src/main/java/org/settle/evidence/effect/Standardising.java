package org.settle.evidence.effect;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.settle.bayes.meta.Arm;
import org.settle.bayes.meta.ConfidenceInterval;
import org.settle.bayes.meta.EffectSize;
import org.settle.evidence.Better;
import org.settle.evidence.Bounds;
import org.settle.evidence.Contrast;
import org.settle.evidence.Design;
import org.settle.evidence.Effect;
import org.settle.evidence.EffectKind;
import org.settle.evidence.Interval;
import org.settle.evidence.Outcome;
import org.settle.evidence.Relation;

/// Brings a result onto one scale: standard deviations of people, positive where the treatment did
/// better. What would need a guess is left alone: which way is better, the size of an arm, how the
/// two times of one person hang together in a crossover. So is what needs a second look.
final class Standardising {
    private static final double NORMAL_95 = 1.959963984540054;
    private static final Set<EffectKind> STANDARDISED =
            EnumSet.of(EffectKind.SMD, EffectKind.HEDGES_G, EffectKind.COHEN_D);

    private Standardising() {}

    static Optional<StandardisedEffect> of(Contrast contrast) {
        return contrast.care().isPresent()
                ? Optional.empty()
                : printed(contrast).or(() -> fromArms(contrast));
    }

    private static Optional<StandardisedEffect> printed(Contrast contrast) {
        Effect effect = contrast.effect();
        if (!STANDARDISED.contains(effect.kind()) || effect.value().isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble value = oriented(contrast, effect.value().getAsDouble(), effect.better());
        Optional<Interval> confidence =
                effect.interval()
                        .filter(_ -> effect.bounds().equals(Optional.of(Bounds.CONFIDENCE)));
        if (value.isEmpty() || confidence.isEmpty()) {
            return Optional.empty();
        }
        double se = width(confidence.get()) / (2 * NORMAL_95);
        return made(contrast, new EffectSize(value.getAsDouble(), se * se), Origin.PRINTED);
    }

    /// Only where the arms hold different people.
    private static Optional<StandardisedEffect> fromArms(Contrast contrast) {
        if (contrast.study().design() != Design.RANDOMISED
                || contrast.treated().n().isEmpty()
                || contrast.control().n().isEmpty()) {
            return Optional.empty();
        }
        return switch (contrast.effect().kind()) {
            case MEANS, COHEN_D, SMD, HEDGES_G -> ofMeans(contrast, Origin.MEANS);
            case MEAN_CHANGES, MEAN_REDUCTIONS -> ofMeans(contrast, Origin.CHANGES);
            case MEAN_DIFFERENCE -> ofDifference(contrast);
            case ETA_SQUARED, PARTIAL_ETA_SQUARED -> ofEta(contrast);
            case P_BETWEEN -> ofP(contrast);
            default -> Optional.empty();
        };
    }

    private static Optional<StandardisedEffect> ofMeans(Contrast contrast, Origin origin) {
        Optional<Arm> treated = arm(contrast.treated());
        Optional<Arm> control = arm(contrast.control());
        Optional<Better> better = contrast.effect().better().or(() -> betterMean(contrast));
        if (treated.isEmpty() || control.isEmpty() || better.isEmpty()) {
            return Optional.empty();
        }
        boolean higher = better.get() == Better.HIGHER;
        return made(
                contrast,
                higher
                        ? EffectSize.hedgesG(treated.get(), control.get())
                        : EffectSize.hedgesG(control.get(), treated.get()),
                origin);
    }

    /// A larger fall of what is better low is better.
    private static Optional<Better> betterMean(Contrast contrast) {
        Optional<Better> outcome = betterOutcome(contrast);
        return contrast.effect().kind() == EffectKind.MEAN_REDUCTIONS
                ? outcome.map(b -> b == Better.LOWER ? Better.HIGHER : Better.LOWER)
                : outcome;
    }

    private static Optional<Better> betterOutcome(Contrast contrast) {
        return contrast.outcomes().size() == 1
                ? contrast.outcomes().getFirst().better()
                : contrast.outcomes().stream()
                        .map(Outcome::better)
                        .distinct()
                        .reduce((_, _) -> Optional.empty())
                        .flatMap(b -> b);
    }

    private static Optional<Arm> arm(org.settle.evidence.Arm arm) {
        boolean told = arm.mean().isPresent() && arm.sd().isPresent() && arm.n().isPresent();
        return told && arm.sd().getAsDouble() > 0 && arm.n().getAsInt() >= 2
                ? Optional.of(
                        new Arm(
                                arm.mean().getAsDouble(),
                                arm.sd().getAsDouble(),
                                arm.n().getAsInt()))
                : Optional.empty();
    }

    private static Optional<StandardisedEffect> ofDifference(Contrast contrast) {
        Effect effect = contrast.effect();
        if (effect.interval().isEmpty()
                || !effect.bounds().equals(Optional.of(Bounds.CONFIDENCE))) {
            return Optional.empty();
        }
        Interval interval = effect.interval().get();
        double value = effect.value().orElse((interval.low() + interval.high()) / 2);
        OptionalDouble oriented =
                oriented(contrast, value, effect.better().or(() -> betterOutcome(contrast)));
        int n1 = contrast.treated().n().getAsInt();
        int n2 = contrast.control().n().getAsInt();
        if (oriented.isEmpty() || width(interval) == 0 || n1 + n2 < 4) {
            return Optional.empty();
        }
        return made(
                contrast,
                EffectSize.hedgesGOfDifference(
                        oriented.getAsDouble(),
                        new ConfidenceInterval(interval.low(), interval.high()),
                        n1,
                        n2),
                Origin.DIFFERENCE);
    }

    /// With two arms
    ///
    /// ```math
    /// F = \frac{\eta^2}{1 - \eta^2} (n_1 + n_2 - 2),\quad |t| = \sqrt F
    /// ```
    private static Optional<StandardisedEffect> ofEta(Contrast contrast) {
        OptionalDouble sign = sign(contrast);
        double eta = contrast.effect().value().orElse(Double.NaN);
        int n1 = contrast.treated().n().getAsInt();
        int n2 = contrast.control().n().getAsInt();
        if (sign.isEmpty() || !(eta < 1) || n1 + n2 < 4) {
            return Optional.empty();
        }
        double t = Math.sqrt(eta / (1 - eta) * (n1 + n2 - 2));
        return made(contrast, EffectSize.hedgesGOfT(sign.getAsDouble() * t, n1, n2), Origin.ETA);
    }

    private static Optional<StandardisedEffect> ofP(Contrast contrast) {
        OptionalDouble sign = sign(contrast);
        int n1 = contrast.treated().n().getAsInt();
        int n2 = contrast.control().n().getAsInt();
        if (sign.isEmpty() || n1 + n2 < 4) {
            return Optional.empty();
        }
        return contrast.effect()
                .p()
                .filter(p -> p.relation() != Relation.ABOVE && p.value() > 0)
                .flatMap(
                        p ->
                                made(
                                        contrast,
                                        EffectSize.hedgesGOfP(
                                                p.value(),
                                                n1,
                                                n2,
                                                sign.getAsDouble() > 0
                                                        ? EffectSize.Higher.FIRST
                                                        : EffectSize.Higher.SECOND),
                                        Origin.P));
    }

    /// The value with the sign that is positive where the treatment did better; empty where nothing
    /// tells.
    private static OptionalDouble oriented(
            Contrast contrast, double value, Optional<Better> better) {
        if (better.isPresent()) {
            return OptionalDouble.of(better.get() == Better.HIGHER ? value : -value);
        }
        OptionalDouble sign = sign(contrast);
        return sign.isPresent()
                ? OptionalDouble.of(sign.getAsDouble() * Math.abs(value))
                : OptionalDouble.empty();
    }

    private static OptionalDouble sign(Contrast contrast) {
        return switch (contrast.direction()) {
            case FAVOURS_TREATMENT -> OptionalDouble.of(1);
            case FAVOURS_CONTROL -> OptionalDouble.of(-1);
            default -> OptionalDouble.empty();
        };
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    private static Optional<StandardisedEffect> made(
            Contrast contrast, EffectSize size, Origin origin) {
        OptionalDouble sign = sign(contrast);
        boolean contradicts = sign.isPresent() && sign.getAsDouble() * size.estimate() < 0;
        return contradicts
                ? Optional.empty()
                : Optional.of(new StandardisedEffect(contrast, size, origin));
    }
}
