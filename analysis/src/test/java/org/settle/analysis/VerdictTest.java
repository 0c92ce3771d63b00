package org.settle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    private static final Verdict.Look END = new Verdict.Look(28, true);

    private static Verdict of(double pBenefit, double pNone, int arms, Verdict.Look look) {
        return Verdict.of(Verdict.Limits.STANDARD, pBenefit, pNone, arms, look);
    }

    @ParameterizedTest
    @CsvSource({
        "0.9751, VERY_LIKELY_HELPS",
        "0.975, VERY_LIKELY_HELPS",
        "0.9749, PROBABLY_HELPS",
        "0.80, PROBABLY_HELPS",
        "0.7999, LEANS_TO_HELP",
        "0.60, LEANS_TO_HELP",
        "0.5999, CANNOT_TELL",
        "0.5, CANNOT_TELL",
        "0.4001, CANNOT_TELL",
        "0.3999, LEANS_TO_HARM",
        "0.1999, PROBABLY_HARMS",
        "0.0251, PROBABLY_HARMS",
        "0.0249, VERY_LIKELY_HARMS",
        "0, VERY_LIKELY_HARMS",
        "1, VERY_LIKELY_HELPS"
    })
    void readsTheTableAtThePlannedEnd(double pBenefit, Verdict expected) {
        assertThat(of(pBenefit, 0, 1, END)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.975", "0.98", "0.9979", "0.0021", "0.02"})
    void isStricterBeforeThePlannedEnd(double pBenefit) {
        assertThat(of(pBenefit, 0, 1, END).isVeryLikely()).isTrue();
        assertThat(of(pBenefit, 0, 1, new Verdict.Look(27, false)).isVeryLikely()).isFalse();
    }

    @Test
    void saysVeryLikelyBeforeTheEndOnlyFromDay14() {
        assertThat(of(0.999, 0, 1, new Verdict.Look(14, false)))
                .isEqualTo(Verdict.VERY_LIKELY_HELPS);
        assertThat(of(0.999, 0, 1, new Verdict.Look(13, false))).isEqualTo(Verdict.PROBABLY_HELPS);
        assertThat(of(0.001, 0, 1, new Verdict.Look(13, false))).isEqualTo(Verdict.PROBABLY_HARMS);
    }

    @Test
    void sharesTheErrorAmongTheArms() {
        assertThat(of(0.98, 0, 2, END)).isEqualTo(Verdict.PROBABLY_HELPS);
        assertThat(of(0.9875, 0, 2, END)).isEqualTo(Verdict.VERY_LIKELY_HELPS);
        assertThat(of(0.0125, 0, 2, END)).isEqualTo(Verdict.VERY_LIKELY_HARMS);
        assertThat(of(0.9985, 0, 2, new Verdict.Look(20, false))).isEqualTo(Verdict.PROBABLY_HELPS);
        assertThat(of(0.9990, 0, 2, new Verdict.Look(20, false)))
                .isEqualTo(Verdict.VERY_LIKELY_HELPS);
    }

    @Test
    void noDifferenceGivesWayToAClearDirection() {
        assertThat(of(0.5, 0.80, 1, END)).isEqualTo(Verdict.PRACTICALLY_NO_DIFFERENCE);
        assertThat(of(0.5, 0.79, 1, END)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(of(0.99, 0.95, 1, END)).isEqualTo(Verdict.VERY_LIKELY_HELPS);
        assertThat(of(0.01, 0.95, 1, END)).isEqualTo(Verdict.VERY_LIKELY_HARMS);
    }

    /// An outcome turned upside down turns the verdict upside down and changes nothing else.
    @ParameterizedTest
    @CsvSource({
        "0.99, 0.9, VERY_LIKELY_HARMS",
        "0.81, 0.81, PROBABLY_HARMS",
        "0.65, 0.9, LEANS_TO_HARM",
        "0.55, 0.9, PRACTICALLY_NO_DIFFERENCE",
        "0.55, 0.7, CANNOT_TELL"
    })
    void harmMirrorsHelp(double pBenefit, double pNone, Verdict mirrored) {
        assertThat(of(1 - pBenefit, pNone, 1, END)).isEqualTo(mirrored);
        String help = of(pBenefit, pNone, 1, END).name();
        assertThat(help.replace("HELPS", "HARMS").replace("HELP", "HARM"))
                .isEqualTo(mirrored.name());
    }

    @ParameterizedTest
    @EnumSource
    void isLoweredByOneStepOnlyFromVeryLikely(Verdict verdict) {
        Verdict lowered = verdict.lowered();
        assertThat(lowered.isVeryLikely()).isFalse();
        assertThat(lowered == verdict).isEqualTo(!verdict.isVeryLikely());
    }
}
