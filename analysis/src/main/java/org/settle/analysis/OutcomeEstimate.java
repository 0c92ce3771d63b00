package org.settle.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.settle.bayes.Posterior;
import org.settle.bayes.numeric.Marginal;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;
import org.settle.trial.design.SeededRandom;

/// Sums up the posterior of one outcome.
final class OutcomeEstimate {
    private static final int DOTS = 50;

    private final Trial trial;
    private final Diary diary;
    private final TrialModel model;
    private final OutcomeVerdicts verdicts;
    private final List<Caution> cautions;
    private final Outcome outcome;
    private final int contrasts;

    OutcomeEstimate(
            Trial trial,
            Diary diary,
            TrialModel model,
            OutcomeVerdicts verdicts,
            List<Caution> cautions) {
        this.trial = trial;
        this.diary = diary;
        this.model = model;
        this.verdicts = verdicts;
        this.cautions = cautions;
        this.outcome = model.series().outcome();
        this.contrasts = trial.arms().size() - 1;
    }

    OutcomeAnswer answer() {
        List<Posterior> each = model.fitEach();
        Posterior posterior = Posterior.average(each);
        double[] best =
                posterior.bestEffect(
                        outcome.better().sign(),
                        !trial.activeReference(),
                        SeededRandom.of(model.settings().seed()));
        List<ArmEffect> effects = new ArrayList<>();
        for (int k = 0; k < contrasts; k++) {
            int exposure = trial.activeReference() ? k + 1 : k;
            effects.add(effect(k, contrast(trial, posterior, k), best[exposure]));
        }
        Sensitivity sensitivity = new Sensitivity(trial, diary, model, effects, verdicts, cautions);
        return new OutcomeAnswer(
                outcome,
                model.series().observed(),
                effects,
                parameters(posterior),
                posterior.noiseModels(),
                model.settings().sensitivity() ? known(sensitivity.variants(each)) : List.of());
    }

    /// Without a day the rest can be an exact pattern, from which nothing can be computed.
    private static List<Variant> known(List<Variant> variants) {
        return variants.stream()
                .filter(v -> v.effects().stream().allMatch(e -> Double.isFinite(e.pBenefit())))
                .filter(v -> v.effects().stream().noneMatch(e -> e.sd() == 0))
                .toList();
    }

    /// The posterior of arm k + 1 against the reference.
    static Marginal contrast(Trial trial, Posterior posterior, int k) {
        return trial.activeReference() ? posterior.contrast(k + 1, 0) : posterior.effect(k);
    }

    private ArmEffect effect(int k, Marginal effect, double pBest) {
        Arm arm = trial.arms().get(k + 1);
        double sign = outcome.better().sign();
        double pBenefit = above(effect, 0, sign);
        OptionalDouble mid = outcome.minimalImportantDifference();
        OptionalDouble worthwhile = OptionalDouble.empty();
        OptionalDouble harm = OptionalDouble.empty();
        OptionalDouble none = OptionalDouble.empty();
        if (mid.isPresent()) {
            double d = mid.getAsDouble();
            worthwhile = OptionalDouble.of(above(effect, sign * d, sign));
            harm = OptionalDouble.of(above(effect, -sign * d, -sign));
            none = OptionalDouble.of(effect.cdf(d) - effect.cdf(-d));
        }
        return new ArmEffect(
                arm,
                Summary.of(effect),
                pBenefit,
                worthwhile,
                harm,
                none,
                pBest,
                verdicts.test(k),
                verdicts.of(k, pBenefit, none.orElse(0)),
                model.settings().sensitivity() ? dots(effect) : List.of());
    }

    /// The probability that the effect lies beyond a point on the side that the sign says.
    static double above(Marginal effect, double point, double sign) {
        double below = effect.cdf(point);
        return sign > 0 ? 1 - below : below;
    }

    private static List<Double> dots(Marginal effect) {
        List<Double> dots = new ArrayList<>();
        for (int i = 0; i < DOTS; i++) {
            dots.add(effect.quantile((i + 0.5) / DOTS));
        }
        return dots;
    }

    private Parameters parameters(Posterior posterior) {
        Map<String, Summary> covariates = new LinkedHashMap<>();
        for (int j = 0; j < posterior.covariateCount(); j++) {
            covariates.put(trial.covariates().get(j), Summary.of(posterior.covariate(j)));
        }
        return new Parameters(
                Optional.of(Summary.of(posterior.intercept())),
                Summary.of(posterior.trend()),
                posterior.autocorrelation().map(Summary::of),
                Summary.of(posterior.carryover()),
                posterior.innovationSd().map(Summary::of),
                Optional.of(Summary.of(posterior.stationarySd())),
                covariates,
                List.of());
    }
}
