package org.settle.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.settle.bayes.RegressionData;
import org.settle.bayes.sampling.Chains;
import org.settle.bayes.sampling.Draws;
import org.settle.bayes.sampling.OrdinalModel;
import org.settle.bayes.sampling.SamplerSettings;
import org.settle.trial.Outcome;
import org.settle.trial.OutcomeRange;
import org.settle.trial.OutcomeSeries;
import org.settle.trial.Trial;

/// Sums up an outcome taken as ranks: cumulative probit on independent days, by Gibbs sampling.
/// Effects are in probit units, so there is no minimal important difference.
final class OrdinalEstimate {
    static final int MOST_CATEGORIES = 101;
    private static final OutcomeRange USUAL = new OutcomeRange(0, 10);
    private static final int DOTS = 50;

    private final Trial trial;
    private final OutcomeSeries series;
    private final OutcomeVerdicts verdicts;
    private final SamplerSettings sampler;

    OrdinalEstimate(
            Trial trial, OutcomeSeries series, OutcomeVerdicts verdicts, SamplerSettings sampler) {
        this.trial = trial;
        this.series = series;
        this.verdicts = verdicts;
        this.sampler = sampler;
    }

    /// Enough draws for two good digits of every tail probability.
    static SamplerSettings thorough(long seed) {
        return new SamplerSettings(4, 500, 10_000, seed);
    }

    /// The categories: the outcome's range where it is known, else 0 to 10 where all ratings lie
    /// there, else from the lowest to the highest rating.
    static OutcomeRange categories(OutcomeSeries series) {
        if (series.outcome().range().isPresent()) {
            return series.outcome().range().get();
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : series.values()) {
            if (!Double.isNaN(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return low >= USUAL.lowest() && high <= USUAL.highest()
                ? USUAL
                : new OutcomeRange(low, high);
    }

    /// The first value that is no category, where there is one.
    static OptionalDouble misfit(OutcomeSeries series) {
        OutcomeRange range = categories(series);
        for (double value : series.values()) {
            if (!Double.isNaN(value) && (value != Math.rint(value) || !range.contains(value))) {
                return OptionalDouble.of(value);
            }
        }
        return range.highest() - range.lowest() >= MOST_CATEGORIES
                ? OptionalDouble.of(range.highest())
                : OptionalDouble.empty();
    }

    Draws fit() {
        OutcomeRange range = categories(series);
        RegressionData exposed =
                RegressionData.of(series.values(), series.exposures(), series.covariates());
        return new OrdinalModel((int) range.lowest(), (int) range.highest())
                .fit(exposed, sampler)
                .draws();
    }

    OutcomeAnswer answer() {
        Draws draws = fit();
        Outcome outcome = series.outcome();
        double sign = outcome.better().sign();
        int arms = trial.arms().size() - 1;
        List<Chains> contrasts = new ArrayList<>();
        for (int k = 0; k < arms; k++) {
            contrasts.add(DrawnContrast.of(trial, draws, k));
        }
        double[] best = best(contrasts, sign);
        List<ArmEffect> effects = new ArrayList<>();
        for (int k = 0; k < arms; k++) {
            double pBenefit = DrawnContrast.above(contrasts.get(k), sign);
            effects.add(
                    new ArmEffect(
                            trial.arms().get(k + 1),
                            Summary.of(contrasts.get(k)),
                            pBenefit,
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            best[k],
                            verdicts.test(k),
                            verdicts.of(k, pBenefit, 0),
                            dots(contrasts.get(k))));
        }
        return new OutcomeAnswer(
                outcome, series.observed(), effects, parameters(draws), List.of(), List.of());
    }

    private static List<Double> dots(Chains effect) {
        double[] at = new double[DOTS];
        for (int i = 0; i < DOTS; i++) {
            at[i] = (i + 0.5) / DOTS;
        }
        List<Double> dots = new ArrayList<>();
        for (double dot : effect.quantiles(at)) {
            dots.add(dot);
        }
        return dots;
    }

    private static double[] best(List<Chains> contrasts, double sign) {
        double[] best = new double[contrasts.size()];
        Chains first = contrasts.getFirst();
        for (int chain = 0; chain < first.count(); chain++) {
            for (int i = 0; i < first.length(); i++) {
                int winner = -1;
                double highest = 0;
                for (int k = 0; k < best.length; k++) {
                    double value = sign * contrasts.get(k).get(chain, i);
                    if (value > highest) {
                        highest = value;
                        winner = k;
                    }
                }
                if (winner >= 0) {
                    best[winner] += 1.0 / first.size();
                }
            }
        }
        return best;
    }

    private Parameters parameters(Draws draws) {
        Map<String, Summary> covariates = new LinkedHashMap<>();
        for (int j = 0; j < trial.covariates().size(); j++) {
            covariates.put(
                    trial.covariates().get(j), Summary.of(draws.get("delta[" + (j + 1) + "]")));
        }
        List<Summary> cutpoints = new ArrayList<>();
        for (String name : draws.names()) {
            if (name.startsWith("c[")) {
                cutpoints.add(Summary.of(draws.get(name)));
            }
        }
        return new Parameters(
                Optional.empty(),
                Summary.of(draws.get("gamma")),
                Optional.empty(),
                Summary.of(draws.get("rho")),
                Optional.empty(),
                Optional.empty(),
                Collections.unmodifiableMap(covariates),
                cutpoints);
    }
}
