package org.settle.practice;

import java.util.List;
import java.util.regex.Pattern;

/// One row of a data file. Every fault names the file and the line.
record DataRow(String file, int line, List<String> columns, List<String> cells) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final Pattern SOURCE =
            Pattern.compile("10\\.\\d{4,9}/\\S+|[cs]\\d{2}|assumed|ours");

    String id() {
        return key(1);
    }

    /// The ids in the first cells, with a space between them.
    String key(int cells) {
        List<String> ids = cells().subList(0, cells);
        for (String id : ids) {
            if (!ID.matcher(id).matches()) {
                throw fault("an id must be small letters, digits and hyphens", id, "Rename it");
            }
        }
        return String.join(" ", ids);
    }

    String text(String column) {
        return cells.get(columns.indexOf(column));
    }

    /// The words of a cell; none for `-`.
    List<String> words(String column) {
        String cell = text(column);
        return cell.equals("-") || cell.isEmpty() ? List.of() : List.of(cell.split("\\s+", -1));
    }

    double number(String column) {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException e) {
            throw fault(column + " must be a number", text(column), "Write it like 7.5");
        }
    }

    boolean yes(String column) {
        return oneOf(column, List.of("yes", "no")).equals("yes");
    }

    String oneOf(String column, List<String> known) {
        return known(column, text(column), known);
    }

    String known(String column, String word, List<String> known) {
        if (!known.contains(word)) {
            throw fault(column + " must be one of " + known, word, "Correct the word");
        }
        return word;
    }

    List<String> allOf(String column, List<String> known) {
        return words(column).stream().map(word -> known(column, word, known)).toList();
    }

    String source() {
        String source = text("source");
        if (!SOURCE.matcher(source).matches()) {
            throw fault(
                    "a source must be a DOI, a row of the evidence (c01, s01), assumed or ours",
                    source,
                    "Name where it comes from");
        }
        return source;
    }

    DataFileException fault(String needed, String given, String advice) {
        return new DataFileException(
                "%s, line %d: %s, but is '%s'. %s.".formatted(file, line, needed, given, advice));
    }
}
