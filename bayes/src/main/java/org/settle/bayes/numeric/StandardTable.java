package org.settle.bayes.numeric;

import java.util.function.DoubleUnaryOperator;

/// The distribution function of a standard variable, tabulated once on [-9, 9] and read by cubic
/// Hermite interpolation.
///
/// All components of a posterior mixture share one standard distribution, so each of the thousands
/// of evaluations behind its quantiles costs a table lookup instead of an incomplete beta or gamma
/// function. With a step of 1/48 and a standardised variable the error is below `h⁴ max|F⁗| / 384`,
/// about 1e-9. Beyond the table the distribution is evaluated directly.
public final class StandardTable {
    private static final double EDGE = 9;
    private static final int PER_UNIT = 48;
    private static final int CELLS = (int) (2 * EDGE * PER_UNIT);

    private final double[] cdf = new double[CELLS + 1];
    private final double[] slope = new double[CELLS + 1];
    private final DoubleUnaryOperator exact;
    private final DoubleUnaryOperator density;

    /// Tabulates a distribution.
    ///
    /// @param cdf its distribution function
    /// @param density its density
    public StandardTable(DoubleUnaryOperator cdf, DoubleUnaryOperator density) {
        this.exact = cdf;
        this.density = density;
        for (int i = 0; i <= CELLS; i++) {
            double z = (double) i / PER_UNIT - EDGE;
            this.cdf[i] = cdf.applyAsDouble(z);
            slope[i] = density.applyAsDouble(z) / PER_UNIT;
        }
    }

    /// The distribution function.
    ///
    /// @param z where
    /// @return a probability
    public double cdf(double z) {
        double place = (z + EDGE) * PER_UNIT;
        if (!(place >= 0 && place < CELLS)) {
            return exact.applyAsDouble(z);
        }
        int i = (int) place;
        double t = place - i;
        double rise = cdf[i + 1] - cdf[i];
        double bend = slope[i] - rise;
        double turn = rise - slope[i + 1];
        return cdf[i] + t * (rise + (1 - t) * (bend * (1 - t) + turn * t));
    }

    double density(double z) {
        double place = (z + EDGE) * PER_UNIT;
        if (!(place >= 0 && place < CELLS)) {
            return density.applyAsDouble(z);
        }
        int i = (int) place;
        double t = place - i;
        double rise = cdf[i + 1] - cdf[i];
        double inside =
                6 * t * (1 - t) * rise
                        + (1 - t) * (1 - 3 * t) * slope[i]
                        + t * (3 * t - 2) * slope[i + 1];
        return inside * PER_UNIT;
    }
}
