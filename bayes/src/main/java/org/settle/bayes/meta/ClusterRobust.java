package org.settle.bayes.meta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tests of coefficients that hold when effects of one cluster hang together in ways that the model
/// does not know, from the residuals e of each cluster as they are:
///
/// ```math
/// V = C \left(\sum_j X_j^T W_j A_j e_j e_j^T A_j W_j X_j\right) C,\quad C = (X^T W X)^{-1}
/// ```
///
/// with W the inverse of the covariance Φ that the model foretells (Hedges, Tipton and Johnson
/// 2010, doi:10.1002/jrsm.5). Definitions are those of `robust` in metafor 3.8, with clubSandwich
/// for [Correction#CR2].
public final class ClusterRobust {
    private ClusterRobust() {}

    /// What makes up for residuals being smaller than errors. With m clusters:
    public enum Correction {
        /// Nothing; t with m - p degrees of freedom.
        CR0,
        /// A factor m / (m - p); t with m - p degrees of freedom.
        CR1,
        /// The A that make V unbiased where the model holds, and for each coefficient the degrees
        /// of freedom of its variance after Satterthwaite (Bell and McCaffrey 2002, Survey
        /// Methodology 28, 169-181; Pustejovsky and Tipton 2018,
        /// doi:10.1080/07350015.2016.1247004).
        CR2
    }

    /// Tests the coefficients of a model that takes all effects as independent.
    ///
    /// @param fit the model
    /// @param clusters the cluster of each effect
    /// @param correction of the residuals
    /// @return the intercept, then one coefficient per moderator
    /// @throws IllegalArgumentException if the number of labels differs from that of effects, or
    ///   there are not more clusters than coefficients
    public static List<Coefficient> test(
            RandomEffects fit, List<String> clusters, Correction correction) {
        WeightedFit weighted = fit.weightedFit();
        List<RobustCluster> parts = new ArrayList<>();
        for (int[] rows : Clusters.of(clusters, fit.studies().count())) {
            double[][] covariance = new double[rows.length][rows.length];
            for (int i = 0; i < rows.length; i++) {
                covariance[i][i] = 1 / weighted.weight(rows[i]);
            }
            parts.add(
                    new RobustCluster(
                            covariance,
                            Arrays.stream(rows)
                                    .mapToObj(weighted::whitenedRow)
                                    .toArray(double[][]::new),
                            Arrays.stream(rows).mapToDouble(weighted::residual).toArray(),
                            correction));
        }
        return test(parts, fit.estimates(), weighted.root(), correction);
    }

    /// Tests the coefficients of a model of three levels, by its clusters.
    ///
    /// @param fit the model
    /// @param correction of the residuals
    /// @return the intercept, then one coefficient per moderator
    /// @throws IllegalArgumentException if there are not more clusters than coefficients
    public static List<Coefficient> test(ThreeLevel fit, Correction correction) {
        NestedFit nested = fit.nestedFit();
        List<RobustCluster> parts =
                fit.data().clusters().stream()
                        .map(units -> nested.robust(units, correction))
                        .toList();
        return test(
                parts, fit.estimates(), nested.equations().root(fit.data().design()), correction);
    }

    private static List<Coefficient> test(
            List<RobustCluster> clusters,
            double[] estimates,
            double[][] root,
            Correction correction) {
        int spare = clusters.size() - estimates.length;
        if (spare < 1) {
            throw new IllegalArgumentException(
                    "%d coefficients need at least %d clusters, but there are %d. %s"
                            .formatted(
                                    estimates.length,
                                    estimates.length + 1,
                                    clusters.size(),
                                    "Leave moderators out, or test without clusters."));
        }
        double factor = correction == Correction.CR1 ? (double) clusters.size() / spare : 1;
        List<Coefficient> coefficients = new ArrayList<>();
        for (int j = 0; j < estimates.length; j++) {
            double[] contrast = root[j];
            double variance = clusters.stream().mapToDouble(c -> c.square(contrast)).sum();
            double df = correction == Correction.CR2 ? satterthwaite(clusters, contrast) : spare;
            coefficients.add(
                    Yardstick.student(df).judge(estimates[j], Math.sqrt(factor * variance)));
        }
        return coefficients;
    }

    /// Where the model holds, the variance of a contrast is estimated by a sum of squares with the
    /// covariance Ω, and with twice the square of its mean over its variance degrees of freedom:
    ///
    /// ```math
    /// df = \frac{(tr\, \Omega)^2}{tr\, \Omega^2},\quad
    /// \Omega_{jk} = \delta_{jk} h_j^T \Phi_j h_j - (U_j^T h_j)^T (U_k^T h_k)
    /// ```
    private static double satterthwaite(List<RobustCluster> clusters, double[] contrast) {
        double trace = 0;
        double squares = 0;
        for (RobustCluster one : clusters) {
            for (RobustCluster other : clusters) {
                double omega = -WaldTest.product(one.lean(contrast), other.lean(contrast));
                if (one == other) {
                    omega += one.expected(contrast);
                    trace += omega;
                }
                squares += omega * omega;
            }
        }
        return trace * trace / squares;
    }
}
