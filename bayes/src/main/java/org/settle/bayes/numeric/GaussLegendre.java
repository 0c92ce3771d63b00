package org.settle.bayes.numeric;

/// A Gauss-Legendre rule on [-1, 1]: `order` nodes that integrate every polynomial of degree 2
/// `order` - 1 exactly, with the Legendre polynomials at the nodes.
///
/// Nodes are the roots of the Legendre polynomial, by Newton's method from the usual cosine start;
/// weights are `2 / ((1 - x²) P'(x)²)`. Errors are below 1e-14.
///
/// Source: Abramowitz and Stegun (1964), formula 25.4.29.
public final class GaussLegendre {
    private final double[] nodes;
    private final double[] weights;

    /// Makes the rule.
    ///
    /// @param order how many nodes, 1 to 512
    /// @throws IllegalArgumentException if the order is outside that range
    public GaussLegendre(int order) {
        if (order < 1 || order > 512) {
            throw new IllegalArgumentException(
                    "A quadrature rule needs 1 to 512 nodes, but was asked for " + order + ".");
        }
        nodes = new double[order];
        weights = new double[order];
        for (int i = 0; i < (order + 1) / 2; i++) {
            place(i, order);
        }
    }

    private void place(int i, int order) {
        double x = Math.cos(Math.PI * (i + 0.75) / (order + 0.5));
        double slope = 0;
        for (int step = 0; step < 100; step++) {
            double[] p = legendre(order, x);
            slope = order * (x * p[order] - p[order - 1]) / (x * x - 1);
            double move = p[order] / slope;
            x -= move;
            if (Math.abs(move) < 1e-16) {
                break;
            }
        }
        double weight = 2 / ((1 - x * x) * slope * slope);
        nodes[i] = -x;
        nodes[order - 1 - i] = x;
        weights[i] = weight;
        weights[order - 1 - i] = weight;
    }

    /// The values P₀(x) to P_degree(x).
    ///
    /// @param degree the highest degree
    /// @param x where, in [-1, 1]
    /// @return `degree` + 1 values
    public static double[] legendre(int degree, double x) {
        double[] p = new double[degree + 1];
        p[0] = 1;
        if (degree > 0) {
            p[1] = x;
        }
        for (int k = 2; k <= degree; k++) {
            p[k] = ((2 * k - 1) * x * p[k - 1] - (k - 1) * p[k - 2]) / k;
        }
        return p;
    }

    /// How many nodes there are.
    ///
    /// @return the order
    public int order() {
        return nodes.length;
    }

    /// One node.
    ///
    /// @param i from 0
    /// @return its place in (-1, 1), ascending with i
    public double node(int i) {
        return nodes[i];
    }

    /// One weight.
    ///
    /// @param i from 0
    /// @return the weight; all weights sum to 2
    public double weight(int i) {
        return weights[i];
    }

    /// The nodes moved to an interval.
    ///
    /// @param low left end
    /// @param high right end
    /// @return the nodes, ascending
    public double[] nodesOn(double low, double high) {
        double[] moved = new double[nodes.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = 0.5 * (low + high) + 0.5 * (high - low) * nodes[i];
        }
        return moved;
    }
}
