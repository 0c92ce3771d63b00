package org.settle.report.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Blocks below each other in one column of a page.
public final class Column {
    private final double x;
    private final double gap;
    private final List<Slot> slots = new ArrayList<>();

    Column(double x, double gap) {
        this.x = x;
        this.gap = gap;
    }

    /// Adds a block that always stands there, as short as it can be.
    ///
    /// @param name what it is called where it had to be made shorter
    /// @param importance the less, the sooner it is made shorter
    /// @param block at the foot of the column
    public void keep(String name, Importance importance, Block block) {
        slots.add(new Slot(name, importance, true, block));
    }

    /// Adds a block that stands there where there is room.
    ///
    /// @param name what it is called where it is left out
    /// @param importance the less, the sooner it is left out
    /// @param block at the foot of the column
    public void add(String name, Importance importance, Block block) {
        slots.add(new Slot(name, importance, false, block));
    }

    List<Slot> slots() {
        return slots;
    }

    private List<Block> blocks() {
        return slots.stream().flatMap(slot -> slot.shown().stream()).toList();
    }

    double height() {
        return new Stack(blocks(), gap, 0).height();
    }

    void draw(Paper paper, double left, double y) throws IOException {
        new Stack(blocks(), gap, 0).draw(paper, left + x, y);
    }
}
