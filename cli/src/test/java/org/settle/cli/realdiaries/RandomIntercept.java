package org.settle.cli.realdiaries;

import java.util.Collection;
import java.util.List;

/// A straight line through the values of several people, with a level of its own for each person,
/// by restricted maximum likelihood (Patterson and Thompson 1971, doi:10.1093/biomet/58.3.545).
///
/// ```math
/// yᵢⱼ = a + b xᵢⱼ + uᵢ + eᵢⱼ,  uᵢ ~ Normal(0, λ σ²),  eᵢⱼ ~ Normal(0, σ²)
/// ```
///
/// With `λ = 0` it is ordinary least squares.
///
/// @param intercept a
/// @param slope b
/// @param slopeError the standard error of b
/// @param logLikelihood the restricted log-likelihood at `λ`, up to a constant
record RandomIntercept(double intercept, double slope, double slopeError, double logLikelihood) {
    /// One value.
    ///
    /// @param x the regressor
    /// @param y the outcome
    record Point(double x, double y) {}

    /// The fit with the likeliest λ, by halving steps on its logarithm.
    static RandomIntercept reml(Collection<List<Point>> people) {
        double log = -3;
        RandomIntercept best = at(Math.exp(log), people);
        for (double step = 2; step > 1e-9; step /= 2) {
            for (double other : new double[] {log - step, log + step}) {
                RandomIntercept fit = at(Math.exp(other), people);
                if (fit.logLikelihood > best.logLikelihood) {
                    best = fit;
                    log = other;
                }
            }
        }
        return best;
    }

    /// The fit at a given λ. The inverse of `I + λ J` for n values is `I - λ / (1 + λ n) J`.
    static RandomIntercept at(double lambda, Collection<List<Point>> people) {
        double[] s = new double[6];
        int count = 0;
        double logDeterminant = 0;
        for (List<Point> points : people) {
            int n = points.size();
            double w = lambda / (1 + lambda * n);
            double x = points.stream().mapToDouble(Point::x).sum();
            double y = points.stream().mapToDouble(Point::y).sum();
            s[0] += n - w * n * n;
            s[1] += x - w * n * x;
            s[2] += points.stream().mapToDouble(p -> p.x() * p.x()).sum() - w * x * x;
            s[3] += y - w * n * y;
            s[4] += points.stream().mapToDouble(p -> p.x() * p.y()).sum() - w * x * y;
            s[5] += points.stream().mapToDouble(p -> p.y() * p.y()).sum() - w * y * y;
            count += n;
            logDeterminant += Math.log1p(lambda * n);
        }
        double information = s[0] * s[2] - s[1] * s[1];
        double a = (s[2] * s[3] - s[1] * s[4]) / information;
        double b = (s[0] * s[4] - s[1] * s[3]) / information;
        double variance = (s[5] - a * s[3] - b * s[4]) / (count - 2);
        double fit =
                -0.5 * (logDeterminant + Math.log(information) + (count - 2) * Math.log(variance));
        return new RandomIntercept(a, b, Math.sqrt(variance * s[0] / information), fit);
    }
}
