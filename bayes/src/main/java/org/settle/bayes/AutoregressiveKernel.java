package org.settle.bayes;

import static org.settle.bayes.numeric.PackedCholesky.at;
import static org.settle.bayes.numeric.PackedCholesky.size;

import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.settle.bayes.numeric.Interval;

/// First-order autoregression, exact over gaps; with phi fixed at 0 it is white noise.
///
/// For each distinct gap g between neighboring observed days, `A_g`, `B_g` and `C_g` are
/// accumulated once per rho; for every phi the whitened Gram matrix is then a small combination,
/// with no pass over the days:
///
/// ```math
/// M(\phi) = z_1 z_1^T + \sum_g c_g [A_g - \phi^g B_g + \phi^{2g} C_g],\quad
/// c_g = 1 / (1 - \phi^{2g}),\quad \log|R| = -\sum_g N_g \log c_g
/// ```
final class AutoregressiveKernel implements NoiseKernel {
    private final DesignColumns columns;
    private final boolean free;
    private final GapGroup[] groups;

    AutoregressiveKernel(DesignColumns columns, boolean free) {
        this.columns = columns;
        this.free = free;
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 1; i < columns.observed(); i++) {
            counts.merge(columns.day(i) - columns.day(i - 1), 1, Integer::sum);
        }
        groups =
                counts.entrySet().stream()
                        .map(e -> new GapGroup(columns, e.getKey(), e.getValue()))
                        .toArray(GapGroup[]::new);
    }

    @Override
    public Interval domain() {
        return new Interval(-1, 1);
    }

    @Override
    public double prior(double phi) {
        return free ? 0.75 * (1 - phi) * (1 + phi) : 1;
    }

    @Override
    public boolean isFree() {
        return free;
    }

    @Override
    public double autocorrelation(double phi) {
        return phi;
    }

    @Override
    public void visit(double[] phi, double[] rho, Visitor visitor) {
        int order = columns.coefficients() + 1;
        double[] gram = new double[size(order)];
        double[] first = new double[gram.length];
        double[][] power = new double[phi.length][groups.length];
        double[] logDeterminant = new double[phi.length];
        for (int i = 0; i < phi.length; i++) {
            for (int g = 0; g < groups.length; g++) {
                power[i][g] = Math.pow(phi[i], groups[g].gap());
                logDeterminant[i] += groups[g].count() * Math.log1p(-power[i][g] * power[i][g]);
            }
        }
        for (int j = 0; j < rho.length; j++) {
            columns.fillExposures(rho[j]);
            outer(first, order);
            for (GapGroup group : groups) {
                group.refill();
            }
            for (int i = 0; i < phi.length; i++) {
                System.arraycopy(first, 0, gram, 0, gram.length);
                for (int g = 0; g < groups.length; g++) {
                    groups[g].add(power[i][g], gram);
                }
                visitor.accept(i, j, logDeterminant[i], gram);
            }
        }
    }

    @Override
    public double[] drawErrors(double phi, RandomGenerator random) {
        double[] error = new double[columns.observed()];
        for (int i = 0; i < error.length; i++) {
            double memory = i == 0 ? 0 : Math.pow(phi, columns.day(i) - columns.day(i - 1));
            double before = i == 0 ? 0 : error[i - 1];
            error[i] = memory * before + Math.sqrt(1 - memory * memory) * random.nextGaussian();
        }
        return error;
    }

    private void outer(double[] first, int order) {
        for (int i = 0; i < order; i++) {
            for (int j = 0; j <= i; j++) {
                first[at(i, j)] = columns.column(i)[0] * columns.column(j)[0];
            }
        }
    }
}
