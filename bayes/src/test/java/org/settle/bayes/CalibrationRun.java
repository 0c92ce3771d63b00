package org.settle.bayes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Simulated trials, each fitted, with the place of the truth in its posterior: F(truth) of every
/// parameter, which is uniform when the posterior is right (Talts et al. 2018, arXiv 1804.06788;
/// with an exact posterior the rank statistic becomes the distribution function itself).
///
/// Every trial has a seed of its own, so that the result does not depend on the schedule.
final class CalibrationRun {
    /// The parameters that are followed.
    enum Parameter {
        ALPHA,
        GAMMA,
        BETA_1,
        BETA_2,
        DIFFERENCE,
        DELTA,
        PHI,
        RHO,
        SIGMA,
        S
    }

    /// The probability of a false alarm over all tests of one run.
    private static final double ALARM = 0.01;

    private static final double[] LEVELS = {0.5, 0.8, 0.95};
    private static final ExactRegression ENGINE = new ExactRegression();

    private final List<Trial> trials;

    private CalibrationRun(List<Trial> trials) {
        this.trials = trials;
    }

    /// One trial: which noise it had, its posterior, where the truth lies.
    record Trial(
            NoiseModel noise, Map<NoiseModel, Double> weights, Map<Parameter, Double> places) {}

    /// Trials with one noise model, fitted under that model.
    static CalibrationRun of(NoiseModel noise, CalibrationFlaw flaw, int count, long seed) {
        return run(count, seed, flaw, random -> noise, List.of(noise));
    }

    /// Trials whose noise model is drawn by chance, fitted by the average over all.
    static CalibrationRun averaged(int count, long seed) {
        List<NoiseModel> all = List.of(NoiseModel.values());
        return run(
                count,
                seed,
                CalibrationFlaw.NONE,
                random -> all.get(random.nextInt(all.size())),
                all);
    }

    private static CalibrationRun run(
            int count,
            long seed,
            CalibrationFlaw flaw,
            Function<RandomGenerator, NoiseModel> noise,
            List<NoiseModel> fitted) {
        SplittableRandom seeds = new SplittableRandom(seed);
        long[] seedOfTrial = seeds.longs(count).toArray();
        return new CalibrationRun(
                IntStream.range(0, count)
                        .parallel()
                        .mapToObj(
                                i -> {
                                    SplittableRandom random = new SplittableRandom(seedOfTrial[i]);
                                    return trial(noise.apply(random), flaw, fitted, random);
                                })
                        .toList());
    }

    private static Trial trial(
            NoiseModel noise,
            CalibrationFlaw flaw,
            List<NoiseModel> fitted,
            RandomGenerator random) {
        CalibrationPlan plan = CalibrationPlan.draw(random);
        CalibrationTruth truth = CalibrationTruth.draw(noise, flaw, plan, random);
        RegressionData data = plan.with(truth.outcomes(plan, random));
        Prior prior =
                Prior.reference(
                        CalibrationTruth.CENTRE, CalibrationTruth.SPREAD, data.exposureCount());
        Posterior posterior =
                Posterior.average(
                        fitted.stream().map(model -> ENGINE.fit(data, prior, model)).toList());
        Map<NoiseModel, Double> weights = new EnumMap<>(NoiseModel.class);
        posterior.noiseModels().forEach(w -> weights.put(w.noise(), w.weight()));
        return new Trial(noise, weights, places(posterior, truth));
    }

    private static Map<Parameter, Double> places(Posterior posterior, CalibrationTruth truth) {
        Map<Parameter, Double> places = new EnumMap<>(Parameter.class);
        places.put(Parameter.ALPHA, posterior.intercept().cdf(truth.alpha()));
        places.put(Parameter.GAMMA, posterior.trend().cdf(truth.gamma()));
        places.put(Parameter.BETA_1, posterior.effect(0).cdf(truth.beta().get(0)));
        if (truth.beta().size() > 1) {
            double difference = truth.beta().get(0) - truth.beta().get(1);
            places.put(Parameter.BETA_2, posterior.effect(1).cdf(truth.beta().get(1)));
            places.put(Parameter.DIFFERENCE, posterior.contrast(0, 1).cdf(difference));
        }
        if (truth.delta().size() > 0) {
            places.put(Parameter.DELTA, posterior.covariate(0).cdf(truth.delta().get(0)));
        }
        places.put(Parameter.RHO, posterior.carryover().cdf(truth.rho()));
        places.put(Parameter.S, posterior.stationarySd().cdf(truth.s()));
        if (truth.noise() == NoiseModel.AR1) {
            places.put(Parameter.PHI, posterior.autocorrelation().orElseThrow().cdf(truth.phi()));
            places.put(Parameter.SIGMA, posterior.innovationSd().orElseThrow().cdf(truth.sigma()));
        }
        return places;
    }

    List<Trial> trials() {
        return trials;
    }

    /// The places of one parameter, over the trials that have it.
    CalibrationUniformity of(Parameter parameter) {
        return new CalibrationUniformity(
                trials.stream()
                        .map(Trial::places)
                        .filter(places -> places.containsKey(parameter))
                        .mapToDouble(places -> places.get(parameter))
                        .toArray());
    }

    /// Bonferroni over parameters and tests (three of uniformity, three of coverage).
    void assertUniform(int parameters) {
        double alarm = ALARM / (parameters * (3.0 + LEVELS.length));
        List<String> wrong = new ArrayList<>();
        int followed = 0;
        for (Parameter parameter : Parameter.values()) {
            CalibrationUniformity places = of(parameter);
            if (places.count() == 0) {
                continue;
            }
            followed++;
            if (places.smallestP() < alarm) {
                wrong.add(describe(parameter));
            }
            for (double level : LEVELS) {
                if (places.coverageP(level) < alarm) {
                    wrong.add(parameter + " covers " + places.coverage(level) + " at " + level);
                }
            }
        }
        assertThat(followed).isEqualTo(parameters);
        assertThat(wrong).isEmpty();
    }

    /// One line for a failing test or a document.
    String describe(Parameter parameter) {
        CalibrationUniformity places = of(parameter);
        return "%-10s n %7d  p: chi-square %.4f, Kolmogorov %.4f, spread %.4f  covered: %.4f %.4f %.4f"
                .formatted(
                        parameter,
                        places.count(),
                        places.chiSquareP(),
                        places.kolmogorovP(),
                        places.spreadP(),
                        places.coverage(0.5),
                        places.coverage(0.8),
                        places.coverage(0.95));
    }
}
