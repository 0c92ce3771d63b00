package org.settle.bayes.numeric;

/// Takes a function from the nodes of a coarse rule to 64 fine nodes, and from there to Legendre
/// coefficients. Depends on the coarse order only, so one is made per order and shared.
public final class DensityBasis {
    private static final int FINE = 64;

    private final GaussLegendre coarse;
    private final GaussLegendre fine = new GaussLegendre(FINE);
    private final double[][] interpolation;
    private final double[][] expansion = new double[FINE][FINE];

    /// Makes the basis.
    ///
    /// @param coarse the rule whose nodes carry the known values
    public DensityBasis(GaussLegendre coarse) {
        this.coarse = coarse;
        int order = coarse.order();
        interpolation = new double[FINE][order];
        double[][] p = new double[order][];
        for (int j = 0; j < order; j++) {
            p[j] = GaussLegendre.legendre(order - 1, coarse.node(j));
        }
        for (int i = 0; i < FINE; i++) {
            double[] q = GaussLegendre.legendre(FINE - 1, fine.node(i));
            for (int k = 0; k < FINE; k++) {
                expansion[k][i] = (k + 0.5) * fine.weight(i) * q[k];
            }
            for (int j = 0; j < order; j++) {
                double sum = 0;
                for (int k = 0; k < order; k++) {
                    sum += (k + 0.5) * p[j][k] * q[k];
                }
                interpolation[i][j] = sum * coarse.weight(j);
            }
        }
    }

    /// The rule whose nodes carry the known values.
    ///
    /// @return the rule
    public GaussLegendre coarse() {
        return coarse;
    }

    GaussLegendre fine() {
        return fine;
    }

    double[] interpolate(double[] atCoarse) {
        return times(interpolation, atCoarse);
    }

    double[] coefficients(double[] atFine) {
        return times(expansion, atFine);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < product.length; i++) {
            double[] row = matrix[i];
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                sum += row[j] * vector[j];
            }
            product[i] = sum;
        }
        return product;
    }
}
