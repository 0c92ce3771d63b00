package org.settle.tables;

import java.util.List;
import java.util.regex.Pattern;

/// One row of a data file. Every fault names the file and the line.
///
/// @param file its name
/// @param line from 1
/// @param columns the names of all columns
/// @param cells one per column
public record DataRow(String file, int line, List<String> columns, List<String> cells) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final Pattern SOURCE =
            Pattern.compile("10\\.\\d{4,9}/\\S+|[cs]\\d{2}|assumed|ours");

    /// The first cell.
    ///
    /// @return small letters, digits and hyphens
    public String id() {
        return key(1);
    }

    /// The ids in the first cells, with a space between them.
    ///
    /// @param cells how many
    /// @return the key
    /// @throws DataFileException if one is no id
    public String key(int cells) {
        List<String> ids = cells().subList(0, cells);
        for (String id : ids) {
            if (!ID.matcher(id).matches()) {
                throw fault("an id must be small letters, digits and hyphens", id, "Rename it");
            }
        }
        return String.join(" ", ids);
    }

    /// One cell as it stands.
    ///
    /// @param column its name
    /// @return the text, `-` where it is empty
    public String text(String column) {
        return cells.get(columns.indexOf(column));
    }

    /// The words of a cell; none for `-`.
    ///
    /// @param column its name
    /// @return the words
    public List<String> words(String column) {
        String cell = text(column);
        return cell.equals("-") || cell.isEmpty() ? List.of() : List.of(cell.split("\\s+", -1));
    }

    /// One cell as a number.
    ///
    /// @param column its name
    /// @return the number
    /// @throws DataFileException if it is none
    public double number(String column) {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException e) {
            throw fault(column + " must be a number", text(column), "Write it like 7.5");
        }
    }

    /// One cell that says yes or no.
    ///
    /// @param column its name
    /// @return true for yes
    /// @throws DataFileException if it says something else
    public boolean yes(String column) {
        return oneOf(column, List.of("yes", "no")).equals("yes");
    }

    /// One cell that holds one of some words.
    ///
    /// @param column its name
    /// @param known the words
    /// @return the word
    /// @throws DataFileException if it is another
    public String oneOf(String column, List<String> known) {
        return known(column, text(column), known);
    }

    /// A word that must be one of some.
    ///
    /// @param column where it stands
    /// @param word the word
    /// @param known the words that may stand there
    /// @return the word
    /// @throws DataFileException if it is another
    public String known(String column, String word, List<String> known) {
        if (!known.contains(word)) {
            throw fault(column + " must be one of " + known, word, "Correct the word");
        }
        return word;
    }

    /// One cell that holds some of some words.
    ///
    /// @param column its name
    /// @param known the words
    /// @return the words of the cell
    /// @throws DataFileException if one is another
    public List<String> allOf(String column, List<String> known) {
        return words(column).stream().map(word -> known(column, word, known)).toList();
    }

    /// Where the row comes from.
    ///
    /// @return a DOI, a row of the evidence, `assumed` or `ours`
    /// @throws DataFileException if it says something else
    public String source() {
        String source = text("source");
        if (!SOURCE.matcher(source).matches()) {
            throw fault(
                    "a source must be a DOI, a row of the evidence (c01, s01), assumed or ours",
                    source,
                    "Name where it comes from");
        }
        return source;
    }

    /// A fault in this row.
    ///
    /// @param needed what is needed
    /// @param given what stands there
    /// @param advice what to do
    /// @return to be thrown
    public DataFileException fault(String needed, String given, String advice) {
        return new DataFileException(
                "%s, line %d: %s, but is '%s'. %s.".formatted(file, line, needed, given, advice));
    }
}
