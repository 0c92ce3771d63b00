package org.settle.analysis;

/// The design-based companion of an estimate: how unusual the observed contrast is among the orders
/// of arms that could have been drawn. It assumes no model.
///
/// @param pTwoSided the share of orders with a contrast at least as large
/// @param orders how many orders the design allows, given how many days each arm had
/// @param smallestP the smallest p that this design could give
public record RandomisationTest(double pTwoSided, double orders, double smallestP) {
    /// Above this p the test does not support "very likely".
    public static final double LIMIT = 0.10;

    /// Whether the test could have supported "very likely", and did not. Where fewer than 20 orders
    /// could have been drawn, only the single most extreme of them would be support, which asks for
    /// more than the limit says; so such a test takes nothing back (decision 0016).
    ///
    /// @return true if so
    public boolean contradicts() {
        return pTwoSided > LIMIT && !isTooCoarse();
    }

    /// Whether too few orders could have been drawn for the test to tell.
    ///
    /// @return true below 20 orders
    public boolean isTooCoarse() {
        return smallestP > LIMIT / 2;
    }
}
