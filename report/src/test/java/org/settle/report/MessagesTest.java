package org.settle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.settle.analysis.Variant;
import org.settle.analysis.Verdict;
import org.settle.bayes.NoiseModel;
import org.settle.checks.BannedWords;
import org.settle.checks.ReadingGrade;
import org.settle.evidence.Blinding;
import org.settle.evidence.Design;
import org.settle.evidence.Direction;
import org.settle.evidence.Discount;
import org.settle.evidence.DoseItem;
import org.settle.evidence.GradingRule;
import org.settle.evidence.Reading;
import org.settle.evidence.Tool;
import org.settle.evidence.appraisal.Certainty;
import org.settle.evidence.effect.Origin;
import org.settle.report.chart.ForestPlot;
import org.settle.report.words.Messages;

final class MessagesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path BUNDLES = MAIN.resolve("resources/org/settle/report");
    private static final Path ENGLISH = BUNDLES.resolve("messages.properties");
    private static final Path GERMAN = BUNDLES.resolve("messages_de.properties");

    /// The German formula says little about a line of fewer words.
    private static final int WORDS_TO_GRADE = 8;

    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+\\.[a-z0-9-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /// Words that judge, promise or frighten, and words that only a statistician reads the right
    /// way.
    private static final List<String> BANNED =
            List.of(
                    "streak",
                    "fail",
                    "significan",
                    "complian",
                    "victim",
                    "suffer",
                    "null",
                    "control",
                    "release",
                    "placebo",
                    "insignificant",
                    "cure",
                    "heal",
                    "patient",
                    "subject",
                    "proven",
                    "phase",
                    "cycle",
                    "group",
                    "metric",
                    "should",
                    "must");

    /// Families of keys: every constant has a text.
    private static final Map<String, Enum<?>[]> FAMILIES =
            Map.ofEntries(
                    Map.entry("verdict", Verdict.values()),
                    Map.entry("clause", Verdict.values()),
                    Map.entry("answer", Verdict.values()),
                    Map.entry("meaning", Verdict.values()),
                    Map.entry("variant", Variant.Kind.values()),
                    Map.entry("stat", NoiseModel.values()),
                    Map.entry("studies-helps", Certainty.values()),
                    Map.entry("studies-not", Certainty.values()),
                    Map.entry("studies-certainty", Certainty.values()),
                    Map.entry("studies-doubt", GradingRule.Count.values()),
                    Map.entry("studies-kind", ForestPlot.Kind.values()),
                    Map.entry("studies-dose", DoseItem.values()),
                    Map.entry("studies-direction", Direction.values()),
                    Map.entry("studies-design", Design.values()),
                    Map.entry("studies-blinding", Blinding.values()),
                    Map.entry("studies-reading", Reading.values()),
                    Map.entry("studies-tool", Tool.values()),
                    Map.entry("studies-origin", Origin.values()),
                    Map.entry("prior-step", Discount.Reason.values()));

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        assertThat(keysInCode()).isSubsetOf(keys(read(ENGLISH)));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> used = keysInCode();
        FAMILIES.forEach(
                (family, constants) -> {
                    for (Enum<?> constant : constants) {
                        used.add(family + "." + Messages.keyOf(constant));
                    }
                });
        for (Part.Topic topic : Part.Topic.values()) {
            if (topic != Part.Topic.ANSWER) {
                used.add("heading." + Messages.keyOf(topic));
            }
        }

        assertThat(used).containsAll(keys(read(ENGLISH)));
    }

    @Test
    void everyLanguageHasTheSameKeysAndPlaces() throws IOException {
        Properties english = read(ENGLISH);
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.toList()) {
                Properties other = read(file);
                assertThat(keys(other)).as(file.toString()).isEqualTo(keys(english));
                for (String key : keys(english)) {
                    assertThat(places(other.getProperty(key)))
                            .as("%s in %s", key, file)
                            .isEqualTo(places(english.getProperty(key)));
                }
            }
        }
    }

    @Test
    void everySentenceForEverybodyIsReadAtGradeSevenOrBelow() throws IOException {
        Properties english = read(ENGLISH);
        List<String> hard = new ArrayList<>();
        for (String key : keys(english)) {
            String text = filled(english.getProperty(key));
            double grade = ReadingGrade.of(text);
            if (!key.startsWith("stat.") && text.matches(".*[.?!]") && grade > 7) {
                hard.add("%.1f %s: %s".formatted(grade, key, text));
            }
        }
        assertThat(hard).isEmpty();
    }

    @Test
    void everyGermanSentenceForEverybodyIsReadAtGradeSevenOrBelow() throws IOException {
        Properties german = read(GERMAN);
        List<String> hard = new ArrayList<>();
        StringJoiner all = new StringJoiner(" ");
        for (String key : keys(german)) {
            String text = filled(german.getProperty(key));
            if (!key.startsWith("stat.") && text.matches(".*[.?!]")) {
                all.add(text);
                double grade = ReadingGrade.ofGerman(text);
                if (text.split("\\s+", -1).length >= WORDS_TO_GRADE && grade > 7) {
                    hard.add("%.1f %s: %s".formatted(grade, key, text));
                }
            }
            assertThat(BannedWords.in(text, Locale.GERMAN)).as(key).isEmpty();
        }
        assertThat(hard).isEmpty();
        assertThat(ReadingGrade.ofGerman(all.toString())).isLessThan(5);
    }

    @Test
    void noBannedWordOccurs() throws IOException {
        Properties english = read(ENGLISH);
        for (String key : keys(english)) {
            String text = english.getProperty(key).toLowerCase(Locale.ROOT);
            for (String word : BANNED) {
                assertThat(Pattern.compile("\\b" + word).matcher(text).find())
                        .as("%s must not say '%s': %s", key, word, text)
                        .isFalse();
            }
        }
    }

    @Test
    void readingGradeTellsEasyFromHard() {
        assertThat(ReadingGrade.of("The cat sat on the mat.")).isLessThan(1);
        assertThat(
                        ReadingGrade.of(
                                "Considerable methodological heterogeneity necessitates caution."))
                .isGreaterThan(15);
    }

    private static Set<String> keysInCode() throws IOException {
        Set<String> first =
                keys(read(ENGLISH)).stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .collect(Collectors.toSet());
        Set<String> found = new TreeSet<>();
        for (String code : sources()) {
            Matcher literal = LITERAL.matcher(code);
            while (literal.find()) {
                String key = literal.group(1);
                if (first.contains(key.substring(0, key.indexOf('.')))) {
                    found.add(key);
                }
            }
        }
        return found;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::readString)
                    .toList();
        }
    }

    private static String readString(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> keys(Properties properties) {
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<String> places(String template) {
        List<String> places = new ArrayList<>();
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places.stream().sorted().toList();
    }

    /// What a sentence sounds like with usual words in its places.
    private static String filled(String template) {
        return template.replaceAll("\\{(arm|arms|reference|outcome)}", "rolling")
                .replaceAll("\\{(mid|size)}", "0.5 points")
                .replaceAll("\\{(chance|low|high|ranks|numbers)}", "84 in 100")
                .replaceAll("\\{range}", "between 78 in 100 and 88 in 100")
                .replaceAll("\\{(helps|not|n|all)}", "84")
                .replaceAll("\\{(days|calendar|planned)}", "9 days")
                .replaceAll("\\{(clause|verdict)}", "it probably helps")
                .replaceAll("\\{middle}", "after 2 days")
                .replaceAll("\\{direction}", "higher")
                .replaceAll("\\{variant}", "If each day stands alone")
                .replaceAll("\\{[a-z]+}", "5");
    }
}
