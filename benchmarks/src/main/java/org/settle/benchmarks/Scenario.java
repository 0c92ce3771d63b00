package org.settle.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

/// One way in which simulated diaries come about. Every tenth day, by chance, is missing; the
/// minimal important difference is a quarter of the day-to-day sd.
///
/// @param noise what the days do by themselves
/// @param days the planned length
/// @param design how the order is drawn
/// @param arms how many arms besides the reference
/// @param effect of every arm, in units of the day-to-day sd
/// @param carryover how much of the exposure is carried to the next day
/// @param outcomes how many; two share half of their variance
record Scenario(
        SimulatedNoise noise,
        int days,
        String design,
        int arms,
        double effect,
        double carryover,
        int outcomes) {
    private static final double MISSING = 0.1;
    private static final double LEVEL = 5;
    private static final double SHARED = 0.5;

    /// The minimal important difference.
    static final double MID = 0.25;

    static Scenario withoutEffect(SimulatedNoise noise, int days, String design, int arms) {
        return new Scenario(noise, days, design, arms, 0, 0, 1);
    }

    Scenario withEffect(double changed, double carried) {
        return new Scenario(noise, days, design, arms, changed, carried, outcomes);
    }

    Scenario withOutcomes(int changed) {
        return new Scenario(noise, days, design, arms, effect, carryover, changed);
    }

    Trial trial() {
        List<Arm> all = new ArrayList<>();
        for (int k = 0; k <= arms; k++) {
            all.add(new Arm("arm " + k));
        }
        List<Outcome> measured = new ArrayList<>();
        for (int o = 0; o < outcomes; o++) {
            measured.add(Outcome.of(name(o), Direction.HIGHER).withMinimalImportantDifference(MID));
        }
        return Trial.of(all, measured).withDesign(studyDesign());
    }

    private StudyDesign studyDesign() {
        return StudyDesigns.parse(design);
    }

    private static String name(int outcome) {
        return "outcome " + outcome;
    }

    Diary diary(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int[] order = studyDesign().orders(days, arms + 1).draw(SeededRandom.over(random));
        double[] shared = noise.draw(days, random);
        Map<String, double[]> columns = new HashMap<>();
        for (int o = 0; o < outcomes; o++) {
            columns.put(name(o), column(order, shared, random));
        }
        return Diary.of(order, columns);
    }

    private double[] column(int[] order, double[] shared, RandomGenerator random) {
        double[] own = noise.draw(days, random);
        double[] y = new double[days];
        double[] x = new double[arms + 1];
        for (int t = 0; t < days; t++) {
            y[t] =
                    outcomes == 1
                            ? LEVEL + own[t]
                            : LEVEL
                                    + Math.sqrt(SHARED) * shared[t]
                                    + Math.sqrt(1 - SHARED) * own[t];
            for (int k = 1; k <= arms; k++) {
                x[k] = carryover * x[k] + (order[t] == k ? 1 - carryover : 0);
                y[t] += effect * x[k];
            }
            if (random.nextDouble() < MISSING) {
                y[t] = Double.NaN;
            }
        }
        return y;
    }
}
