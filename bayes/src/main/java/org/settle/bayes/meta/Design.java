package org.settle.bayes.meta;

import java.util.Arrays;

/// Intercept and moderators as p orthonormal columns, with what of the effects lies outside their
/// span:
///
/// ```math
/// X T = Q,\quad Q^T Q = I,\quad y = Q a + e
/// ```
///
/// by the Gram-Schmidt process, each column twice (Giraud, Langou and Rozloznik 2005,
/// doi:10.1016/j.camwa.2005.08.009). A moderator such as the year 2020 then costs no digits, and
/// quantities that do not depend on the units of the moderators are computed without them.
final class Design {
    /// What is left of a column, relative to it, when it follows from those before it.
    private static final double DEPENDENT = 1e-10;

    /// What rounding leaves of effects that lie on the columns.
    private static final double ROUNDING = 1e-14;

    private final Studies studies;
    private final int order;

    /// The columns of Q, then e.
    private final double[][] columns;

    /// Row a holds column a of T.
    private final double[][] back;

    private final double[] along;
    private double logVolume;

    Design(Studies studies) {
        this.studies = studies;
        order = studies.coefficientCount();
        if (studies.count() < order) {
            throw new IllegalArgumentException(
                    "%d coefficients need at least %d studies, but there are %d. %s"
                            .formatted(
                                    order,
                                    order,
                                    studies.count(),
                                    "Leave moderators out, or add studies."));
        }
        columns = new double[order + 1][];
        back = new double[order][order];
        for (int a = 0; a < order; a++) {
            columns[a] = a == 0 ? ones(studies.count()) : studies.moderator(a - 1).clone();
            add(a);
        }
        columns[order] = studies.effects().clone();
        double before = norm(columns[order]);
        along = project(order);
        if (norm(columns[order]) <= ROUNDING * before) {
            Arrays.fill(columns[order], 0);
        }
    }

    private void add(int a) {
        double before = norm(columns[a]);
        double[] shares = project(a);
        double length = norm(columns[a]);
        if (!(length > DEPENDENT * before)) {
            throw new IllegalArgumentException(
                    "Moderators must not follow from one another, but number %d follows from %s. %s"
                            .formatted(
                                    a,
                                    "the intercept and those before it",
                                    "Leave it out, or add studies where it differs."));
        }
        logVolume += Math.log(length);
        back[a][a] = 1;
        for (int b = 0; b < a; b++) {
            for (int j = 0; j <= b; j++) {
                back[a][j] -= shares[b] * back[b][j];
            }
        }
        for (int j = 0; j <= a; j++) {
            back[a][j] /= length;
        }
        for (int i = 0; i < columns[a].length; i++) {
            columns[a][i] /= length;
        }
    }

    /// Takes the columns before out of one.
    ///
    /// @return how much of each there was
    private double[] project(int column) {
        double[] shares = new double[Math.min(column, order)];
        for (int round = 0; round < 2; round++) {
            for (int b = 0; b < shares.length; b++) {
                double share = 0;
                for (int i = 0; i < columns[b].length; i++) {
                    share += columns[b][i] * columns[column][i];
                }
                shares[b] += share;
                for (int i = 0; i < columns[b].length; i++) {
                    columns[column][i] -= share * columns[b][i];
                }
            }
        }
        return shares;
    }

    static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double norm(double[] column) {
        return Math.sqrt(Arrays.stream(column).map(x -> x * x).sum());
    }

    Studies studies() {
        return studies;
    }

    int count() {
        return studies.count();
    }

    /// p.
    int order() {
        return order;
    }

    /// k - p.
    int degreesOfFreedom() {
        return count() - order;
    }

    /// Column a of Q, or e for a = p; not a copy.
    double[] column(int a) {
        return columns[a];
    }

    /// The logarithm of the root of |XᵀX|.
    double logVolume() {
        return logVolume;
    }

    /// The unweighted residual sum of squares.
    double squares() {
        double length = norm(columns[order]);
        return length * length;
    }

    /// Whether the coefficients can be estimated without study i: its unweighted leverage is not 1.
    boolean canSpare(int i) {
        double leverage = 0;
        for (int a = 0; a < order; a++) {
            leverage += columns[a][i] * columns[a][i];
        }
        return leverage < 1 - DEPENDENT;
    }

    /// From what is added along Q to the coefficients, `T (a + added)`.
    double[] coefficients(double[] added) {
        double[] beta = new double[order];
        for (int a = 0; a < order; a++) {
            for (int j = 0; j <= a; j++) {
                beta[j] += back[a][j] * (along[a] + added[a]);
            }
        }
        return beta;
    }

    /// T times an upper triangle given as the packed lower inverse L⁻¹: `G = T L⁻ᵀ`, so that `G Gᵀ`
    /// is the covariance of the coefficients.
    double[][] root(double[] inverse) {
        double[][] root = new double[order][order];
        for (int b = 0; b < order; b++) {
            for (int a = 0; a <= b; a++) {
                double entry = inverse[b * (b + 1) / 2 + a];
                for (int j = 0; j <= a; j++) {
                    root[j][b] += back[a][j] * entry;
                }
            }
        }
        return root;
    }
}
