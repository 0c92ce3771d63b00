package org.settle.report.sheet;

import java.io.IOException;
import java.util.List;

/// A text in lines.
///
/// @param role what it is to those who hear it: `P`, `H1`, `H2`, `Caption`
/// @param type how it is set
/// @param lines from top to foot
public record Words(String role, Type type, List<String> lines) implements Block {
    /// Keeps a copy.
    public Words {
        lines = List.copyOf(lines);
    }

    /// A paragraph.
    ///
    /// @param letters to measure it
    /// @param type how it is set
    /// @param text any text
    /// @param width of its lines
    /// @return the block
    public static Words of(Letters letters, Type type, String text, double width) {
        return new Words("P", type, new Lines(letters, type, width).calm(text));
    }

    /// A paragraph that is cut where it is too long.
    ///
    /// @param letters to measure it
    /// @param type how it is set
    /// @param text any text
    /// @param width of its lines
    /// @param most how many lines it may have
    /// @return the block
    public static Words cut(Letters letters, Type type, String text, double width, int most) {
        return new Words("P", type, new Lines(letters, type, width).of(text, most));
    }

    /// A heading.
    ///
    /// @param letters to measure it
    /// @param text any text
    /// @param width of its lines
    /// @return the block
    public static Words heading(Letters letters, String text, double width) {
        return new Words("H2", Type.HEADING, new Lines(letters, Type.HEADING, width).of(text));
    }

    /// The title of the page, smaller where it is long.
    ///
    /// @param letters to measure it
    /// @param text any text
    /// @param width of its lines
    /// @return the block
    public static Words title(Letters letters, String text, double width) {
        boolean isLong = new Lines(letters, Type.TITLE, width).of(text).size() > 2;
        Type type = isLong ? Type.LONG_TITLE : Type.TITLE;
        return new Words("H1", type, new Lines(letters, type, width).even(text));
    }

    @Override
    public double height() {
        return lines.size() * type.leading();
    }

    @Override
    public void draw(Paper paper, double x, double y) throws IOException {
        paper.leaf(role, () -> lines(paper, lines, type, x, y));
    }

    /// Every line but the last ends in a space, which parts the words when the text is copied.
    private static void lines(Paper paper, List<String> lines, Type type, double x, double y)
            throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            String end = i < lines.size() - 1 ? " " : "";
            paper.text(
                    lines.get(i) + end,
                    x,
                    y + i * type.leading() + type.baseline(),
                    type.size(),
                    type.shade(),
                    type.isStrong());
        }
    }
}
