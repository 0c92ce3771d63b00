package org.settle.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.TrialAnalysis;
import org.settle.analysis.Verdict;
import org.settle.simulator.SimulatedSelf;
import org.settle.trial.Diary;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesigns;

class PlannerTest {
    private static TrialPlan plan(int days) {
        return new TrialPlan(days, 2, StudyDesigns.parse("blocks:7"));
    }

    @Test
    void moreDaysAreSurerAndTheRangeGetsNarrower() {
        List<Outlook> curve = new Planner(Baseline.typical(), 100).forecast(plan(84)).curve(0.5);
        Outlook first = curve.getFirst();
        Outlook last = curve.getLast();
        assertThat(last.days()).isEqualTo(84);
        assertThat(last.clear()).isGreaterThan(first.clear() + 0.3);
        assertThat(last.halfWidth()).isLessThan(first.halfWidth() / 2);
        assertThat(last.probably()).isGreaterThanOrEqualTo(last.clear());
        assertThat(last.power()).isLessThanOrEqualTo(last.clear());
    }

    @Test
    void aLargerChangeIsSeenSoonerAndNoiseHidesIt() {
        Forecast forecast = new Planner(Baseline.typical(), 100).forecast(plan(42));
        double before = 0;
        for (double worthwhile = 0.1; worthwhile < 4; worthwhile += 0.1) {
            double clear = forecast.curve(worthwhile).getLast().clear();
            assertThat(clear).isGreaterThanOrEqualTo(before);
            before = clear;
        }
        assertThat(before).isGreaterThan(0.95);
        assertThat(forecast.curve(forecast.visible(0.2).orElseThrow()).getLast().clear())
                .isGreaterThanOrEqualTo(Search.ENOUGH);
        Baseline wild = new Baseline(3, 0.06, 0.08, 0);
        assertThat(new Planner(wild, 100).forecast(plan(42)).curve(0.5).getLast().halfWidth())
                .isGreaterThan(2 * forecast.curve(0.5).getLast().halfWidth());
    }

    /// The same shares, counted by simulating every trial with an effect of its own and answering
    /// it whole, with its randomisation test.
    @Test
    void theForecastIsWhatCountingFinds() {
        int trials = 600;
        double worthwhile = 0.8;
        TrialPlan plan = new TrialPlan(42, 2, StudyDesigns.parse("blocks:3"));
        SeededRandom random = SeededRandom.of(77);
        AnalysisSettings s = AnalysisSettings.STANDARD;
        TrialAnalysis analysis =
                new TrialAnalysis(
                        new AnalysisSettings(
                                s.noise(), s.priors(), false, true, false, 42, s.seed()));
        int clear = 0;
        for (int i = 0; i < trials; i++) {
            SimulatedSelf self = Baseline.typical().plausible(random);
            double effect = 0;
            while (effect < worthwhile) {
                effect = Math.abs(0.45 * self.sd() * random.normal());
            }
            int[] order = plan.design().orders(42, 2).draw(random);
            double rho = 1 - Math.cbrt(1 - random.uniform());
            double[] days = SimulatedSelf.with(self.days(42, random), order, 1, effect, rho);
            Answer answer = analysis.answer(plan.trial(), Diary.of(order, Map.of("outcome", days)));
            if (answer instanceof Answer.Estimated estimated
                    && estimated.main().effects().getFirst().verdict()
                            == Verdict.VERY_LIKELY_HELPS) {
                clear++;
            }
        }
        Outlook foretold =
                new Planner(Baseline.typical(), 300).forecast(plan).curve(worthwhile).getLast();
        // Two shares of some hundred trials each: three standard errors of their difference.
        assertThat(foretold.clear()).isCloseTo(clear / (double) trials, within(0.09));
    }

    @Test
    void falseAlarmsAreRareAndTheSamePlanGivesTheSameForecast() {
        Planner planner = new Planner(Baseline.typical(), 150);
        List<Outlook> curve = planner.forecast(plan(28)).curve(0.5);
        assertThat(curve.getLast().falseClear()).isLessThan(0.12);
        assertThat(planner.forecast(plan(28)).curve(0.5)).isEqualTo(curve);
    }

