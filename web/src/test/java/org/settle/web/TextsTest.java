package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.settle.checks.BannedWords;
import org.settle.checks.ReadingGrade;

/// What every text of the application has to pass, in every bundle there is.
final class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/settle/web/words");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /// In German one long word among a few is worth five grades, so only longer texts are graded.
    private static final int WORDS_TO_GRADE = 8;

    static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(p -> !p.getFileName().toString().contains("_")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void germanHasEveryTextWithTheSamePlaces(Path file) throws IOException {
        Properties english = read(file);
        Properties german = read(german(file));
        assertThat(new TreeSet<>(german.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(places(german.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key)));
            assertThat(german.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void noTextIsWrittenTwiceUnderOneName(Path file) throws IOException {
        for (Path language : List.of(file, german(file))) {
            try (Stream<String> lines = Files.lines(language)) {
                assertThat(
                                lines.filter(l -> l.matches("[a-z][^=]*=.*"))
                                        .map(l -> l.substring(0, l.indexOf('='))))
                        .as(language.toString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void everySentenceIsReadAtGradeSevenOrBelow(Path file) throws IOException {
        List<String> hard = new ArrayList<>();
        Properties texts = read(file);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key).replaceAll("\\{[a-z]+}", "five");
            double grade = ReadingGrade.of(text);
            if (text.matches("(?s).*[.?!].*") && grade > 7) {
                hard.add("%.1f %s: %s".formatted(grade, key, text));
            }
        }
        assertThat(hard).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("english")
    void germanIsReadAtGradeSevenOrBelow(Path file) throws IOException {
        List<String> hard = new ArrayList<>();
        Properties texts = read(german(file));
        StringJoiner all = new StringJoiner(" ");
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key).replaceAll("\\{[a-z]+}", "fünf");
            if (text.matches("(?s).*[.?!].*")) {
                all.add(text);
                double grade = ReadingGrade.ofGerman(text);
                if (text.split("\\s+").length >= WORDS_TO_GRADE && grade > 7) {
                    hard.add("%.1f %s: %s".formatted(grade, key, text));
                }
            }
        }
        assertThat(hard).isEmpty();
        assertThat(ReadingGrade.ofGerman(all.toString())).isLessThan(5);
    }

    @ParameterizedTest
    @MethodSource("english")
    void noTextBlamesOrPromises(Path file) throws IOException {
        for (Path language : List.of(file, german(file))) {
            Locale locale = language.equals(file) ? Locale.ENGLISH : Locale.GERMAN;
            Properties texts = read(language);
            for (String key : texts.stringPropertyNames()) {
                assertThat(BannedWords.in(texts.getProperty(key), locale)).as(key).isEmpty();
            }
        }
    }

    private static Path german(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.replace(".properties", "_de.properties"));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
