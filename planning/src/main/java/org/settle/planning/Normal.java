package org.settle.planning;

import org.settle.trial.design.SeededRandom;

/// Standard normal numbers by the polar method (Marsaglia and Bray 1964, doi:10.1137/1006063), the
/// same on every machine.
final class Normal {
    private double spare = Double.NaN;

    double draw(SeededRandom random) {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        while (true) {
            double u = 2 * random.uniform() - 1;
            double v = 2 * random.uniform() - 1;
            double s = u * u + v * v;
            if (s < 1 && s > 0) {
                double scale = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
                spare = v * scale;
                return u * scale;
            }
        }
    }
}
