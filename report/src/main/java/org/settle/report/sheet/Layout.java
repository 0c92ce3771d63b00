package org.settle.report.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What stands on a page: bands below each other, each of one or more columns. Where there is not
/// room for all of it, what matters least goes.
public final class Layout {
    /// How far bands are moved apart where there is room, at most.
    private static final double LOOSEST = 6;

    private final List<List<Column>> bands = new ArrayList<>();
    private final double gap;

    /// An empty page.
    ///
    /// @param gap between the blocks of a column, and between bands
    public Layout(double gap) {
        this.gap = gap;
    }

    /// Adds columns below everything else.
    ///
    /// @param lefts where each begins
    /// @return one for each
    public List<Column> band(double... lefts) {
        List<Column> band = Arrays.stream(lefts).mapToObj(left -> new Column(left, gap)).toList();
        bands.add(band);
        return band;
    }

    /// Takes what is needed, and then of everything else as much as there is room for, what matters
    /// most first.
    ///
    /// @param room how much it may take
    /// @return the names of what is not shown in full
    public List<String> fit(double room) {
        List<Slot> slots =
                bands.stream().flatMap(List::stream).flatMap(c -> c.slots().stream()).toList();
        for (Slot slot : slots) {
            slot.showAll();
            while (slot.showLess()) {
                // As little as possible, to begin with.
            }
        }
        slots.stream()
                .sorted(Comparator.comparing(Slot::importance))
                .forEach(slot -> fit(slot, room));
        return slots.stream().filter(slot -> !slot.isWhole()).map(Slot::name).distinct().toList();
    }

    private void fit(Slot slot, double room) {
        slot.showAll();
        while (height(gap) > room && slot.showLess()) {
            // As much as possible.
        }
    }

    private double height(double between) {
        double all = 0;
        int shown = 0;
        for (List<Column> band : bands) {
            double height = height(band);
            all += height;
            shown += height > 0 ? 1 : 0;
        }
        return all + between * Math.max(0, shown - 1);
    }

    private static double height(List<Column> band) {
        return band.stream().mapToDouble(Column::height).max().orElse(0);
    }

    /// Puts all of it on a page, a little looser where there is room.
    ///
    /// @param paper the page
    /// @param x its left edge
    /// @param y its top
    /// @param room as it was made to fit
    /// @throws IOException if the page takes no more
    public void draw(Paper paper, double x, double y, double room) throws IOException {
        double spare = (room - height(gap)) / Math.max(1, bands.size() - 1);
        double top = y;
        for (List<Column> band : bands) {
            for (Column column : band) {
                column.draw(paper, x, top);
            }
            double height = height(band);
            top += height == 0 ? 0 : height + gap + Math.clamp(spare, 0, LOOSEST);
        }
    }
}
