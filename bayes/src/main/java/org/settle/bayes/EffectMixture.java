package org.settle.bayes;

/// The joint posterior of K effects: a finite mixture of multivariate t distributions with common
/// degrees of freedom.
final class EffectMixture {
    private final double[] weight;
    private final double[][] mean;
    private final double[][] square;
    private final double degreesOfFreedom;

    /// Takes one weight, one row of K means and one packed K x K squared scale matrix per
    /// component.
    EffectMixture(double[] weight, double[][] mean, double[][] square, double degreesOfFreedom) {
        this.weight = weight;
        this.mean = mean;
        this.square = square;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    int components() {
        return weight.length;
    }

    int effects() {
        return mean[0].length;
    }

    double weight(int component) {
        return weight[component];
    }

    double mean(int component, int effect) {
        return mean[component][effect];
    }

    double square(int component, int packed) {
        return square[component][packed];
    }

    double degreesOfFreedom() {
        return degreesOfFreedom;
    }
}
