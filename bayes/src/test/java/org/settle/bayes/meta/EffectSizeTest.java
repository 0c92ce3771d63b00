package org.settle.bayes.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectSizeTest {
    private static final Arm FIRST = new Arm(5, 2, 30);
    private static final Arm SECOND = new Arm(4, 1.5, 20);

    private static void assertSize(EffectSize size, double estimate, double variance) {
        assertThat(size.estimate()).isCloseTo(estimate, within(1e-12 * Math.abs(estimate)));
        assertThat(size.variance()).isCloseTo(variance, within(1e-12 * variance));
    }

    @Test
    void meansAreComparedInTheirUnit() {
        assertSize(EffectSize.meanDifference(FIRST, SECOND), 1, 4.0 / 30 + 2.25 / 20);
        assertSize(
                EffectSize.logRatioOfMeans(FIRST, SECOND),
                Math.log(1.25),
                4.0 / (30 * 25) + 2.25 / (20 * 16));
        assertSize(
                EffectSize.logRatioOfMeans(new Arm(-5, 2, 30), new Arm(-4, 1.5, 20)),
                Math.log(1.25),
                4.0 / (30 * 25) + 2.25 / (20 * 16));
    }

    /// J(2) = 1 / √π, J(4) = √(2 / π), J(3) = √(π / 6), and J(m) = 1 - 3 / (4 m - 1) for large m.
    @Test
    void hedgesCorrectionIsExact() {
        double d = 0.5;
        assertG(2, d / Math.sqrt(Math.PI));
        assertG(3, d * Math.sqrt(Math.PI / 6));
        assertG(4, d * Math.sqrt(2 / Math.PI));
        assertG(2_000_000, d * (1 - 3 / (4 * 2e6 - 1)));
    }

    private static void assertG(int m, double g) {
        int n1 = 1 + m / 2;
        int n2 = m + 2 - n1;
        double t = 0.5 / Math.sqrt(1.0 / n1 + 1.0 / n2);
        double variance = 1.0 / n1 + 1.0 / n2 + g * g / (2.0 * (m + 2));
        assertSize(EffectSize.hedgesGOfT(t, n1, n2), g, variance);
    }

    @Test
    void gIsTheSameFromMeansAndFromItsT() {
        double pooled = Math.sqrt((29 * 4 + 19 * 2.25) / 48);
        double t = 1 / (pooled * Math.sqrt(1.0 / 30 + 1.0 / 20));
        EffectSize g = EffectSize.hedgesG(FIRST, SECOND);
        assertSize(EffectSize.hedgesGOfT(t, 30, 20), g.estimate(), g.variance());
    }

    /// t with 10 degrees of freedom: 2.228138851964939 cuts off 5 % (SciPy 1.17, t.isf(0.025, 10)).
    @Test
    void gFollowsFromPAndADirection() {
        EffectSize of = EffectSize.hedgesGOfT(2.228138851964939, 6, 6);
        EffectSize first = EffectSize.hedgesGOfP(0.05, 6, 6, EffectSize.Higher.FIRST);
        EffectSize second = EffectSize.hedgesGOfP(0.05, 6, 6, EffectSize.Higher.SECOND);
        assertThat(first.estimate()).isCloseTo(of.estimate(), within(1e-10));
        assertThat(second.estimate()).isCloseTo(-of.estimate(), within(1e-10));
        assertThat(EffectSize.hedgesGOfP(1, 6, 6, EffectSize.Higher.FIRST).estimate()).isZero();
    }

    @Test
    void changesAreArmsOfTheirOwn() {
        PairedArm arm = new PairedArm(new Arm(6, 2, 25), new Arm(5, 3, 25), 0.5);
        assertThat(arm.change()).isEqualTo(new Arm(-1, Math.sqrt(7), 25));
        assertSize(EffectSize.meanChange(arm), -1, 7.0 / 25);
        double g = -0.5 / (Math.sqrt(12) / gammaRatio23());
        assertSize(EffectSize.standardizedChange(arm), g, 1.0 / 25 + g * g / 50);
        EffectSize difference = EffectSize.standardizedChange(arm, arm);
        assertThat(difference.estimate()).isZero();
        assertThat(difference.variance()).isCloseTo(2.0 / 25 + g * g / 25, within(1e-12));
    }

    /// Γ(12) / Γ(11.5), by the recurrence from Γ(1) and Γ(1 / 2).
    private static double gammaRatio23() {
        double ratio = 1 / Math.sqrt(Math.PI);
        for (int i = 1; i < 12; i++) {
            ratio *= i / (i - 0.5);
        }
        return ratio;
    }

    /// The first trials of the table in Colditz et al. (1994),
    /// doi:10.1001/jama.1994.03510330076038, beside the effects that metafor makes of them.
    @ParameterizedTest
    @CsvSource({"4,119,11,128,0", "6,300,29,274,1", "3,228,11,209,2"})
    void riskRatiosAgreeWithMetafor(int a, int b, int c, int d, int row) {
        EffectSize size = EffectSize.logRiskRatio(new EventArm(a, a + b), new EventArm(c, c + d));
        assertThat(size.estimate()).isCloseTo(Metafor.array("bcg/yi")[row], within(1e-10));
        assertThat(size.variance()).isCloseTo(Metafor.array("bcg/vi")[row], within(1e-10));
    }

    @Test
    void emptyCellsCountAHalf() {
        EventArm none = new EventArm(0, 10);
        EventArm some = new EventArm(3, 12);
        assertSize(
                EffectSize.logRiskRatio(none, some),
                Math.log(0.5 / 11 / (3.5 / 13)),
                2 - 1.0 / 11 + 1 / 3.5 - 1.0 / 13);
        assertSize(
                EffectSize.logOddsRatio(none, some),
                Math.log(0.5 * 9.5 / (10.5 * 3.5)),
                2 + 1 / 10.5 + 1 / 3.5 + 1 / 9.5);
        assertThat(EffectSize.logRiskRatio(none, none).estimate()).isZero();
        assertThat(EffectSize.logOddsRatio(new EventArm(4, 4), none).variance()).isPositive();
        assertSize(EffectSize.logOddsRatio(some, some), 0, 2 / 3.0 + 2 / 9.0);
    }

    @Test
    void refusesWhatNoStudyCanHave() {
        refuses(() -> new Arm(1, 0, 10), "standard deviation above 0, but was given 0.0");
        refuses(() -> new Arm(1, -1, 10), "-1.0");
        refuses(() -> new Arm(Double.NaN, 1, 10), "finite mean");
        refuses(() -> new Arm(1, 1, 1), "at least 2 values");
        refuses(() -> new PairedArm(FIRST, SECOND, 0.5), "30 and 20");
        refuses(() -> new PairedArm(FIRST, FIRST, 1), "correlation");
        refuses(() -> new EventArm(11, 10), "0 to 10 events, but was given 11");
        refuses(() -> new EventArm(0, 0), "at least one person");
        refuses(() -> EffectSize.hedgesGOfT(Double.NaN, 5, 5), "finite t");
        refuses(() -> EffectSize.hedgesGOfT(1, 2, 1), "2 and 1");
        refuses(() -> EffectSize.hedgesGOfP(0, 5, 5, EffectSize.Higher.FIRST), "p-value above 0");
        refuses(() -> EffectSize.logRatioOfMeans(FIRST, new Arm(-1, 1, 5)), "5.0 and -1.0");
        refuses(() -> new EffectSize(Double.NaN, 1), "finite estimate");
    }

    private static void refuses(ThrowingCallable call, String sentence) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence)
                .message()
                .matches("An? [^.]* needs .*, but was given .*\\. [A-Z].*\\.");
    }
}
