package org.settle.evidence;

import java.util.Optional;

/// Reads the rules by which the record is graded and discounted.
final class RuleRows {
    private RuleRows() {}

    static Optional<GradingRule> grading(Row row) {
        try {
            return Optional.of(
                    new GradingRule(
                            row.needWord("domain", Domain.class),
                            row.needWord("counts", GradingRule.Count.class),
                            row.needWord("is", GradingRule.Comparison.class),
                            row.needNumber("limit"),
                            row.whole("steps").orElse(0),
                            row.need("why"),
                            source(row)));
        } catch (IllegalArgumentException e) {
            return row.refuse(e);
        }
    }

    static Optional<Discount> discount(Row row) {
        try {
            return Optional.of(
                    new Discount(
                            row.needWord("reason", Discount.Reason.class),
                            row.needNumber("keep"),
                            row.needNumber("add-sd"),
                            row.need("why"),
                            source(row)));
        } catch (IllegalArgumentException e) {
            return row.refuse(e);
        }
    }

    /// A rule may be ours; then it says so.
    private static Optional<Identifier> source(Row row) {
        return row.some("source").isPresent() ? row.source() : Optional.empty();
    }
}
