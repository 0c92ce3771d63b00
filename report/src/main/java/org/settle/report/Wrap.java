package org.settle.report;

/// Breaks text into lines.
final class Wrap {
    private Wrap() {}

    /// Adds text as lines of at most a given width, each after an indent and ended by a line feed.
    /// A word longer than a line stands alone.
    static void add(StringBuilder to, String indent, String text, int width) {
        int column = 0;
        for (String word : text.split(" ", -1)) {
            int length = width(word);
            if (column > 0 && column + 1 + length > width) {
                to.append('\n');
                column = 0;
            }
            to.append(column == 0 ? indent : " ").append(word);
            column += (column == 0 ? indent.length() : 1) + length;
        }
        to.append('\n');
    }

    /// How many columns a text takes, where each code point takes one.
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
