package org.settle.bayes.numeric;

/// Takes a function from the nodes of a coarse rule to finer ones (64, or twice as many), and from
/// there to Legendre coefficients. Depends on the coarse order only, so one is made per order and
/// shared.
public final class DensityBasis {
    private static final int LEAST = 64;

    private final GaussLegendre coarse;
    private final GaussLegendre fine;
    private final double[][] interpolation;
    private final double[][] expansion;

    /// Makes the basis.
    ///
    /// @param coarse the rule whose nodes carry the known values
    public DensityBasis(GaussLegendre coarse) {
        this.coarse = coarse;
        int order = coarse.order();
        int size = Math.max(LEAST, 2 * order);
        fine = new GaussLegendre(size);
        expansion = new double[size][size];
        interpolation = new double[size][order];
        double[][] p = new double[order][];
        for (int j = 0; j < order; j++) {
            p[j] = GaussLegendre.legendre(order - 1, coarse.node(j));
        }
        for (int i = 0; i < size; i++) {
            double[] q = GaussLegendre.legendre(size - 1, fine.node(i));
            for (int k = 0; k < size; k++) {
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
