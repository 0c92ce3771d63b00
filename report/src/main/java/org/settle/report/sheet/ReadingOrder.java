package org.settle.report.sheet;

import java.text.Bidi;

/// Which letter stands where on a line: Hebrew runs from right to left.
final class ReadingOrder {
    private ReadingOrder() {}

    /// A line as it is seen, from left to right.
    static String seen(String line) {
        char[] letters = line.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return line;
        }
        Bidi order = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[order.getRunCount()];
        String[] runs = new String[levels.length];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) order.getRunLevel(i);
            String run = line.substring(order.getRunStart(i), order.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }
}
