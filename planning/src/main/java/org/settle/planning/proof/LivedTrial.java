package org.settle.planning.proof;

import java.util.Arrays;
import org.settle.simulator.Rated;
import org.settle.simulator.Simulation;
import org.settle.simulator.VirtualDays;

/// A trial that a virtual person has lived, with two arms. What is true of it is not here: no
/// method may see it.
///
/// @param days what was lived
/// @param rated the outcome
record LivedTrial(VirtualDays days, Rated rated) {
    /// The ratings of the days before the trial.
    ///
    /// @param count how many, the last ones
    double[] before(int count) {
        double[] whole = days.whole(rated);
        return Arrays.copyOfRange(whole, Simulation.SETTLING - count, Simulation.SETTLING);
    }

    /// One rating per day of the trial, NaN where it is missing.
    double[] ratings() {
        return days.written(rated);
    }

    /// The ratings of the days of one arm that were written.
    double[] of(int arm) {
        double[] ratings = ratings();
        double[] kept = new double[ratings.length];
        int n = 0;
        for (int t = 0; t < ratings.length; t++) {
            if (days.assigned(t + 1) == arm && !Double.isNaN(ratings[t])) {
                kept[n++] = ratings[t];
            }
        }
        return Arrays.copyOf(kept, n);
    }
}
