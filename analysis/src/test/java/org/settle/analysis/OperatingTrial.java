package org.settle.analysis;

import java.util.ArrayList;
import java.util.Arrays;
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

/// A way to simulate trials: noise with day-to-day sd 1 (AR(1) phi, and a wandering level with the
/// share omega), every tenth day missing, the same effect of every arm.
record OperatingTrial(double phi, double omega, int days, String design, int arms, double effect) {

    Trial trial() {
        List<Arm> all = new ArrayList<>();
        for (int k = 0; k <= arms; k++) {
            all.add(new Arm("arm " + k));
        }
        return Trial.of(all, List.of(Outcome.of("y", Direction.HIGHER)));
    }

    Diary diary(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        StudyDesign how = StudyDesigns.parse(design);
        int[] order = how.orders(days, arms + 1).draw(SeededRandom.over(random));
        double[] y = new double[days];
        double e = random.nextGaussian();
        double level = 0;
        for (int t = 0; t < days; t++) {
            y[t] = 5 + (order[t] > 0 ? effect : 0) + Math.sqrt(1 - omega) * e + level;
            e = phi * e + Math.sqrt(1 - phi * phi) * random.nextGaussian();
            level += Math.sqrt(omega * 6 / (days + 1)) * random.nextGaussian();
            y[t] = random.nextInt(10) == 0 ? Double.NaN : y[t];
        }
        return Diary.of(order, Map.of("y", y));
    }

    /// The first days of a diary.
    static Diary until(Diary diary, int day) {
        return Diary.of(
                Arrays.copyOf(diary.assignedArms(), day),
                Map.of("y", Arrays.copyOf(diary.column("y"), day)));
    }
}
