package org.settle.report.paths;

import java.util.List;
import org.settle.evidence.Claim;

/// A claim on its way through the columns.
///
/// @param claim which one
/// @param slots from its first node through the passages to its second
record Strand(Claim claim, List<Slot> slots) {
    Strand {
        slots = List.copyOf(slots);
    }

    Slot from() {
        return slots.getFirst();
    }

    Slot to() {
        return slots.getLast();
    }

    /// Whether both nodes stand in one column.
    boolean isBeside() {
        return from().column() == to().column();
    }

    /// From left to right, or the other way.
    boolean isForward() {
        return from().column() < to().column();
    }
}
