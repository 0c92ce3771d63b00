package org.settle.cli.diary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cells to values. Only plain decimal numbers count as numbers: not `0x1p3`, `1f`, `NaN` or
/// `Infinity`, which Java would read too.
final class Cells {
    /// 1,234 may be a little more than one or more than a thousand; 0,234 and 12,5 may not.
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d*,\\d*([eE][+-]?\\d+)?");

    /// Only with points: 3/4/2026 is one day in one country and another in the next.
    private static final DateTimeFormatter DAY_MONTH_YEAR =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private final boolean decimalComma;
    private final boolean certain;

    Cells(boolean decimalComma) {
        this(decimalComma, false);
    }

    private Cells(boolean decimalComma, boolean certain) {
        this.decimalComma = decimalComma;
        this.certain = certain;
    }

    boolean allowsDecimalComma() {
        return decimalComma;
    }

    /// The same where a cell beside them has shown that commas are decimal commas.
    Cells withCertainComma() {
        return new Cells(decimalComma, true);
    }

    /// Whether a cell's comma can only be a decimal comma.
    static boolean showsDecimalComma(String cell) {
        String text = cell.strip();
        return text.indexOf(',') >= 0
                && WITH_COMMA.matcher(text).matches()
                && !AMBIGUOUS.matcher(text).matches();
    }

    static boolean isMissing(String cell) {
        return cell.isBlank() || cell.strip().equals("NA");
    }

    /// A number; NaN where the cell is empty.
    double number(String cell, Place place, String otherwise) {
        if (isMissing(cell)) {
            return Double.NaN;
        }
        String text = cell.strip();
        int comma = text.indexOf(',');
        if (comma >= 0) {
            text = withPoint(text, comma, place, otherwise);
        } else if (certain && AMBIGUOUS.matcher(text).matches()) {
            throw InputException.of(place.text(), "cell.ambiguousPoint", cell);
        }
        if (!isPlain(text)) {
            String lower = text.toLowerCase(Locale.ROOT);
            boolean special = lower.matches("[+-]?(nan|inf|infinity|∞)");
            throw InputException.of(place.text(), special ? "cell.notFinite" : otherwise, cell);
        }
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw InputException.of(place.text(), otherwise, cell);
        }
        if (Double.isInfinite(value)) {
            throw InputException.of(place.text(), "cell.notFinite", cell);
        }
        return value;
    }

    private String withPoint(String text, int comma, Place place, String otherwise) {
        String changed = text.replace(',', '.');
        if (text.indexOf(',', comma + 1) >= 0 || text.indexOf('.') >= 0 || !isPlain(changed)) {
            throw InputException.of(place.text(), otherwise, text);
        }
        if (!decimalComma) {
            throw InputException.of(place.text(), "cell.decimalComma", text);
        }
        if (!certain && AMBIGUOUS.matcher(text).matches()) {
            throw InputException.of(place.text(), "cell.ambiguousComma", text);
        }
        return changed;
    }

    private static boolean isPlain(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c != '.' && c != '-' && c != '+' && !(digit && (c == 'e' || c == 'E'))) {
                return false;
            }
        }
        return digit;
    }

    /// A share in [0, 1]; NaN where the cell is empty.
    double share(String cell, Place place) {
        double value = number(cell, place, "cell.share");
        if (value < 0 || value > 1) {
            throw InputException.of(place.text(), "cell.share", cell);
        }
        return value;
    }

    static boolean yes(String cell, Place place) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "", "0", "no", "false", "na" -> false;
            case "1", "yes", "true" -> true;
            default -> throw InputException.of(place.text(), "cell.late", cell);
        };
    }

    /// A day number, counted from wherever the file counts.
    static long day(String cell, Place place) {
        String text = cell.strip();
        if (text.isEmpty()) {
            throw InputException.of(place.text(), "day.empty");
        }
        long fast = digits(text);
        if (fast >= 0) {
            return fast;
        }
        // Spreadsheets and data frames like to write day 7 as 7.0.
        if (!text.matches("[+-]?\\d{1,15}(\\.0*)?")) {
            throw InputException.of(place.text(), "day.number", cell);
        }
        int point = text.indexOf('.');
        return Long.parseLong(point < 0 ? text : text.substring(0, point));
    }

    /// The value of a short run of digits, else -1.
    private static long digits(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i > 14) {
                return -1;
            }
            value = 10 * value + (c - '0');
        }
        return value;
    }

    /// A date as its number of days since 1970-01-01.
    static long date(String cell, Place place) {
        String text = cell.strip();
        if (text.isEmpty()) {
            throw InputException.of(place.text(), "day.empty");
        }
        try {
            return (text.indexOf('.') < 0
                            ? LocalDate.parse(text)
                            : LocalDate.parse(text, DAY_MONTH_YEAR))
                    .toEpochDay();
        } catch (DateTimeParseException e) {
            throw InputException.of(place.text(), "day.date", cell);
        }
    }

    /// Where a cell stands; its text is made only when it is needed.
    ///
    /// @param file the file's name
    /// @param row the row's number in the file
    /// @param column the column's name
    record Place(String file, long row, String column) {
        String text() {
            return file + ", row " + row + ", column \"" + InputException.shown(column) + "\"";
        }
    }
}
