package org.settle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.settle.bayes.numeric.Marginal;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

class RoughAnalysisTest {
    private static final int SERIES = 40;

    @ParameterizedTest
    @CsvSource({
        "14, 2, 'daily:run=2'",
        "28, 2, 'blocks:7'",
        "84, 2, 'blocks:5'",
        "84, 4, 'daily:run=2'"
    })
    void itsProbabilitiesAreRightToTwoInAThousand(int days, int arms, String spec) {
        StudyDesign design = StudyDesigns.parse(spec);
        List<Arm> all =
                List.of(new Arm("usual"), new Arm("one"), new Arm("two"), new Arm("three"))
                        .subList(0, arms);
        Trial trial =
                Trial.of(all, List.of(Outcome.of("sleep", Direction.HIGHER))).withDesign(design);
        TrialAnalysis exact = new TrialAnalysis(AnalysisSettings.STANDARD.estimateOnly());
        TrialAnalysis rough = TrialAnalysis.rough();
        SeededRandom random = SeededRandom.of(5);
        for (int i = 0; i < SERIES; i++) {
            int[] order = design.orders(days, arms).draw(random);
            double phi = 0.9 * random.uniform();
            double[] outcome = new double[days];
            double e = random.normal();
            for (int t = 0; t < days; t++) {
                outcome[t] = 5 + e + (order[t] == 1 ? 0.6 : 0);
                e = phi * e + Math.sqrt(1 - phi * phi) * random.normal();
            }
            Diary diary = Diary.of(order, Map.of("sleep", outcome));
            List<Marginal> right = exact.contrasts(trial, diary);
            List<Marginal> quick = rough.contrasts(trial, diary);
            assertThat(quick).hasSize(arms - 1);
            for (int k = 0; k < quick.size(); k++) {
                assertThat(quick.get(k).cdf(0)).isCloseTo(right.get(k).cdf(0), within(0.002));
                assertThat(quick.get(k).sd() / right.get(k).sd()).isCloseTo(1, within(0.01));
            }
        }
    }

    /// The bare posterior is the one that the whole answer is told from.
    @Test
    void theBarePosteriorIsThatOfTheAnswer() {
        Trial trial =
                Trial.of(
                        List.of(new Arm("usual"), new Arm("one")),
                        List.of(Outcome.of("sleep", Direction.HIGHER)));
        int[] order = StudyDesigns.parse("blocks:7").orders(28, 2).draw(SeededRandom.of(2));
        SeededRandom random = SeededRandom.of(3);
        double[] outcome = new double[28];
        Arrays.setAll(outcome, t -> 5 + random.normal());
        Diary diary = Diary.of(order, Map.of("sleep", outcome));
        TrialAnalysis analysis = new TrialAnalysis(AnalysisSettings.STANDARD.estimateOnly());
        Answer.Estimated answer = (Answer.Estimated) analysis.answer(trial, diary);
        assertThat(analysis.contrasts(trial, diary).getFirst().cdf(0))
                .isEqualTo(answer.main().effects().getFirst().summary().pBelowZero());
        Diary tooShort = Diary.of(new int[] {0, 0, 1}, Map.of("sleep", new double[] {1, 2, 3}));
        assertThat(analysis.contrasts(trial, tooShort)).isEmpty();
    }
}
