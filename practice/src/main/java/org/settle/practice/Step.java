package org.settle.practice;

import java.util.List;
import java.util.OptionalDouble;

/// One step of a session.
public sealed interface Step {
    /// The movement or the companion.
    ///
    /// @return its id
    String id();

    /// How long.
    ///
    /// @return seconds
    int seconds();

    /// How to breathe.
    ///
    /// @return the id of a way to breathe
    String breathing();

    /// Why this step.
    ///
    /// @return keys of sentences
    List<Reason> reasons();

    /// Pressing on one place.
    ///
    /// @param id the movement
    /// @param region with side
    /// @param side left, right or middle
    /// @param tool id
    /// @param posture id
    /// @param technique id
    /// @param seconds how long
    /// @param breathing id
    /// @param pressure in words
    /// @param kpa predicted peak pressure, only with an algometer reading and a body weight
    /// @param shareOfThreshold peak pressure by threshold, only with both
    /// @param reasons keys of sentences
    record Press(
            String id,
            String region,
            Side side,
            String tool,
            String posture,
            String technique,
            int seconds,
            String breathing,
            Pressure pressure,
            OptionalDouble kpa,
            OptionalDouble shareOfThreshold,
            List<Reason> reasons)
            implements Step {
        /// Keeps the list unchangeable.
        public Press {
            reasons = List.copyOf(reasons);
        }
    }

    /// Something that is not pressing.
    ///
    /// @param id the companion
    /// @param seconds how long
    /// @param breathing id
    /// @param reasons keys of sentences
    record Calm(String id, int seconds, String breathing, List<Reason> reasons) implements Step {
        /// Keeps the list unchangeable.
        public Calm {
            reasons = List.copyOf(reasons);
        }
    }
}
