package org.settle.evidence;

/// What the number of an effect is.
public enum EffectKind {
    /// A difference of means, in the unit of the instrument.
    MEAN_DIFFERENCE(true),
    /// A standardised mean difference.
    SMD(true),
    /// Cohen's d.
    COHEN_D(true),
    /// Hedges' g.
    HEDGES_G(true),
    /// An effect size of a kind not stated.
    EFFECT_SIZE(true),
    /// The median of several effect sizes.
    MEDIAN_EFFECT_SIZE(true),
    /// A ratio of odds.
    ODDS_RATIO(true),
    /// A correlation, or an effect size like one.
    CORRELATION(true),
    /// Eta squared.
    ETA_SQUARED(true),
    /// Partial eta squared.
    PARTIAL_ETA_SQUARED(true),
    /// A change in percent of the start.
    PERCENT_CHANGE(true),
    /// A share of the weight of the body.
    PERCENT_OF_BODY_WEIGHT(true),
    /// A change of one arm, in its unit.
    CHANGE(true),
    /// A count.
    COUNT(true),
    /// Means at the end, in the arms.
    MEANS(false),
    /// Mean changes, in the arms.
    MEAN_CHANGES(false),
    /// Mean reductions, in the arms: higher is a larger fall.
    MEAN_REDUCTIONS(false),
    /// Percent who responded, in the arms.
    RESPONDERS(false),
    /// A p, without saying of which test.
    P(false),
    /// A p of a test between arms.
    P_BETWEEN(false),
    /// A p of a test within an arm: no evidence of an effect.
    P_WITHIN(false),
    /// A p of a test between subgroups.
    P_SUBGROUP(false),
    /// A direction without a number.
    DIRECTION(false),
    /// Words only.
    WORDS(false),
    /// Nothing that could be read.
    NONE(false);

    private final boolean hasValue;

    EffectKind(boolean hasValue) {
        this.hasValue = hasValue;
    }

    /// Whether there is a number to plot. A row without one is never drawn as zero.
    ///
    /// @return true for an effect with a value or an interval
    public boolean hasValue() {
        return hasValue;
    }
}