    /// Looking before the end finds large changes sooner and does not raise false alarms much.
    @Test
    void lookingStopsSoonerAndIsNotFooledMore() {
        Planner planner = new Planner(Baseline.typical(), 300);
        Outlook atEnd = planner.forecast(plan(84)).curve(1).getLast();
        Forecast looking = planner.looking(plan(84), 1);
        List<Outlook> curve = looking.curve(1);
        assertThat(looking.lookEvery()).hasValue(1);
        assertThat(curve.getFirst().days()).isEqualTo(14);
        assertThat(curve.getLast().days()).isEqualTo(84);
        for (int i = 1; i < curve.size(); i++) {
            assertThat(curve.get(i).clear()).isGreaterThanOrEqualTo(curve.get(i - 1).clear());
        }
        assertThat(curve.get(28).clear()).isGreaterThan(0.4);
        assertThat(curve.getLast().clear()).isGreaterThanOrEqualTo(atEnd.clear());
        // Either way, so twice the 5 % of a false "very likely helps", and three standard errors.
        assertThat(curve.getLast().falseClear()).isLessThan(0.15);
    }

    @Test
    void looksThatCannotBeGetASentence() {
        Planner planner = new Planner(Baseline.typical(), 10);
        assertThatThrownBy(() -> planner.looking(plan(28), 0)).hasMessageContaining("0 apart");
        assertThatThrownBy(() -> planner.looking(plan(28), 29)).hasMessageContaining("29 apart");
    }

    @Test
    void baselineIsReadOffTheDays() {
        SeededRandom random = SeededRandom.of(4);
        double[] days = new double[2000];
        double e = 0;
        for (int t = 0; t < days.length; t++) {
            e = 0.5 * e + Math.sqrt(0.75) * random.normal();
            days[t] = t % 10 == 3 ? Double.NaN : 5 + 2 * e;
        }
        Baseline baseline = Baseline.of(days);
        assertThat(baseline.sd()).isCloseTo(2, within(0.15));
        assertThat(baseline.phi()).isCloseTo(0.5, within(0.07));
        assertThat(baseline.missing()).isCloseTo(0.1, within(1e-9));
        // Few days say little, so they are drawn towards a typical person.
        assertThat(Baseline.of(Arrays.copyOf(days, 10)).phi()).isBetween(-0.4, 0.5);
    }

    @Test
    void impossiblePlansGetASentence() {
        assertThatThrownBy(() -> plan(0)).hasMessageContaining("had 0");
        Planner planner = new Planner(Baseline.typical(), 10);
        Forecast forecast = planner.forecast(plan(14));
        assertThatThrownBy(() -> forecast.curve(0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> forecast.curve(Double.NaN)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new TrialPlan(56, 20, StudyDesigns.parse("blocks:7")))
                .hasMessageContaining("had 20");
        TrialPlan tooLong = new TrialPlan(20, 2, StudyDesigns.parse("blocks:30"));
        assertThatThrownBy(() -> planner.forecast(tooLong))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Baseline.of(new double[] {1, 2, 3})).hasMessageContaining("7");
        assertThatThrownBy(() -> Baseline.of(new double[] {4, 4, 4, 4, 4, 4, 4, 4}))
                .hasMessageContaining("differ");
    }

    @Test
    void theSearchPutsTheDesignWithTheFewestDaysFirst() {
        List<Search.Candidate> found =
                new Search(new Planner(Baseline.typical(), 60)).candidates(2, 1, 56);
        assertThat(found).hasSize(Search.DESIGNS.size());
        int first = found.getFirst().enough(1).map(Outlook::days).orElse(Integer.MAX_VALUE);
        for (Search.Candidate other : found) {
            assertThat(other.enough(1).map(Outlook::days).orElse(Integer.MAX_VALUE))
                    .isGreaterThanOrEqualTo(first);
        }
    }
}
