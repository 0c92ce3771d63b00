package org.settle.analysis;

import java.util.Arrays;
import java.util.Optional;
import org.settle.trial.OutcomeSeries;

/// Finds a value so far from all others that it may be a slip of the pen, such as 45 for 4.5.
///
/// Distances are in units of the median distance from the median (Hampel 1974,
/// doi:10.1080/01621459.1974.10482962), which the odd value itself cannot move. The limit is wide:
/// of normal days one in a hundred million lies beyond it.
final class OddValues {
    private static final double FAR = 6;
    private static final double NORMAL = 1.4826;

    private OddValues() {}

    static Optional<Caution> farthest(OutcomeSeries series) {
        double[] values = series.values();
        double middle = median(values);
        double[] away = Arrays.stream(values).map(v -> Math.abs(v - middle)).toArray();
        double spread = NORMAL * median(away);
        int farthest = 0;
        for (int t = 1; t < away.length; t++) {
            if (Double.isNaN(away[farthest]) || away[t] > away[farthest]) {
                farthest = t;
            }
        }
        if (!(spread > 0) || !(away[farthest] > FAR * spread)) {
            return Optional.empty();
        }
        String name = series.outcome().name();
        return Optional.of(new Caution.OddDay(name, farthest + 1, values[farthest]));
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : 0.5 * (sorted[(n - 1) / 2] + sorted[n / 2]);
    }
}
