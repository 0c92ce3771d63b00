package org.settle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.settle.cli.diary.InputException;
import org.settle.trial.Direction;
import org.settle.trial.Estimand;
import org.settle.trial.OutcomeRange;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

/// What was typed after an option, as values.
final class AnalyzeOptions {
    private static final Pattern RANGE =
            Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,9})?):(-?\\d{1,9}(?:\\.\\d{1,9})?)");

    private AnalyzeOptions() {}

    /// The plan that stands beside a diary: `sleep.csv` has its plan in `sleep.protocol`.
    static Optional<Path> planBeside(Optional<Path> diary) {
        return diary.map(AnalyzeOptions::planPath).filter(Files::isRegularFile);
    }

    private static Path planPath(Path diary) {
        String name = String.valueOf(diary.getFileName());
        int point = name.lastIndexOf('.');
        return diary.resolveSibling((point < 0 ? name : name.substring(0, point)) + ".protocol");
    }

    /// One of a few words.
    static <E extends Enum<E>> E choice(String option, String word, Class<E> from) {
        for (E value : from.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(word.strip())) {
                return value;
            }
        }
        List<String> words =
                Arrays.stream(from.getEnumConstants())
                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                        .toList();
        throw InputException.of(option, "option.choice", words, word);
    }

    static boolean isReference(String prior) {
        return prior.equals("reference");
    }

    static Map<String, Direction> better(List<String> typed) {
        Map<String, Direction> directions = new LinkedHashMap<>();
        for (String text : typed) {
            int at = text.lastIndexOf('=');
            directions.put(
                    text.substring(0, Math.max(at, 0)),
                    choice("--better", text.substring(at + 1), Direction.class));
        }
        return directions;
    }

    static Map<String, Double> mid(List<String> typed) {
        Map<String, Double> differences = new LinkedHashMap<>();
        for (String text : typed) {
            int at = text.lastIndexOf('=');
            differences.put(text.substring(0, Math.max(at, 0)), positive(text.substring(at + 1)));
        }
        return differences;
    }

    private static double positive(String typed) {
        String text = typed.replace(',', '.');
        if (text.matches("\\d{0,15}(\\.\\d{0,15})?")) {
            try {
                double value = Double.parseDouble(text);
                if (value > 0) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw InputException.of("--mid", "option.positive", text);
            }
        }
        throw InputException.of("--mid", "option.positive", text);
    }

    /// Scales such as `0:10` or `sleep=0:10`, by outcome; the empty name stands for all others.
    static Map<String, OutcomeRange> ranges(List<String> typed) {
        Map<String, OutcomeRange> ranges = new LinkedHashMap<>();
        for (String text : typed) {
            int at = text.lastIndexOf('=');
            Matcher ends = RANGE.matcher(text.substring(at + 1));
            if (!ends.matches()) {
                throw InputException.of("--range", "option.range", text);
            }
            double low = Double.parseDouble(ends.group(1));
            double high = Double.parseDouble(ends.group(2));
            if (!(low < high)) {
                throw InputException.of("--range", "option.range", text);
            }
            ranges.put(text.substring(0, Math.max(at, 0)), new OutcomeRange(low, high));
        }
        return ranges;
    }

    /// The language of an answer: one whose sentences are complete.
    static Locale language(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "en" -> Locale.ENGLISH;
            case "de" -> Locale.GERMAN;
            default ->
                    throw InputException.of(
                            "--language", "option.choice", List.of("en", "de"), text);
        };
    }

    static Estimand estimand(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "assigned" -> Estimand.AS_ASSIGNED;
            case "practised", "practiced" -> Estimand.AS_PRACTISED;
            default ->
                    throw InputException.of(
                            "--estimand", "option.choice", List.of("assigned", "practised"), text);
        };
    }

    static StudyDesign design(String spec) {
        try {
            return StudyDesigns.parse(spec);
        } catch (IllegalArgumentException e) {
            throw InputException.because("--design", String.valueOf(e.getMessage()));
        }
    }
}
