package org.settle.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesigns;

class PlannerTest {
    private static TrialPlan plan(int days, double worthwhile) {
        return new TrialPlan(days, 2, StudyDesigns.parse("blocks:7"), worthwhile);
    }

    @Test
    void moreDaysAreSurerAndTheRangeGetsNarrower() {
        List<Outlook> curve = Planner.quick(Baseline.typical(), 200).curve(plan(84, 0.5));
        Outlook first = curve.getFirst();
        Outlook last = curve.getLast();
        assertThat(last.days()).isEqualTo(84);
        assertThat(last.clear()).isGreaterThan(first.clear() + 0.3);
        assertThat(last.halfWidth()).isLessThan(first.halfWidth() / 2);
        assertThat(last.probably()).isGreaterThanOrEqualTo(last.clear());
    }

    @Test
    void aLargerChangeIsSeenSoonerAndNoiseHidesIt() {
        Planner planner = Planner.quick(Baseline.typical(), 200);
        assertThat(planner.outlook(plan(42, 1.5)).clear())
                .isGreaterThan(planner.outlook(plan(42, 0.5)).clear());
        Baseline wild = new Baseline(3, 0.06, 0.08, 0);
        assertThat(Planner.quick(wild, 200).outlook(plan(42, 0.5)).halfWidth())
                .isGreaterThan(2 * planner.outlook(plan(42, 0.5)).halfWidth());
    }

    @Test
    void falseAlarmsAreRareAndTheSamePlanGivesTheSameOutlook() {
        Planner planner = Planner.exact(Baseline.typical(), 150);
        Outlook outlook = planner.outlook(plan(56, 0.5));
        assertThat(outlook.falseClear()).isLessThan(0.12);
        assertThat(planner.outlook(plan(56, 0.5))).isEqualTo(outlook);
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
        assertThatThrownBy(() -> plan(0, 0.5)).hasMessageContaining("had 0");
        assertThatThrownBy(() -> plan(56, 0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> plan(56, Double.NaN)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new TrialPlan(56, 20, StudyDesigns.parse("blocks:7"), 0.5))
                .hasMessageContaining("had 20");
        assertThatThrownBy(
                        () ->
                                Planner.quick(Baseline.typical(), 10)
                                        .outlook(
                                                new TrialPlan(
                                                        20,
                                                        2,
                                                        StudyDesigns.parse("blocks:30"),
                                                        0.5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Baseline.of(new double[] {1, 2, 3})).hasMessageContaining("7");
        assertThatThrownBy(() -> Baseline.of(new double[] {4, 4, 4, 4, 4, 4, 4, 4}))
                .hasMessageContaining("differ");
    }

    @Test
    void theSearchPutsTheDesignWithTheFewestDaysFirst() {
        List<Search.Candidate> found =
                new Search(Planner.quick(Baseline.typical(), 60)).candidates(2, 1, 56);
        assertThat(found).hasSize(Search.DESIGNS.size());
        int first = found.getFirst().enough().map(Outlook::days).orElse(Integer.MAX_VALUE);
        for (Search.Candidate other : found) {
            assertThat(other.enough().map(Outlook::days).orElse(Integer.MAX_VALUE))
                    .isGreaterThanOrEqualTo(first);
        }
    }
}
