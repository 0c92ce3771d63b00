package org.settle.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks a text into lines of a width.
final class Lines {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern COUNT = Pattern.compile("[−±<>]|[−±]?\\d+(?:[.,]\\d+)*");
    private static final Pattern OUT_OF = Pattern.compile("\\d+ \\p{L}{2,3}");

    /// A last line is to be at least so long, as a share of the width.
    private static final double LAST = 0.2;

    private final Letters letters;
    private final Type type;
    private final double width;

    Lines(Letters letters, Type type, double width) {
        this.letters = letters;
        this.type = type;
        this.width = width;
    }

    /// As few lines as it takes. A word that is wider than a line is broken.
    List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && !fits(longer)) {
                lines.add(line);
                longer = word;
            }
            while (!fits(longer)) {
                int end = longestStart(longer);
                lines.add(longer.substring(0, end));
                longer = longer.substring(end);
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /// As few lines as it takes, and no single word left for the last one.
    List<String> calm(String text) {
        List<String> lines = of(text);
        for (double narrower = width; narrower > 0.8 * width; narrower -= 2) {
            List<String> next = new Lines(letters, type, narrower).of(text);
            if (next.size() > lines.size()) {
                break;
            }
            if (next.size() == 1 || letters.width(next.getLast(), type.size()) > LAST * width) {
                return next;
            }
        }
        return lines;
    }

    /// As few lines as it takes: a sentence on each where that can be, or else all about equally
    /// long.
    List<String> even(String text) {
        List<String> lines = of(text);
        List<String> sentences = List.of(text.split("(?<=[.?!]) ", -1));
        if (sentences.size() == lines.size() && sentences.stream().allMatch(this::fits)) {
            return sentences;
        }
        for (double narrower = width; narrower > width / 2; narrower -= 4) {
            List<String> next = new Lines(letters, type, narrower).of(text);
            if (next.size() > lines.size()) {
                break;
            }
            lines = next;
        }
        return lines;
    }

    /// At most so many lines; what is longer ends in three points.
    List<String> of(String text, int most) {
        List<String> lines = of(text);
        if (lines.size() <= most) {
            return lines;
        }
        String last = String.join(" ", lines.subList(most - 1, lines.size()));
        int end = longestStart(last);
        while (end > 0 && !fits(last.substring(0, end).strip() + "…")) {
            end = last.offsetByCodePoints(end, -1);
        }
        List<String> cut = new ArrayList<>(lines.subList(0, most - 1));
        cut.add(last.substring(0, end).strip() + "…");
        return cut;
    }

    /// The same, but a text of parts, one to a line, stands on one line where it fits.
    List<String> ofParts(String text, String between, int most) {
        String whole = text.replace("\n", between);
        if (whole.equals(text) || fits(whole)) {
            return of(whole, most);
        }
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            lines.addAll(of(part, 1));
        }
        return lines;
    }

    /// A number and what it counts are one word, and so is a number out of a number.
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            String before = words.isEmpty() ? "" : words.getLast();
            boolean isCount = COUNT.matcher(before).matches();
            boolean isOutOf = OUT_OF.matcher(before).matches() && NUMBER.matcher(word).lookingAt();
            if (isCount || isOutOf) {
                words.set(words.size() - 1, before + " " + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private boolean fits(String text) {
        return letters.width(text, type.size()) <= width;
    }

    /// At least one sign, or a line would never end.
    private int longestStart(String text) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (!fits(text.substring(0, next))) {
                break;
            }
            end = next;
        }
        return end;
    }
}
