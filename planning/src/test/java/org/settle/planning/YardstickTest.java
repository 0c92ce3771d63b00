package org.settle.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

class YardstickTest {
    private static final StudyDesign SHORT = StudyDesigns.parse("blocks:3");
    private static final StudyDesign LONG = StudyDesigns.parse("blocks:14");

    /// Of all orders of twelve days none tells more than the one that the exchange finds.
    @Test
    void noOrderTellsMoreThanTheBest() {
        for (double phi : new double[] {0, 0.6}) {
            Yardstick yardstick = new Yardstick(12, 2, new Baseline(1, phi, 0, 0), 0.5);
            double least = Double.POSITIVE_INFINITY;
            for (int bits = 0; bits < 1 << 12; bits++) {
                int[] order = new int[12];
                for (int t = 0; t < 12; t++) {
                    order[t] = bits >> t & 1;
                }
                least = Math.min(least, yardstick.variance(order));
            }
            assertThat(yardstick.variance(yardstick.best())).isCloseTo(least, within(1e-9));
        }
    }

    /// Without correlation and with little to be learnt from the trend, the variance is that of two
    /// means: a line by hand.
    @Test
    void theVarianceOfOneBlockEachIsWhatTheTextbookSays() {
        int days = 200;
        int[] order = new int[days];
        Arrays.setAll(order, t -> t % 2);
        Yardstick yardstick = new Yardstick(days, 2, new Baseline(1e9, 0, 0, 0), 0.5);
        // x alternates around 1/2 by (1 - rho) / (1 + rho) / 2; prior precision 1.
        double expected =
                Arrays.stream(new double[] {0.125, 0.375, 0.625, 0.875})
                        .map(q -> 1 - Math.cbrt(1 - q))
                        .map(rho -> (1 - rho) / (1 + rho) / 2)
                        .map(half -> 1 / (1 + days * half * half))
                        .average()
                        .orElseThrow();
        assertThat(yardstick.variance(order)).isCloseTo(expected, within(0.03 * expected));
    }

    /// Two designs differ by the calculation as they differ in answered simulated trials.
    @Test
    void theShareIsWhatSimulatedTrialsShow() {
        Baseline person = new Baseline(1, 0.5, 0, 1000);
        Yardstick yardstick = new Yardstick(84, 2, person, 0.5);
        int[] best = yardstick.best();
        double calculated = yardstick.share(LONG, best) / yardstick.share(SHORT, best);
        double narrow = width(person, SHORT);
        double wide = width(person, LONG);
        assertThat(calculated).isCloseTo(narrow * narrow / (wide * wide), within(0.15));
    }

    private static double width(Baseline person, StudyDesign design) {
        return new Planner(person, 100)
                .forecast(new TrialPlan(84, 2, design))
                .curve(0.5)
                .getLast()
                .halfWidth();
    }

    @Test
    void aDesignDrawnByChanceTellsLessThanTheBest() {
        for (int arms : new int[] {2, 3}) {
            Yardstick yardstick = new Yardstick(42, arms, Baseline.typical(), 0.5);
            int[] best = yardstick.best();
            for (String spec : new String[] {"daily:run=2", "blocks:3", "blocks:7,washout=2"}) {
                assertThat(yardstick.share(StudyDesigns.parse(spec), best)).isBetween(0.2, 1.0);
            }
        }
    }
}
