package org.settle.evidence.appraisal;

import org.settle.evidence.Domain;
import org.settle.evidence.GradingRule;

/// One thing that speaks against trusting trials, with the count that shows it.
///
/// @param rule which rule holds
/// @param count of what the rule counts
/// @param of how many
public record Doubt(GradingRule rule, int count, int of) {
    /// What it is about.
    ///
    /// @return the domain of the rule
    public Domain domain() {
        return rule.domain();
    }

    /// How much certainty it costs.
    ///
    /// @return steps, 1 or 2
    public int steps() {
        return rule.steps();
    }
}
