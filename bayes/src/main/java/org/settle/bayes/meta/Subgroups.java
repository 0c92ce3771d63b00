package org.settle.bayes.meta;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A synthesis of each subgroup of studies by itself, with a τ² of its own, and the test whether
/// their pooled effects are equal (Borenstein and Higgins 2013, doi:10.1007/s11121-013-0377-7).
///
/// @param fits per subgroup, in the order in which they occur
/// @param difference chi-squared, one degree of freedom less than subgroups
public record Subgroups(Map<String, RandomEffects> fits, WaldTest difference) {
    /// Fits each subgroup.
    ///
    /// @param studies the data, without moderators
    /// @param labels the subgroup of each study
    /// @param method how τ² is estimated
    /// @param test how pooled effects are tested
    /// @return the fits
    /// @throws IllegalArgumentException if there are moderators or fewer than two subgroups, the
    ///   number of labels differs from that of studies, or a subgroup is too small for the test
    public static Subgroups of(
            Studies studies, List<String> labels, TauMethod method, CoefficientTest test) {
        studies.requireNoModerators("Subgroups");
        Map<String, RandomEffects> fits = new LinkedHashMap<>();
        for (int[] rows : Clusters.of(labels, studies.count())) {
            fits.put(labels.get(rows[0]), RandomEffects.fit(studies.only(rows), method, test));
        }
        if (fits.size() < 2) {
            throw new IllegalArgumentException(
                    "A comparison needs at least two subgroups, but there is only '%s'. %s"
                            .formatted(labels.getFirst(), "Give studies different labels."));
        }
        return new Subgroups(Collections.unmodifiableMap(fits), difference(fits));
    }

    /// Cochran's Q of the pooled effects.
    private static WaldTest difference(Map<String, RandomEffects> fits) {
        double[] effects = fits.values().stream().mapToDouble(f -> f.estimates()[0]).toArray();
        double[] variances = fits.values().stream().mapToDouble(f -> f.covariance(0, 0)).toArray();
        double[] weights = Arrays.stream(variances).map(v -> 1 / v).toArray();
        double mean = WaldTest.product(weights, effects) / Arrays.stream(weights).sum();
        double q = 0;
        for (int i = 0; i < effects.length; i++) {
            q += weights[i] * (effects[i] - mean) * (effects[i] - mean);
        }
        return WaldTest.chiSquared(q, effects.length - 1);
    }
}
