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
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.settle.checks.ReadingGrade;

/// What every text of the application has to pass, in every bundle there is.
final class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/settle/web/words");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final List<String> BANNED =
            List.of(
                    "streak",
                    "fail",
                    "significan",
                    "complian",
                    "victim",
                    "suffer",
                    "null",
                    "placebo",
                    "patient",
                    "trigger point");
    private static final Pattern CLAIM =
            Pattern.compile("\\b(treats|cures|proven|releases|heals)\\b");
    private static final Pattern NEGATION = Pattern.compile("\\b(not|no|never|nothing)\\b");

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
    void noTextBlamesOrPromises(Path file) throws IOException {
        Properties texts = read(file);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key).toLowerCase(Locale.ROOT);
            for (String word : BANNED) {
                assertThat(Pattern.compile("\\b" + word).matcher(text).find())
                        .as("%s must not say '%s': %s", key, word, text)
                        .isFalse();
            }
            for (String sentence : text.split("[.?!]", -1)) {
                assertThat(CLAIM.matcher(sentence).find() && !NEGATION.matcher(sentence).find())
                        .as("%s promises: %s", key, sentence)
                        .isFalse();
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
