package org.settle.practice;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What matters for pressure on a body.
///
/// @param weightKg body weight, if said
/// @param pregnancyWeeks weeks, if pregnant
/// @param weeksAfterBirth weeks since a birth, if said
/// @param hormones hormonal status
/// @param hypermobile very flexible joints
/// @param athlete trains hard and often
/// @param thumb discomfort of the thumb test, 0 to 10, if done
/// @param algometerKpa pain threshold by an algometer, if measured
public record Body(
        OptionalDouble weightKg,
        OptionalInt pregnancyWeeks,
        OptionalInt weeksAfterBirth,
        HormonalStatus hormones,
        boolean hypermobile,
        boolean athlete,
        OptionalInt thumb,
        OptionalDouble algometerKpa) {
    /// Checks the ranges.
    public Body {
        check("body weight in kg", weightKg.orElse(70), 25, 300);
        check("weeks of pregnancy", pregnancyWeeks.orElse(1), 0, 45);
        check("weeks after birth", weeksAfterBirth.orElse(1), 0, 520);
        check("the thumb test", thumb.orElse(0), 0, 10);
        check("the algometer in kPa", algometerKpa.orElse(100), 10, 3000);
    }

    /// Nothing said.
    ///
    /// @return a body about which nothing is known
    public static Body unknown() {
        return new Body(
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                HormonalStatus.UNKNOWN,
                false,
                false,
                OptionalInt.empty(),
                OptionalDouble.empty());
    }

    private static void check(String what, double given, double low, double high) {
        if (!(given >= low && given <= high)) {
            throw new IllegalArgumentException(
                    "%s must be from %.0f to %.0f, but was %s. Correct it or leave it empty."
                            .formatted(what, low, high, given));
        }
    }
}
