package org.settle.bayes.numeric;

/// The posterior of one number.
public interface Marginal {
    /// The expected value.
    ///
    /// @return the mean
    double mean();

    /// The standard deviation.
    ///
    /// @return the sd, above 0
    double sd();

    /// The probability of a value at or below x.
    ///
    /// @param x where
    /// @return a probability
    double cdf(double x);

    /// The density.
    ///
    /// @param x where
    /// @return the density, not negative
    double density(double x);

    /// Both at once, where that is cheaper.
    ///
    /// @param x where
    /// @return `cdf(x)` and `density(x)`
    default double[] cdfAndDensity(double x) {
        return new double[] {cdf(x), density(x)};
    }

    /// The inverse of `cdf`.
    ///
    /// @param p in (0, 1)
    /// @return x with `cdf(x) = p`, to about 1e-8 in probability
    double quantile(double p);
}
