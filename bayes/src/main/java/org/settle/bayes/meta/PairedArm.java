package org.settle.bayes.meta;

/// What a study says of a numeric outcome in one arm before and after.
///
/// @param before the values before
/// @param after the values after, of as many people
/// @param correlation between both, -1 to 1
public record PairedArm(Arm before, Arm after, double correlation) {
    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if the counts differ or the correlation is not inside (-1,
    ///   1)
    public PairedArm {
        Need.that(
                before.count() == after.count(),
                "A paired arm",
                "as many values after as before",
                before.count() + " and " + after.count(),
                "Take those that have both.");
        Need.that(
                Math.abs(correlation) < 1,
                "A paired arm",
                "a correlation between -1 and 1",
                correlation,
                "Take that of a similar study, if need be.");
    }

    /// The changes from before to after, with the standard deviation
    ///
    /// ```math
    /// s = \sqrt{s_0^2 + s_1^2 - 2 r s_0 s_1}
    /// ```
    ///
    /// @return their mean, standard deviation and count
    public Arm change() {
        double s0 = before.sd();
        double s1 = after.sd();
        // Not the formula above: this one does not cancel.
        double square = (s1 - s0) * (s1 - s0) + 2 * (1 - correlation) * s0 * s1;
        return new Arm(after.mean() - before.mean(), Math.sqrt(square), before.count());
    }
}
