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

    /// The inverse of `cdf`.
    ///
    /// @param p in (0, 1)
    /// @return x with `cdf(x) = p`, to about 1e-9 in probability
    double quantile(double p);
}
