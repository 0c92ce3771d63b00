package org.settle.bayes;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Parameters drawn from the prior of the model page, and outcomes drawn given them. Written from
/// the page alone and shares no line with the engine: errors are made day by day, also on days
/// without an outcome, which are hidden afterwards.
record CalibrationTruth(
        NoiseModel noise,
        CalibrationFlaw flaw,
        double alpha,
        double gamma,
        List<Double> beta,
        List<Double> delta,
        double s,
        double phi,
        double omega,
        double rho) {
    /// Centre and spread of the prior, given as constants.
    static final double CENTRE = 4.2;

    static final double SPREAD = 1.7;

    static CalibrationTruth draw(
            NoiseModel noise, CalibrationFlaw flaw, CalibrationPlan plan, RandomGenerator random) {
        int shape = flaw == CalibrationFlaw.NARROWER_VARIANCE ? 3 : 2;
        double s = SPREAD / Math.sqrt(gammaOfShape(shape, random));
        boolean uniformPhi = flaw == CalibrationFlaw.UNIFORM_AUTOCORRELATION;
        double phi = 2 * (uniformPhi ? random.nextDouble() : medianOfThree(random)) - 1;
        boolean uniformRho = flaw == CalibrationFlaw.UNIFORM_CARRYOVER;
        double rho = uniformRho ? random.nextDouble() : leastOfThree(random);
        boolean byInnovation = flaw == CalibrationFlaw.SCALED_BY_INNOVATION;
        double scale = byInnovation ? s * Math.sqrt(1 - phi * phi) : s;
        double width = flaw == CalibrationFlaw.WIDER_EFFECTS ? 1.15 : 1;
        return new CalibrationTruth(
                noise,
                flaw,
                CENTRE + 2.5 * scale * random.nextGaussian(),
                scale * random.nextGaussian(),
                list(normals(plan.effects(), width * scale, random)),
                list(normals(plan.covariateCount(), scale, random)),
                s,
                phi,
                random.nextDouble(),
                rho);
    }

    private static List<Double> list(double[] values) {
        return DoubleStream.of(values).boxed().toList();
    }

    private static double[] normals(int count, double scale, RandomGenerator random) {
        double[] draws = new double[count];
        Arrays.setAll(draws, i -> scale * random.nextGaussian());
        return draws;
    }

    /// A sum of exponential draws.
    private static double gammaOfShape(int shape, RandomGenerator random) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum += random.nextExponential();
        }
        return sum;
    }

    /// The median of three uniform draws has the distribution Beta(2, 2).
    private static double medianOfThree(RandomGenerator random) {
        double[] three = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
        Arrays.sort(three);
        return three[1];
    }

    /// The least of three uniform draws has the distribution Beta(1, 3).
    private static double leastOfThree(RandomGenerator random) {
        double first = Math.min(random.nextDouble(), random.nextDouble());
        return Math.min(first, random.nextDouble());
    }

    double sigma() {
        return s * Math.sqrt(1 - phi * phi);
    }

    /// The outcomes, NaN on days without one.
    double[] outcomes(CalibrationPlan plan, RandomGenerator random) {
        double[] y = errors(plan, random);
        double[] trend = trend(plan.days());
        for (int t = 0; t < y.length; t++) {
            y[t] += alpha + gamma * trend[t];
            for (int j = 0; j < delta.size(); j++) {
                y[t] += delta.get(j) * plan.covariate(j, t);
            }
        }
        for (int k = 0; k < beta.size(); k++) {
            addEffect(plan, k, y);
        }
        for (int t = 0; t < y.length; t++) {
            y[t] = plan.isObserved(t) ? y[t] : Double.NaN;
        }
        return y;
    }

    private void addEffect(CalibrationPlan plan, int k, double[] y) {
        double gain = flaw == CalibrationFlaw.EXPOSURE_SUMS_UP ? 1 : 1 - rho;
        double x = 0;
        for (int t = 0; t < y.length; t++) {
            if (runs(CalibrationFlaw.EXPOSURE_SKIPS_MISSING_DAYS, plan, t)) {
                x = rho * x + gain * plan.exposure(k, t);
            }
            y[t] += beta.get(k) * x;
        }
    }

    private boolean runs(CalibrationFlaw stops, CalibrationPlan plan, int t) {
        return flaw != stops || plan.isObserved(t);
    }

    private static double[] trend(int days) {
        double sum = 0;
        double squares = 0;
        for (int t = 1; t <= days; t++) {
            sum += t;
            squares += (double) t * t;
        }
        double mean = sum / days;
        double sd = Math.sqrt((squares - days * mean * mean) / (days - 1));
        return IntStream.rangeClosed(1, days).mapToDouble(t -> (t - mean) / sd).toArray();
    }

    private double[] errors(CalibrationPlan plan, RandomGenerator random) {
        return switch (noise) {
            case WHITE -> normals(plan.days(), s, random);
            case AR1 -> autoregression(plan, random);
            case DRIFT -> drift(plan, random);
        };
    }

    private double[] autoregression(CalibrationPlan plan, RandomGenerator random) {
        double[] errors = new double[plan.days()];
        double e = s * random.nextGaussian();
        errors[0] = e;
        for (int t = 1; t < errors.length; t++) {
            if (runs(CalibrationFlaw.ERROR_SKIPS_MISSING_DAYS, plan, t)) {
                e = phi * e + sigma() * random.nextGaussian();
            }
            errors[t] = e;
        }
        return errors;
    }

    private double[] drift(CalibrationPlan plan, RandomGenerator random) {
        double[] errors = new double[plan.days()];
        double factor = flaw == CalibrationFlaw.DRIFT_HALF_AS_LARGE ? 0.5 : 1;
        double step = factor * s * Math.sqrt(omega * 6 / (plan.days() + 1));
        double level = 0;
        for (int t = 0; t < errors.length; t++) {
            if (t > 0 && runs(CalibrationFlaw.DRIFT_SKIPS_MISSING_DAYS, plan, t)) {
                level += step * random.nextGaussian();
            }
            errors[t] = level + s * Math.sqrt(1 - omega) * random.nextGaussian();
        }
        return errors;
    }
}
