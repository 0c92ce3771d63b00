package org.settle.report.paths;

import java.util.ArrayList;
import java.util.List;

/// Cuts a name into the lines of a box.
final class Label {
    static final double LINE = 17;
    static final double PADDING = 7;

    /// Generous for most letters of a screen font at the size of all pictures.
    private static final double LETTER = 7.7;

    private Label() {}

    /// How high a box has to be for so many lines.
    static double height(int lines) {
        return lines * LINE + 2 * PADDING;
    }

    /// The lines of a text in a box of a width.
    static List<String> lines(String text, double width) {
        int most = (int) Math.floor((width - 2 * PADDING) / LETTER);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (longer.length() <= most || line.isEmpty()) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
            while (line.length() > most) {
                int cut = cut(line, most);
                lines.add(line.substring(0, cut) + (line.charAt(cut - 1) == '-' ? "" : "-"));
                line = line.substring(cut);
            }
        }
        lines.add(line);
        return lines;
    }

    /// Behind a hyphen of the word itself where it has one.
    private static int cut(String word, int most) {
        int hyphen = word.lastIndexOf('-', most - 1);
        return hyphen > 2 ? hyphen + 1 : most - 1;
    }
}
