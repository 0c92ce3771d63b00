package org.settle.bayes.sampling;

/// Ordered cutpoints on an unordered scale on which their posterior is nearly normal.
///
/// One middle cutpoint stands as it is, every other one as the cube root of its distance to the
/// neighbour nearer the middle. (The distance is near to gamma distributed with the count of its
/// category as shape, and the cube root of a gamma variable is near to normal, with lighter tails,
/// even for an empty category: Wilson and Hilferty 1931, doi 10.1073/pnas.17.12.684.)
final class CutpointScale {
    private final int anchor;

    /// @param anchor the cutpoint that stands as it is
    CutpointScale(int anchor) {
        this.anchor = anchor;
    }

    int anchor() {
        return anchor;
    }

    /// From cutpoints to the scale.
    void toScale(double[] cutpoints, double[] scaled) {
        for (int k = 0; k < cutpoints.length; k++) {
            scaled[k] =
                    k == anchor
                            ? cutpoints[k]
                            : k > anchor
                                    ? Math.cbrt(cutpoints[k] - cutpoints[k - 1])
                                    : Math.cbrt(cutpoints[k + 1] - cutpoints[k]);
        }
    }

    /// From the scale to cutpoints.
    ///
    /// @return the log of the Jacobian determinant up to a constant; minus infinity when the order
    ///   would be lost
    double toCutpoints(double[] scaled, double[] cutpoints) {
        double jacobian = 1;
        cutpoints[anchor] = scaled[anchor];
        for (int k = anchor + 1; k < scaled.length; k++) {
            double root = scaled[k];
            if (root <= 0) {
                return Double.NEGATIVE_INFINITY;
            }
            cutpoints[k] = cutpoints[k - 1] + root * root * root;
            jacobian *= root;
        }
        for (int k = anchor - 1; k >= 0; k--) {
            double root = scaled[k];
            if (root <= 0) {
                return Double.NEGATIVE_INFINITY;
            }
            cutpoints[k] = cutpoints[k + 1] - root * root * root;
            jacobian *= root;
        }
        return 2 * Math.log(jacobian);
    }

    /// How cutpoint j moves with scaled value k: the sign of the move, 0 when it does not.
    int moves(int j, int k) {
        if (k == anchor) {
            return 1;
        }
        if (k > anchor) {
            return j >= k ? 1 : 0;
        }
        return j <= k ? -1 : 0;
    }
}
