package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.settle.trial.Diary;

/// The days of one arm.
///
/// @param observed days with a value
/// @param missing days without
/// @param mean of the values, 0 where there is none
record DayValues(List<Integer> observed, List<Integer> missing, double mean) {
    static DayValues of(Diary diary, double[] values, int arm) {
        List<Integer> observed = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        double mean = 0;
        for (int day = 1; day <= diary.days(); day++) {
            if (diary.armAssigned(day) == arm) {
                double value = values[day - 1];
                (Double.isNaN(value) ? missing : observed).add(day);
                mean += Double.isNaN(value) ? 0 : (value - mean) / observed.size();
            }
        }
        return new DayValues(observed, missing, mean);
    }

    int count() {
        return observed.size();
    }
}
