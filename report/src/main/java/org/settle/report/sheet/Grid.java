package org.settle.report.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/// A table as it is set.
///
/// @param type of its letters
/// @param columns from left to right
/// @param heads the lines of the names of the columns, empty where they need none
/// @param rows from top to foot
public record Grid(Type type, List<Edge> columns, List<List<String>> heads, List<Row> rows)
        implements Block {
    static final double GAP = 7;

    /// Between the parts of a name on one line.
    static final String PART = " · ";

    private static final double LINE = 0.4;
    private static final double AROUND = 0.6;
    private static final int MOST_LINES = 2;
    private static final int MOST_HEAD_LINES = 4;

    /// Where a column begins and ends.
    ///
    /// @param left from the left edge of the table
    /// @param right the same
    /// @param isNumbers whether its cells are set to the right
    record Edge(double left, double right, boolean isNumbers) {}

    /// The lines of every cell of a row.
    ///
    /// @param cells from left to right
    /// @param isNeeded whether the table is nothing without it
    record Row(List<List<String>> cells, boolean isNeeded) {}

    /// Sets a table; what does not fit into two lines of its cell is cut.
    ///
    /// @param letters to measure texts
    /// @param type of its letters
    /// @param width of the table
    /// @param table what stands in it
    /// @return the block
    public static Grid of(Letters letters, Type type, double width, Table table) {
        return of(letters, type, new Widths(letters, type, table).of(width), table);
    }

    /// The same with columns of given widths.
    ///
    /// @param letters to measure texts
    /// @param type of its letters
    /// @param widths of the columns
    /// @param table what stands in it
    /// @return the block
    public static Grid of(Letters letters, Type type, List<Double> widths, Table table) {
        List<Edge> columns = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < widths.size(); i++) {
            double gap = i == widths.size() - 1 ? 0 : GAP;
            columns.add(new Edge(left, left + widths.get(i) - gap, table.isNumbers(i)));
            left += widths.get(i);
        }
        List<List<String>> heads = new ArrayList<>();
        for (int i = 0; i < table.heads().size(); i++) {
            heads.add(
                    lines(letters, type, columns.get(i)).of(table.heads().get(i), MOST_HEAD_LINES));
        }
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Lines lines = lines(letters, type, columns.get(i));
                cells.add(lines.ofParts(table.rows().get(r).get(i), PART, MOST_LINES));
            }
            rows.add(new Row(cells, table.needed().contains(r)));
        }
        return new Grid(type, columns, heads, rows);
    }

    private static Lines lines(Letters letters, Type type, Edge column) {
        return new Lines(letters, type, column.right() - column.left());
    }

    @Override
    public double height() {
        return height(heads) + rows.stream().mapToDouble(row -> height(row.cells())).sum();
    }

    private double height(List<List<String>> cells) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(0);
        return lines == 0 ? 0 : lines * type.leading() + 2 * AROUND;
    }

    /// Without the last row that is not needed.
    @Override
    public Optional<Block> shorter() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (!rows.get(i).isNeeded()) {
                List<Row> fewer = new ArrayList<>(rows);
                fewer.remove(i);
                return Optional.of(new Grid(type, columns, heads, fewer));
            }
        }
        return Optional.empty();
    }

    @Override
    public void draw(Paper paper, double x, double y) throws IOException {
        paper.part(
                "Table",
                () -> {
                    double top = y + height(heads);
                    if (!heads.isEmpty()) {
                        head(paper, x, top);
                    }
                    for (Row row : rows) {
                        row(paper, row.cells(), x, top + AROUND);
                        top += height(row.cells());
                    }
                });
    }

    /// Names of columns stand on a line, however many lines they have.
    private void head(Paper paper, double x, double foot) throws IOException {
        paper.part(
                "TR",
                () -> {
                    for (int i = 0; i < heads.size(); i++) {
                        double top = foot - AROUND - heads.get(i).size() * type.leading();
                        Shade quiet = Type.QUIET.shade();
                        scope(cell(paper, "TH", quiet, i, heads.get(i), x, top), "Column");
                    }
                });
        paper.rule(x, foot, columns.getLast().right(), LINE, Type.QUIET.shade());
    }

    private void row(Paper paper, List<List<String>> cells, double x, double y) throws IOException {
        Shade naming = heads.isEmpty() ? Type.QUIET.shade() : type.shade();
        paper.part(
                "TR",
                () -> {
                    scope(cell(paper, "TH", naming, 0, cells.getFirst(), x, y), "Row");
                    for (int i = 1; i < cells.size(); i++) {
                        cell(paper, "TD", type.shade(), i, cells.get(i), x, y);
                    }
                });
    }

    private PDStructureElement cell(
            Paper paper, String role, Shade shade, int i, List<String> lines, double x, double y)
            throws IOException {
        Edge column = columns.get(i);
        return paper.leaf(
                role,
                () -> {
                    double at = y + type.baseline();
                    for (String line : lines) {
                        double width = paper.letters().width(line, type.size());
                        double left = column.isNumbers() ? column.right() - width : column.left();
                        // Parts the words when the text is copied.
                        String end = line.equals(lines.getLast()) ? "" : " ";
                        paper.text(line + end, x + left, at, type.size(), shade, false);
                        at += type.leading();
                    }
                });
    }

    private static void scope(PDStructureElement cell, String scope) {
        PDTableAttributeObject attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        cell.addAttribute(attribute);
    }
}
