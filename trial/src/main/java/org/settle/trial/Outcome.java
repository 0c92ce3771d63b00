package org.settle.trial;

import java.util.Optional;
import java.util.OptionalDouble;

/// What is measured day by day, such as `sleep quality` in points from 0 to 10, higher is better.
///
/// An outcome does not hold its values; see `Diary`.
///
/// @param name what it is called, also its column in a diary
/// @param unit the unit of its values, may be empty
/// @param better the direction that is good for the person
/// @param minimalImportantDifference the least change worth having, in the outcome's unit
/// @param range the values it can take, where that is known
public record Outcome(
        String name,
        String unit,
        Direction better,
        OptionalDouble minimalImportantDifference,
        Optional<OutcomeRange> range) {

    /// Checks name, unit and minimal important difference.
    ///
    /// @throws IllegalArgumentException if the name is blank, name or unit is not one line, or the
    ///   minimal important difference is not a finite number above zero
    public Outcome {
        OneLine.check("The name of an outcome", name);
        OneLine.checkOptional("The unit of outcome '" + name + "'", unit);
        minimalImportantDifference.ifPresent(mid -> checkDifference(name, mid));
    }

    /// An outcome without unit, minimal important difference and range.
    ///
    /// @param name what it is called
    /// @param better the direction that is good for the person
    /// @return the outcome
    public static Outcome of(String name, Direction better) {
        return of(name, "", better);
    }

    /// An outcome without minimal important difference and range.
    ///
    /// @param name what it is called
    /// @param unit the unit of its values, may be empty
    /// @param better the direction that is good for the person
    /// @return the outcome
    public static Outcome of(String name, String unit, Direction better) {
        return new Outcome(name, unit, better, OptionalDouble.empty(), Optional.empty());
    }

    /// This outcome with another minimal important difference.
    ///
    /// @param difference the least change worth having, finite and above zero
    /// @return a changed copy
    public Outcome withMinimalImportantDifference(double difference) {
        return new Outcome(name, unit, better, OptionalDouble.of(difference), range);
    }

    /// This outcome with another range.
    ///
    /// @param lowest the smallest possible value
    /// @param highest the largest possible value
    /// @return a changed copy
    public Outcome withRange(double lowest, double highest) {
        Optional<OutcomeRange> changed = Optional.of(new OutcomeRange(lowest, highest));
        return new Outcome(name, unit, better, minimalImportantDifference, changed);
    }

    private static void checkDifference(String name, double difference) {
        if (!Double.isFinite(difference) || difference <= 0) {
            throw new IllegalArgumentException(
                    "The minimal important difference of outcome '%s' must be a finite number above 0, but was %s."
                            .formatted(name, difference));
        }
    }
}
