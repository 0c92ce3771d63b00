package org.settle.bayes;

import static org.settle.bayes.numeric.PackedCholesky.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.commons.numbers.gamma.LogGamma;
import org.settle.bayes.numeric.LocationScaleMixture;
import org.settle.bayes.numeric.Marginal;
import org.settle.bayes.numeric.ScaleMarginal;
import org.settle.bayes.numeric.StandardTables;
import org.settle.bayes.numeric.WeightedMarginal;

/// What is believed after the data: a finite mixture of normal-inverse-gamma posteriors, one
/// component per point of the hyperparameter grid of each noise model.
///
/// Every coefficient is a mixture of t distributions with common degrees of freedom; means, sds,
/// tail probabilities and quantiles come from it directly. All values are in the outcome's unit.
public final class Posterior {
    private final List<FittedNoise> parts;
    private final double[] share;
    private final Prior prior;
    private final int coefficients;
    private final int effects;
    private final double shape;
    private final StandardTables tables;

    private Posterior(
            List<FittedNoise> parts,
            Prior prior,
            int coefficients,
            int effects,
            double shape,
            StandardTables tables) {
        this.parts = List.copyOf(parts);
        this.prior = prior;
        this.coefficients = coefficients;
        this.effects = effects;
        this.shape = shape;
        this.tables = tables;
        double[] logs = parts.stream().mapToDouble(FittedNoise::logEvidence).toArray();
        double total = HyperparameterGrid.logSum(logs);
        share = new double[logs.length];
        for (int m = 0; m < logs.length; m++) {
            share[m] = Math.exp(logs[m] - total);
        }
    }

    static Posterior of(
            FittedNoise fitted,
            Prior prior,
            DesignColumns columns,
            double shape,
            StandardTables tables) {
        return new Posterior(
                List.of(fitted), prior, columns.coefficients(), columns.effects(), shape, tables);
    }

    /// Averages posteriors of the same data and prior under different noise models, each weighted
    /// by its evidence (equal prior weights).
    ///
    /// @param posteriors at least one, of the same data and prior
    /// @return the average
    /// @throws IllegalArgumentException if there is none
    public static Posterior average(List<Posterior> posteriors) {
        if (posteriors.isEmpty()) {
            throw new IllegalArgumentException(
                    "An average needs at least one posterior, but was given none.");
        }
        List<FittedNoise> parts = new ArrayList<>();
        posteriors.forEach(p -> parts.addAll(p.parts));
        Posterior first = posteriors.getFirst();
        return new Posterior(
                parts, first.prior, first.coefficients, first.effects, first.shape, first.tables);
    }

    /// The noise models with their posterior weights.
    ///
    /// @return in the order given; the weights sum to 1
    public List<WeightedNoise> noiseModels() {
        List<WeightedNoise> models = new ArrayList<>();
        for (int m = 0; m < share.length; m++) {
            models.add(new WeightedNoise(parts.get(m).noise(), share[m]));
        }
        return models;
    }

    /// A noise model and the probability that it holds, among those considered.
    ///
    /// @param noise the model
    /// @param weight its probability
    public record WeightedNoise(NoiseModel noise, double weight) {}

    /// The logarithm of the evidence p(y), averaged over the noise models.
    ///
    /// @return natural logarithm, in densities of the outcome's own unit
    public double logEvidence() {
        double[] logs = parts.stream().mapToDouble(FittedNoise::logEvidence).toArray();
        return HyperparameterGrid.logSum(logs) - Math.log(logs.length);
    }

    /// The number K of effects.
    ///
    /// @return how many
    public int effectCount() {
        return effects;
    }

    /// The number J of covariates.
    ///
    /// @return how many
    public int covariateCount() {
        return coefficients - effects - DesignColumns.FIRST_EFFECT;
    }

    /// The level alpha of the series.
    ///
    /// @return its posterior
    public Marginal intercept() {
        return coefficient(0, prior.centre());
    }

    /// The linear trend gamma, per sd of the day number.
    ///
    /// @return its posterior
    public Marginal trend() {
        return coefficient(1, 0);
    }

    /// The effect beta_k that settles in under constant exposure.
    ///
    /// @param k from 0
    /// @return its posterior
    public Marginal effect(int k) {
        return coefficient(DesignColumns.FIRST_EFFECT + k, 0);
    }

