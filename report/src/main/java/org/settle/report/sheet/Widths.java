package org.settle.report.sheet;

import java.util.ArrayList;
import java.util.List;

/// How wide the columns of a table are: as wide as names and numbers need, what is left shared.
final class Widths {
    /// The name of a column may be broken into about so many lines.
    private static final double LINES = 2.4;

    /// Of the table, at most, where names of rows are long; and at least.
    private static final double MOST = 0.4;

    private static final double LEAST = 0.2;

    private final Letters letters;
    private final Type type;
    private final Table table;

    Widths(Letters letters, Type type, Table table) {
        this.letters = letters;
        this.type = type;
        this.table = table;
    }

    List<Double> of(double width) {
        List<Double> widths = new ArrayList<>();
        double all = 0;
        for (int i = 1; i < table.columns(); i++) {
            boolean isLast = i == table.columns() - 1;
            double need = Math.max(ofName(table.heads().get(i)), ofCells(i));
            widths.add(need + (isLast ? 0 : Grid.GAP));
            all += widths.getLast();
        }
        double first = Math.clamp(ofNames() + Grid.GAP, LEAST * width, MOST * width);
        double share = (width - first) / all;
        if (share < 1) {
            first = Math.max(LEAST * width, width - all);
            share = (width - first) / all;
        }
        double wider = share;
        widths.replaceAll(each -> each * wider);
        widths.addFirst(first);
        return widths;
    }

    /// The whole of a name that is parted counts: it is to stand on one line where it can.
    private double ofNames() {
        double widest = ofName(table.heads().getFirst());
        for (List<String> row : table.rows()) {
            widest = Math.max(widest, width(row.getFirst().replace("\n", Grid.PART)));
        }
        return widest;
    }

    private double ofName(String name) {
        double longest = Lines.words(name).stream().mapToDouble(this::width).max().orElse(0);
        return Math.max(longest, width(name) / LINES);
    }

    private double ofCells(int column) {
        return table.rows().stream().mapToDouble(row -> width(row.get(column))).max().orElse(0);
    }

    private double width(String text) {
        return letters.width(text, type.size()) + 0.01;
    }
}
