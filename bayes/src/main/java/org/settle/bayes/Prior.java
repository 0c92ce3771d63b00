package org.settle.bayes;

import java.util.Arrays;

/// What is believed before the data, in the units of the personal-trial model.
///
/// ```math
/// \alpha \sim N(c, (2.5 s)^2),\quad \gamma, \delta_j \sim N(0, s^2),\quad
/// \beta_k \sim N(m_k S, (v_k s)^2),\quad s^2 \sim InverseGamma(2, S^2)
/// ```
///
/// with centre c and spread S (the mean and the sample sd of the observed outcome, unless they are
/// given as constants), and s the stationary sd of the error. The reference prior has m = 0 and v =
/// 1.
public final class Prior {
    private final double centre;
    private final double spread;
    private final double[] effectMeans;
    private final double[] effectScales;

    private Prior(double centre, double spread, double[] effectMeans, double[] effectScales) {
        this.centre = centre;
        this.spread = spread;
        this.effectMeans = effectMeans;
        this.effectScales = effectScales;
    }

    /// Makes a prior from constants.
    ///
    /// @param centre c, in the outcome's unit
    /// @param spread S, in the outcome's unit, above 0
    /// @param effectMeans m, one per exposure, in units of S
    /// @param effectScales v, one per exposure, in units of s, above 0
    /// @return the prior
    /// @throws IllegalArgumentException if a number is not finite or a scale is not above 0
    public static Prior of(
            double centre, double spread, double[] effectMeans, double[] effectScales) {
        require(Double.isFinite(centre), "a finite centre", centre);
        require(spread > 0 && Double.isFinite(spread), "a spread above 0", spread);
        for (double m : effectMeans) {
            require(Double.isFinite(m), "finite means", m);
        }
        for (double v : effectScales) {
            require(v > 0 && Double.isFinite(v), "scales above 0", v);
        }
        if (effectMeans.length != effectScales.length) {
            throw new IllegalArgumentException(
                    "A prior needs as many scales as means, but was given "
                            + effectScales.length
                            + " and "
                            + effectMeans.length
                            + ".");
        }
        return new Prior(centre, spread, effectMeans.clone(), effectScales.clone());
    }

    private static void require(boolean held, String need, double given) {
        if (!held) {
            throw new IllegalArgumentException(
                    "A prior needs " + need + ", but was given " + given + ".");
        }
    }

    /// The reference prior with centre and spread from the data.
    ///
    /// @param data whose observed outcome gives mean and sample sd
    /// @return the prior
    /// @throws IllegalArgumentException if the outcome does not vary
    public static Prior reference(RegressionData data) {
        double sum = 0;
        int n = 0;
        for (int t : data.observedDays()) {
            sum += data.outcome(t);
            n++;
        }
        double mean = sum / n;
        double squares = 0;
        for (int t : data.observedDays()) {
            squares += (data.outcome(t) - mean) * (data.outcome(t) - mean);
        }
        return reference(mean, Math.sqrt(squares / (n - 1)), data.exposureCount());
    }

    /// The reference prior around constants.
    ///
    /// @param centre c, in the outcome's unit
    /// @param spread S, in the outcome's unit, above 0
    /// @param exposures how many effects
    /// @return the prior
    public static Prior reference(double centre, double spread, int exposures) {
        double[] ones = new double[exposures];
        Arrays.fill(ones, 1);
        return of(centre, spread, new double[exposures], ones);
    }

    /// The same prior with other beliefs about the effects.
    ///
    /// @param means m, one per exposure, in units of the spread
    /// @param scales v, one per exposure, in units of s
    /// @return the new prior
    public Prior withEffects(double[] means, double[] scales) {
        return of(centre, spread, means, scales);
    }

    /// The centre c of the intercept.
    ///
    /// @return in the outcome's unit
    public double centre() {
        return centre;
    }

    /// The spread S.
    ///
    /// @return in the outcome's unit
    public double spread() {
        return spread;
    }

    double effectMean(int k) {
        return effectMeans[k];
    }

    double effectScale(int k) {
        return effectScales[k];
    }
}
