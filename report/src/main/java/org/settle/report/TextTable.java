package org.settle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.settle.report.chart.ChartTable;

/// Lays out rows in columns; where they are too wide together, the widest column is cut.
final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    /// Adds a table, its header first.
    static void add(StringBuilder to, String indent, ChartTable table, int width) {
        List<List<String>> rows = new ArrayList<>(List.of(table.header()));
        rows.addAll(table.rows());
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int j = 0; j < widths.length; j++) {
                widths[j] = Math.max(widths[j], Wrap.width(row.get(j)));
            }
        }
        shrink(widths, width - indent.length() - GAP.length() * (widths.length - 1));
        rows.forEach(row -> addRow(to, indent, row, widths));
    }

    private static void shrink(int[] widths, int room) {
        int sum = Arrays.stream(widths).sum();
        for (; sum > room; sum--) {
            int widest = 0;
            for (int j = 1; j < widths.length; j++) {
                widest = widths[j] > widths[widest] ? j : widest;
            }
            widths[widest]--;
        }
    }

    private static void addRow(StringBuilder to, String indent, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int j = 0; j < widths.length; j++) {
            String cell = cut(row.get(j), widths[j]);
            line.append(cell).repeat(' ', widths[j] - Wrap.width(cell)).append(GAP);
        }
        to.append(line.toString().stripTrailing()).append('\n');
    }

    private static String cut(String cell, int width) {
        return Wrap.width(cell) <= width
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, width - 3)) + "...";
    }
}