    /// The coefficient delta_j of a covariate.
    ///
    /// @param j from 0
    /// @return its posterior
    public Marginal covariate(int j) {
        return coefficient(DesignColumns.FIRST_EFFECT + effects + j, 0);
    }

    /// The difference of two effects, `beta_k - beta_l`.
    ///
    /// @param k from 0
    /// @param l from 0, another one
    /// @return its posterior
    public Marginal contrast(int k, int l) {
        Components c = new Components();
        int high = Math.max(k, l);
        int low = Math.min(k, l);
        c.fill(
                (grid, node) ->
                        grid.mean(node, DesignColumns.FIRST_EFFECT + k)
                                - grid.mean(node, DesignColumns.FIRST_EFFECT + l),
                (grid, node) ->
                        grid.effectSquare(node, at(k, k))
                                + grid.effectSquare(node, at(l, l))
                                - 2 * grid.effectSquare(node, at(high, low)));
        return c.student(0);
    }

    private Marginal coefficient(int j, double shift) {
        Components c = new Components();
        c.fill((grid, node) -> grid.mean(node, j), (grid, node) -> grid.square(node, j));
        return c.student(shift);
    }

    /// The carryover rho.
    ///
    /// @return its posterior
    public Marginal carryover() {
        return WeightedMarginal.of(
                parts.stream().map(p -> (Marginal) p.carryover()).toList(), share);
    }

    /// The autocorrelation phi, where an AR(1) model was fitted: its posterior under that model.
    ///
    /// @return empty without an AR(1) model
    public Optional<Marginal> autocorrelation() {
        return part(NoiseModel.AR1).map(p -> p.hyperparameter().getFirst());
    }

    /// The stationary sd s of the error, which means the same under every noise model.
    ///
    /// @return its posterior
    public Marginal stationarySd() {
        Components c = new Components();
        c.fill((_, _) -> 0, (grid, node) -> grid.rate(node));
        return c.sd();
    }

    /// The sd sigma of the innovations, `s √(1 - phi²)`, under AR(1) where it was fitted, else
    /// under white noise, where it equals s.
    ///
    /// @return empty when only drift was fitted
    public Optional<Marginal> innovationSd() {
        return part(NoiseModel.AR1)
                .or(() -> part(NoiseModel.WHITE))
                .map(
                        p -> {
                            Components c = new Components(p);
                            c.fill(
                                    (_, _) -> 0,
                                    (grid, node) ->
                                            grid.rate(node) * (1 - grid.h(node) * grid.h(node)));
                            return c.sd();
                        });
    }

    /// The outcome of each day foretold from the posterior means of all parameters, without the
    /// error.
    ///
    /// @param data the data that were fitted
    /// @return one value per calendar day, NaN where a covariate is
    public double[] fittedAtMeans(RegressionData data) {
        double[] fitted = new double[data.days()];
        double rho = carryover().mean();
        double level = intercept().mean();
        double slope = trend().mean();
        for (int t = 0; t < fitted.length; t++) {
            fitted[t] = level + slope * data.trend(t);
        }
        for (int k = 0; k < effects; k++) {
            double beta = effect(k).mean();
            double x = 0;
            for (int t = 0; t < fitted.length; t++) {
                x = rho * x + (1 - rho) * data.exposure(k)[t];
                fitted[t] += beta * x;
            }
        }
        for (int j = 0; j < covariateCount(); j++) {
            double delta = covariate(j).mean();
            for (int t = 0; t < fitted.length; t++) {
                fitted[t] += delta * data.covariate(j)[t];
            }
        }
        return fitted;
    }

    /// One point of the hyperparameter grid, drawn by its weight: which noise model, h and rho.
    GridPoint drawPoint(RandomGenerator random) {
        double u = random.nextDouble();
        double reached = 0;
        GridPoint last = new GridPoint(NoiseModel.WHITE, 0, 0);
        for (int m = 0; m < share.length; m++) {
            FittedNoise part = parts.get(m);
            for (int node = 0; node < part.nodes(); node++) {
                reached += share[m] * part.weight(node);
                last = new GridPoint(part.noise(), part.grid().h(node), part.grid().rho(node));
                if (u < reached) {
                    return last;
                }
            }
        }
        return last;
    }

    /// A noise model with its hyperparameters.
    record GridPoint(NoiseModel noise, double h, double rho) {}

    private Optional<FittedNoise> part(NoiseModel noise) {
        return parts.stream().filter(p -> p.noise() == noise).findFirst();
    }

