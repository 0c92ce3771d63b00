package org.settle.web.start;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.settle.practice.AgeBand;
import org.settle.practice.Body;
import org.settle.practice.HormonalStatus;
import org.settle.practice.Mobility;
import org.settle.practice.Person;
import org.settle.web.store.Kind;

/// What somebody said about themselves on the longer way. What was not said stays unknown, and
/// unknown means the gentlest.
///
/// @param wishes what they would like to change
/// @param age the band
/// @param weight in kg
/// @param body what they ticked
/// @param thumb the thumb test, 0 to 10
/// @param algometer a reading in kPa
/// @param tools at hand
/// @param spaces where there is room
/// @param minutes for one session
/// @param consents to private places
record AboutMe(
        Set<String> wishes,
        AgeBand age,
        Optional<Double> weight,
        Set<String> body,
        Optional<Integer> thumb,
        Optional<Double> algometer,
        Set<String> tools,
        Set<String> spaces,
        int minutes,
        Set<String> consents) {
    static final Kind<AboutMe> KIND = new Kind<>("about-me", AboutMe.class);
    static final String KEY = "own";

    static AboutMe unknown() {
        return new AboutMe(
                Set.of(),
                AgeBand.UNKNOWN,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of("hands"),
                Set.of("bed", "chair"),
                10,
                Set.of());
    }

    AboutMe wishing(Set<String> wanted) {
        return new AboutMe(
                wanted, age, weight, body, thumb, algometer, tools, spaces, minutes, consents);
    }

    AboutMe being(AgeBand band, Optional<Double> kg, Set<String> ticked, Set<String> agreed) {
        return new AboutMe(
                wishes, band, kg, ticked, thumb, algometer, tools, spaces, minutes, agreed);
    }

    /// Under 18, whatever was ticked here: the account says so.
    AboutMe young() {
        return new AboutMe(
                wishes,
                AgeBand.UNDER_18,
                weight,
                body,
                thumb,
                algometer,
                tools,
                spaces,
                minutes,
                Set.of());
    }

    AboutMe feeling(Optional<Integer> test, Optional<Double> reading) {
        return new AboutMe(
                wishes, age, weight, body, test, reading, tools, spaces, minutes, consents);
    }

    AboutMe having(Set<String> things, Set<String> places, int time) {
        return new AboutMe(
                wishes, age, weight, body, thumb, algometer, things, places, time, consents);
    }

    /// The same as the practice sees it. The weeks of a pregnancy or since a birth are not asked;
    /// zero stands for the most careful.
    Person person() {
        return new Person(
                age,
                new Mobility(
                        body.contains("floor"),
                        body.contains("standing"),
                        body.contains("wheelchair")),
                new Body(
                        weight.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                        body.contains("pregnant") ? OptionalInt.of(0) : OptionalInt.empty(),
                        body.contains("after-birth") ? OptionalInt.of(0) : OptionalInt.empty(),
                        body.contains("perimenopause")
                                ? HormonalStatus.PERIMENOPAUSE
                                : HormonalStatus.UNKNOWN,
                        body.contains("hypermobile"),
                        body.contains("athlete"),
                        thumb.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        algometer.map(OptionalDouble::of).orElse(OptionalDouble.empty())),
                wishes,
                tools,
                minutes,
                spaces,
                consents);
    }
}
