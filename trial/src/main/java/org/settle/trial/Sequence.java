package org.settle.trial;

import java.util.Arrays;
import org.settle.trial.design.StudyDesign;

/// The order of arms over the calendar days of a trial, such as `0 1 1 0`.
///
/// A sequence does not know the labels of the arms, nor the dates of the days.
public final class Sequence {

    /// What stands on a day that belongs to no arm, or whose arm is not known: -1.
    public static final int NO_ARM = StudyDesign.NO_ARM;

    private final int[] armPerDay;

    private Sequence(int[] armPerDay) {
        this.armPerDay = armPerDay;
    }

    /// The sequence with the given arm on each day.
    ///
    /// @param armPerDay arm of day 1, 2, ..., each 0 or more, or [#NO_ARM]
    /// @return the sequence; later changes to the array do not reach it
    /// @throws IllegalArgumentException if there is no day or an entry is below [#NO_ARM]
    public static Sequence of(int... armPerDay) {
        if (armPerDay.length == 0) {
            throw new IllegalArgumentException("A sequence needs at least one day, but had none.");
        }
        for (int i = 0; i < armPerDay.length; i++) {
            if (armPerDay[i] < NO_ARM) {
                throw new IllegalArgumentException(
                        "Day %d of a sequence must hold an arm (0 or more) or -1 for none, but held %d."
                                .formatted(i + 1, armPerDay[i]));
            }
        }
        return new Sequence(armPerDay.clone());
    }

    /// The number of calendar days.
    ///
    /// @return at least 1
    public int days() {
        return armPerDay.length;
    }

    /// The arm of one day.
    ///
    /// @param day from 1 to [#days()]
    /// @return the arm's index, or [#NO_ARM]
    /// @throws IndexOutOfBoundsException if the trial has no such day
    public int arm(int day) {
        if (day < 1 || day > armPerDay.length) {
            throw new IndexOutOfBoundsException(
                    "The sequence has days 1 to %d, but day %d was asked for."
                            .formatted(armPerDay.length, day));
        }
        return armPerDay[day - 1];
    }

    /// The arms of all days.
    ///
    /// @return a fresh array, entry 0 is day 1
    public int[] toArray() {
        return armPerDay.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sequence that && Arrays.equals(armPerDay, that.armPerDay);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(armPerDay);
    }

    @Override
    public String toString() {
        return RunLengths.write(armPerDay);
    }
}