    /// The probability that each effect is better than every other effect, and than nothing if
    /// asked.
    ///
    /// @param sign 1 where higher is better, -1 where lower is better
    /// @param againstNothing whether no effect at all is a candidate too
    /// @param random for the shift of the lattice, used when there are several effects
    /// @return K probabilities, each to 0.002; with nothing as a candidate they sum to less than 1
    public double[] bestEffect(double sign, boolean againstNothing, RandomGenerator random) {
        if (effects == 1 && againstNothing) {
            double below = effect(0).cdf(0);
            return new double[] {sign > 0 ? 1 - below : below};
        }
        BestEffect best = new BestEffect(effects(), sign, againstNothing, tables.normal());
        double shift = random.nextDouble();
        double[] probability = new double[effects];
        for (int k = 0; k < effects; k++) {
            probability[k] = best.probability(k, shift);
        }
        return probability;
    }

    /// The joint posterior of all effects, as a mixture of multivariate t distributions.
    ///
    /// @return the mixture
    EffectMixture effects() {
        Components all = new Components();
        int n = all.weight.length;
        double[][] mean = new double[n][effects];
        double[][] square = new double[n][effects * (effects + 1) / 2];
        int place = 0;
        for (FittedNoise part : parts) {
            for (int node = 0; node < part.nodes(); node++, place++) {
                for (int k = 0; k < effects; k++) {
                    mean[place][k] =
                            prior.spread() * part.grid().mean(node, DesignColumns.FIRST_EFFECT + k);
                }
                for (int e = 0; e < square[place].length; e++) {
                    square[place][e] =
                            prior.spread() * prior.spread() * part.grid().effectSquare(node, e);
                }
            }
        }
        return new EffectMixture(all.weight, mean, square, 2 * shape);
    }

    private interface NodeValue {
        double of(HyperparameterGrid grid, int node);
    }

    /// Weights, centers and squared scales of a mixture over all nodes of some noise models.
    private final class Components {
        private final List<FittedNoise> from;
        private final double[] weight;
        private final double[] center;
        private final double[] square;

        Components() {
            this(parts, share);
        }

        Components(FittedNoise only) {
            this(List.of(only), new double[] {1});
        }

        private Components(List<FittedNoise> from, double[] shares) {
            this.from = from;
            int nodes = from.stream().mapToInt(p -> p.nodes()).sum();
            weight = new double[nodes];
            center = new double[nodes];
            square = new double[nodes];
            int place = 0;
            for (int m = 0; m < shares.length; m++) {
                for (int node = 0; node < from.get(m).nodes(); node++) {
                    weight[place++] = shares[m] * from.get(m).weight(node);
                }
            }
        }

        void fill(NodeValue centerOf, NodeValue squareOf) {
            int place = 0;
            for (FittedNoise part : from) {
                for (int node = 0; node < part.nodes(); node++, place++) {
                    center[place] = centerOf.of(part.grid(), node);
                    square[place] = squareOf.of(part.grid(), node);
                }
            }
        }

        Marginal student(double shift) {
            for (int i = 0; i < center.length; i++) {
                center[i] = shift + prior.spread() * center[i];
                square[i] = prior.spread() * Math.sqrt(square[i]);
            }
            double df = 2 * shape;
            return new LocationScaleMixture(
                    tables.student(df),
                    weight,
                    center,
                    square,
                    df / (df - 2),
                    3 * df * df / ((df - 2) * (df - 4)));
        }

        /// The sd whose square is inverse gamma with the squares as scales.
        Marginal sd() {
            double first = 0;
            double second = 0;
            double ratio = Math.exp(LogGamma.value(shape - 0.5) - LogGamma.value(shape));
            double bias = 1 / (9 * shape);
            double stretch = 1 / (3 * Math.sqrt(shape));
            for (int i = 0; i < center.length; i++) {
                double scale = prior.spread() * prior.spread() * square[i];
                first += weight[i] * ratio * Math.sqrt(scale);
                second += weight[i] * scale / (shape - 1);
                // 1 / v² is gamma with rate `scale`; its cube root, in units of the table's z.
                double unit = Math.cbrt(shape / scale);
                center[i] = unit * (1 - bias);
                square[i] = unit * stretch;
            }
            LocationScaleMixture root =
                    new LocationScaleMixture(
                            tables.cubeRootGamma(shape), weight, center, square, 1, 3);
            return new ScaleMarginal(root, first, Math.sqrt(Math.max(second - first * first, 0)));
        }
    }
}
