package org.settle.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// One row of a file. What is wrong with a cell becomes a [Fault], and reading goes on: a row with
/// a fault is not sound and is not used.
final class Row {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    /// The words of a closed list: those of the files are those of the code, in small letters and
    /// with hyphens.
    private static final ClassValue<Map<String, Enum<?>>> WORDS =
            new ClassValue<>() {
                @Override
                protected Map<String, Enum<?>> computeValue(Class<?> type) {
                    Map<String, Enum<?>> words = new LinkedHashMap<>();
                    for (Object one : type.getEnumConstants()) {
                        Enum<?> word = (Enum<?>) one;
                        words.put(word.name().toLowerCase(Locale.ROOT).replace('_', '-'), word);
                    }
                    return words;
                }
            };

    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final List<Fault> faults;
    private boolean sound = true;

    Row(
            String file,
            int line,
            Map<String, Integer> columns,
            List<String> cells,
            List<Fault> faults) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        this.faults = faults;
    }

    void fault(String reason) {
        faults.add(new Fault(file, line, reason));
        drop();
    }

    /// Without a fault of its own, because a row that it needs has one.
    void drop() {
        sound = false;
    }

    boolean isSound() {
        return sound;
    }

    String text(String column) {
        int at = columns.getOrDefault(column, -1);
        return at < 0 ? "" : cells.get(at).strip();
    }

    Optional<String> some(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    String need(String column) {
        if (text(column).isEmpty()) {
            fault("The column %s must not be blank. Fill it in.".formatted(column));
        }
        return text(column);
    }

    OptionalInt whole(String column) {
        String text = text(column);
        if (!text.isEmpty() && !WHOLE.matcher(text).matches()) {
            fault(
                    "The column %s must hold a whole number of 0 or more, but holds '%s'. Correct it, or leave it blank."
                            .formatted(column, text));
            return OptionalInt.empty();
        }
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    OptionalDouble number(String column) {
        String text = text(column);
        if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
            fault(
                    "The column %s must hold a number such as -0.81, but holds '%s'. Correct it, or leave it blank."
                            .formatted(column, text));
            return OptionalDouble.empty();
        }
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }

    <E extends Enum<E>> List<E> words(String column, Class<E> type) {
        List<E> found = new ArrayList<>();
        for (String word : split(column)) {
            Optional<E> one = known(column, word, type);
            if (one.isPresent()) {
                found.add(one.get());
            }
        }
        return found;
    }

    /// The words of a cell; none where it is blank.
    List<String> split(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    <E extends Enum<E>> Optional<E> word(String column, Class<E> type) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : known(column, text, type);
    }

    /// The word of a column that must not be blank. In a row that is not sound it is any.
    <E extends Enum<E>> E needWord(String column, Class<E> type) {
        need(column);
        return word(column, type).orElse(type.getEnumConstants()[0]);
    }

    double needNumber(String column) {
        need(column);
        return number(column).orElse(0);
    }

    /// What a thing refuses when it is made is a fault of the row that it was made from.
    <T> Optional<T> refuse(IllegalArgumentException refused) {
        fault(String.valueOf(refused.getMessage()));
        return Optional.empty();
    }

    Optional<Identifier> source() {
        try {
            return Optional.of(new Identifier(text("source")));
        } catch (IllegalArgumentException e) {
            return refuse(e);
        }
    }

    private <E extends Enum<E>> Optional<E> known(String column, String word, Class<E> type) {
        Map<String, Enum<?>> words = WORDS.get(type);
        Optional<E> known = Optional.ofNullable(type.cast(words.get(word)));
        if (known.isEmpty()) {
            fault(
                    "The column %s must hold one of %s, but holds '%s'. Correct the word."
                            .formatted(column, words.keySet(), word));
        }
        return known;
    }
}
