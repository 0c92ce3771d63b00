package org.settle.trial;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesign;

/// Locks the order of a trial before it starts, so that nobody, the person included, can choose it
/// afterwards.
public final class Protocols {

    /// Stands for the hash while the text to be hashed is made; it is not part of that text.
    private static final String UNSEALED = "0".repeat(64);

    private Protocols() {}

    /// Draws the order of a trial and locks it, with no fixed start date.
    ///
    /// @param trial a trial with a design
    /// @param days the length of the trial
    /// @param seed the number the order is drawn from
    /// @return the trial with its locked order
    /// @throws IllegalArgumentException if the trial has no design or the design cannot draw this
    ///   order
    public static Trial lock(Trial trial, int days, long seed) {
        return draw(trial, days, seed, Optional.empty());
    }

    /// Draws the order of a trial and locks it.
    ///
    /// @param trial a trial with a design
    /// @param days the length of the trial
    /// @param seed the number the order is drawn from
    /// @param start the date of day 1
    /// @return the trial with its locked order
    /// @throws IllegalArgumentException if the trial has no design or the design cannot draw this
    ///   order
    public static Trial lock(Trial trial, int days, long seed, LocalDate start) {
        return draw(trial, days, seed, Optional.of(start));
    }

    private static Trial draw(Trial trial, int days, long seed, Optional<LocalDate> start) {
        Sequence drawn = redraw(designOf(trial), days, trial.arms().size(), seed);
        return seal(trial, new LockedOrder(seed, start, drawn, UNSEALED));
    }

    /// Locks an order that was not drawn from a seed, for a design that reads its periods off the
    /// days (bare `abab`). The seed is written as 0 and means nothing.
    ///
    /// @param trial a trial with such a design
    /// @param order the arm of every day
    /// @return the trial with its locked order
    /// @throws IllegalArgumentException if the design draws its orders, or this order does not fit
    ///   it
    public static Trial lockAsSeen(Trial trial, Sequence order) {
        StudyDesign design = designOf(trial);
        if (design.isDrawnAtPlanning()) {
            throw new IllegalArgumentException(
                    "The design %s draws its own order; lock the trial with a number of days and a seed."
                            .formatted(design.spec()));
        }
        if (!isPossible(trial, order)) {
            throw new IllegalArgumentException(
                    "The order %s does not follow the design %s.".formatted(order, design.spec()));
        }
        return seal(trial, new LockedOrder(0, order, UNSEALED));
    }

    private static StudyDesign designOf(Trial trial) {
        return trial.design()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "A trial needs a design before its order can be locked; give it one."));
    }

    private static Trial seal(Trial trial, LockedOrder order) {
        Trial unsealed = trial.withLocked(order);
        return trial.withLocked(
                new LockedOrder(
                        order.seed(),
                        order.start(),
                        order.sequence(),
                        ProtocolText.sha256(ProtocolText.body(unsealed))));
    }

    static Sequence redraw(StudyDesign design, int days, int arms, long seed) {
        return Sequence.of(design.orders(days, arms).draw(SeededRandom.of(seed)));
    }

    /// Whether a trial's design could have given this order, from whatever seed.
    ///
    /// @param trial a trial with a design
    /// @param order the arm of every day, [Sequence#NO_ARM] where it is not known
    /// @return false also where a day holds an arm the trial does not have, or no day holds one
    /// @throws IllegalArgumentException if the trial has no design or its set of orders is too
    ///   large
    public static boolean isPossible(Trial trial, Sequence order) {
        int[] days = order.toArray();
        int arms = trial.arms().size();
        boolean readable =
                Arrays.stream(days).allMatch(arm -> arm < arms)
                        && Arrays.stream(days).anyMatch(arm -> arm != Sequence.NO_ARM);
        return readable && designOf(trial).ordersLike(days, arms).contains(days);
    }
}
