package org.settle.evidence;

import java.util.Optional;

/// One rule by which certainty goes down. Of the rules of a domain that hold, the one with the most
/// steps counts.
///
/// @param domain what it is about
/// @param counts what is counted
/// @param comparison how that is held against the limit
/// @param limit a share from 0 to 1, or a number of people
/// @param steps how many steps it costs, 1 or 2
/// @param why in words
/// @param source of the rule; empty where it is ours
public record GradingRule(
        Domain domain,
        Count counts,
        Comparison comparison,
        double limit,
        int steps,
        String why,
        Optional<Identifier> source) {
    /// Checks the steps.
    ///
    /// @throws IllegalArgumentException if they are not 1 or 2
    public GradingRule {
        if (steps < 1 || steps > 2) {
            throw new IllegalArgumentException(
                    "A rule takes 1 or 2 steps, but this takes %d. Correct it.".formatted(steps));
        }
    }

    /// What a rule counts.
    public enum Count {
        /// The share of trials against a sham or a light touch, which hope reaches as well.
        SHAM_SHARE,
        /// The share of trials that say otherwise than most.
        OTHERWISE_SHARE,
        /// The share of trials of what people do themselves.
        OWN_SHARE,
        /// People in all trials.
        PEOPLE,
        /// 1 where no effect at all lies in the interval of the trials together, or where they
        /// cannot be put together; else 0.
        NO_EFFECT,
        /// The share of trials that print a number that can be used.
        NUMBER_SHARE
    }

    /// How a count is held against a limit.
    public enum Comparison {
        /// Less than it.
        BELOW,
        /// No more than it.
        AT_MOST,
        /// No less than it.
        AT_LEAST
    }

    /// Whether it takes its steps.
    ///
    /// @param count what was counted
    /// @return true where it does
    public boolean holds(double count) {
        return switch (comparison) {
            case BELOW -> count < limit;
            case AT_MOST -> count <= limit;
            case AT_LEAST -> count >= limit;
        };
    }
}
