package org.settle.bayes.numeric;

/// A standard deviation `v = u^(-3/2)`, where u is a mixture.
///
/// When v² is inverse gamma, 1 / v² is gamma, and its cube root u is almost normal (Wilson and
/// Hilferty 1931, doi:10.1073/pnas.17.12.684): a well-shaped variable to tabulate and to invert.
///
/// @param cubeRoot the mixture for u
/// @param mean the expected value of v
/// @param sd the standard deviation of v
public record ScaleMarginal(LocationScaleMixture cubeRoot, double mean, double sd)
        implements Marginal {

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : 1 - cubeRoot.cdf(Math.pow(x, -2.0 / 3));
    }

    @Override
    public double density(double x) {
        return x <= 0 ? 0 : cubeRoot.density(Math.pow(x, -2.0 / 3)) * 2 / 3 * Math.pow(x, -5.0 / 3);
    }

    @Override
    public double quantile(double p) {
        return Math.pow(cubeRoot.quantile(1 - p), -1.5);
    }
}
