package org.settle.trial.design;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// All orders of arms that a design allows, each as likely as any other.
///
/// An order is an `int[]` with one entry per day: the index of its arm, or [StudyDesign#NO_ARM].
/// Where the arm of some days is not known (see [StudyDesign#ordersLike]) two orders that differ
/// only on such days look the same, yet both count, so that every order seen has its right weight.
public interface OrderSet {

    /// The number of orders.
    ///
    /// @return 0 for an empty set; exact up to 2^53, [Double#MAX_VALUE] where it is larger than
    ///   that
    double size();

    /// Draws one order, uniformly over the set. The same numbers from `random` give the same order
    /// on every machine and in every later version.
    ///
    /// @param random where chance comes from; only its `nextLong()` is used
    /// @return a fresh array
    /// @throws IllegalStateException if the set is empty
    int[] draw(RandomGenerator random);

    /// Whether an order belongs to the set. [StudyDesign#NO_ARM] in it stands for an arm that is
    /// not known: then the answer is whether some order of the set agrees on all the other days.
    ///
    /// @param order one entry per day
    /// @return false also when the number of days is another
    boolean contains(int[] order);

    /// All orders, one after the other, made only when asked for; always in the same succession.
    ///
    /// @return a stream of fresh arrays, [#size()] of them
    Stream<int[]> all();
}
