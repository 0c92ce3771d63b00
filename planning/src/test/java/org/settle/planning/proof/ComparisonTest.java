package org.settle.planning.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.settle.simulator.Rated;
import org.settle.trial.design.StudyDesigns;

/// The short form of docs/measured/calibration.md.
class ComparisonTest {
    private static final int TRIALS = 300;

    /// 5 % and three Monte Carlo standard errors.
    private static final int MOST_FALSE =
            (int) (TRIALS * (0.05 + 3 * Math.sqrt(0.05 * 0.95 / TRIALS)));

    private static Tally settle(String scenario, String reference, String design) {
        return tallies(scenario, reference, design).getFirst();
    }

    private static List<Tally> tallies(String scenario, String reference, String design) {
        return new Comparison(scenario, reference, "rolling", design, 56, Rated.SLEEP)
                .run(TRIALS, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"non-responder", "premenstrual", "postpartum", "insomnia", "drifting"})
    void whereNothingHelpsFewAreToldThatItVeryLikelyDoes(String scenario) {
        Tally settle = settle(scenario, "usual-evening", "daily:run=2");
        assertThat(settle.helps()).isLessThanOrEqualTo(MOST_FALSE);
        assertThat(settle.held()).isGreaterThan(settle.estimated() * 9 / 10);
        assertThat(settle.bias()).isCloseTo(0, within(0.1));
    }

    @Test
    void hopeAloneIsNotTakenForPressureAgainstALightTouch() {
        Tally settle = settle("expectancy-only", "light-touch", "daily:run=2");
        assertThat(settle.helps()).isLessThanOrEqualTo(MOST_FALSE);
    }

    @Test
    void beforeAndAfterIsFooledByBadDaysThatPassAndSettleIsNot() {
        var tallies = tallies("insomnia", "usual-evening", "daily:run=2");
        Tally before = tallies.get(2);
        assertThat(before.label()).isEqualTo("before and after");
        assertThat(before.helps()).isGreaterThan(TRIALS * 3 / 10);
    }

    @Test
    void aRealEffectIsFound() {
        Tally settle = settle("responder", "usual-evening", "blocks:7");
        assertThat(settle.helps()).isGreaterThan(TRIALS * 3 / 10);
        assertThat(settle.harms()).isLessThan(TRIALS * 2 / 100);
    }

    @Test
    void fewerNodesLeadToTheSameWords() {
        Comparison comparison =
                new Comparison(
                        "responder", "usual-evening", "rolling", "blocks:7", 56, Rated.SLEEP);
        Tally rough = comparison.run(TRIALS, 3).getFirst();
        Tally exact = comparison.runExactly(TRIALS, 3).getFirst();
        assertThat(rough.sameWords(exact)).isGreaterThanOrEqualTo(TRIALS - 2);
        assertThat(rough.bias()).isCloseTo(exact.bias(), within(1e-3));
    }

    @Test
    void lookingEveryDayFoolsFew() {
        int trials = 100;
        Comparison comparison =
                new Comparison(
                        "non-responder", "usual-evening", "rolling", "blocks:7", 42, Rated.SLEEP);
        int end = comparison.run(trials, 5).getFirst().helps();
        int ever = comparison.everHelps(trials, 5);
        // The end is one of the looks; 5 % and three Monte Carlo standard errors.
        assertThat(ever).isBetween(end, 11);
    }

    @ParameterizedTest
    @EnumSource(BrokenAssumption.class)
    void aBrokenAssumptionStillFoolsFew(BrokenAssumption broken) {
        var design = StudyDesigns.parse("blocks:7");
        assertThat(broken.run(design, 56, 0, TRIALS, 11).helps()).isLessThanOrEqualTo(MOST_FALSE);
        Tally real = broken.run(design, 56, 1.5, TRIALS, 12);
        assertThat(real.helps()).isGreaterThan(TRIALS / 2);
        if (broken == BrokenAssumption.NONE) {
            assertThat(real.held()).isGreaterThan(TRIALS * 9 / 10);
        }
    }

    @Test
    void welchEqualsTheArithmetic() {
        // Done apart from this code: difference 2.78, standard error 1.02667, df 26.953, so that
        // the
        // t quantile lies between the table values for 26 and 27, 2.0555 and 2.0518.
        double[] a = {
            27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4
        };
        double[] b = {
            27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5
        };
        Claim claim = Welch.compare(a, b);
        assertThat(claim.estimate()).isCloseTo(2.78, within(1e-9));
        double half = (claim.high() - claim.low()) / 2;
        assertThat(half / 1.0266721373718477)
                .isBetween(2.0518, 2.0555)
                .isCloseTo(2.052, within(2e-4));
        assertThat(claim.says()).isEqualTo(1);
    }
}
