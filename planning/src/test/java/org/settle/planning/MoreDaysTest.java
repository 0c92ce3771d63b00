package org.settle.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.settle.analysis.AnalysisSettings;
import org.settle.simulator.SimulatedSelf;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

class MoreDaysTest {
    private static final StudyDesign DESIGN = StudyDesigns.parse("blocks:7");
    private static final Trial TRIAL =
            Trial.of(
                            List.of(new Arm("usual"), new Arm("rolling")),
                            List.of(Outcome.of("sleep", Direction.HIGHER)))
                    .withDesign(DESIGN);

    private static Optional<MoreDays> of(Diary diary) {
        return MoreDays.of(TRIAL, diary, AnalysisSettings.STANDARD);
    }

    private static Diary diary(int days, double effect, long seed) {
        SeededRandom random = SeededRandom.of(seed);
        int[] order = DESIGN.orders(days, 2).draw(random);
        double[] noise = new SimulatedSelf(1, 0.2, 0.1).days(days, random);
        double[] sleep = SimulatedSelf.with(noise, order, 1, effect, 0.2);
        return Diary.of(order, Map.of("sleep", sleep));
    }

    @Test
    void moreDaysTellMoreAndTheRangeNarrows() {
        MoreDays more = of(diary(28, 0.6, 4)).orElseThrow();
        MoreDays.ArmGain few = more.gain(14, DESIGN, 200).arms().getFirst();
        MoreDays.ArmGain many = more.gain(84, DESIGN, 200).arms().getFirst();
        assertThat(few.halfWidthThen()).isLessThan(few.halfWidthNow());
        assertThat(many.halfWidthThen()).isLessThan(few.halfWidthThen());
        assertThat(many.clear()).isGreaterThan(few.clear());
        assertThat(more.gain(14, DESIGN, 200).arms()).containsExactly(few);
    }

    /// What is foretold comes true: over many trials, the mean chance of a clear end equals the
    /// share that ends clearly, when truths come from the prior.
    @Test
    void theForetoldShareComesTrue() {
        int trials = 150;
        double foretold = 0;
        double ended = 0;
        for (int i = 0; i < trials; i++) {
            SeededRandom random = SeededRandom.of(1000 + i);
            double effect = random.normal();
            double rho = 1 - Math.cbrt(1 - random.uniform());
            int[] past = DESIGN.orders(28, 2).draw(random);
            int[] next = DESIGN.orders(28, 2).draw(random);
            int[] order = new int[56];
            System.arraycopy(past, 0, order, 0, 28);
            System.arraycopy(next, 0, order, 28, 28);
            double[] noise = new SimulatedSelf(1, 0.1, 0.1).days(56, random);
            Diary whole =
                    Diary.of(
                            order,
                            Map.of("sleep", SimulatedSelf.with(noise, order, 1, effect, rho)));
            foretold +=
                    of(whole.until(28))
                            .orElseThrow()
                            .gain(28, DESIGN, 60)
                            .arms()
                            .getFirst()
                            .clear();
            ended += of(whole).orElseThrow().isClear() ? 1 : 0;
        }
        assertThat(foretold / trials).isCloseTo(ended / trials, within(0.1));
    }

    /// Beyond the planned end "very likely" asks for more proof, as the answer itself does.
    @Test
    void daysAfterThePlannedEndAskForMoreProof() {
        AnalysisSettings s = AnalysisSettings.STANDARD;
        AnalysisSettings planned =
                new AnalysisSettings(s.noise(), s.priors(), false, true, true, 28, s.seed());
        Diary diary = diary(28, 0.6, 4);
        MoreDays.Gain open = of(diary).orElseThrow().gain(28, DESIGN, 200);
        MoreDays.Gain late = MoreDays.of(TRIAL, diary, planned).orElseThrow().gain(28, DESIGN, 200);
        assertThat(open.isPlannedEnd()).isTrue();
        assertThat(late.isPlannedEnd()).isFalse();
        assertThat(late.arms().getFirst().clear()).isLessThan(open.arms().getFirst().clear());
    }

    @Test
    void tooFewDaysTellNothingYet() {
        assertThat(of(diary(28, 0.6, 4).until(5))).isEmpty();
        MoreDays more = of(diary(28, 0.6, 4)).orElseThrow();
        assertThatThrownBy(() -> more.gain(0, DESIGN, 10)).hasMessageContaining("0 were asked");
    }
}
