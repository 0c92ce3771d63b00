package org.settle.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.settle.evidence.Claim;
import org.settle.evidence.Condition;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.web.ui.Words;

/// The words of the record in both languages: the English is the record itself, and the German
/// never says more than a claim's grade.
final class RecordWordsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/settle/web/words");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final Pattern PROBABLY = word("wahrscheinlich");
    private static final Pattern PERHAPS = word("vielleicht|kann|könnten?");
    private static final Pattern IDEA = word("idee");
    private static final Pattern PEOPLE_SAY = word("man sagt|es heißt");
    private static final Pattern CERTAIN = word("sicher|gewiss|bestimmt|immer|stets|zweifellos");
    private static final Pattern AGAINST =
            Pattern.compile(
                    "(spricht|sprechen) dagegen|fand(en)?\\b[^.]*\\bkeinen?\\b|fanden das nicht"
                            + "|nicht einig|nicht klar");

    private final Evidence evidence = Evidence.load();

    @Test
    void englishIsTheRecordWordForWord() throws IOException {
        Map<String, String> record = new TreeMap<>();
        evidence.claims().forEach(c -> record.put("claim." + c.id(), c.statement()));
        evidence.nodes().forEach(n -> record.put("node." + n.id(), n.name()));
        evidence.outcomes().forEach(o -> record.put("outcome." + o.id(), o.name()));
        evidence.conditions().forEach(c -> record.put("condition." + c.id(), c.name()));
        Map<String, String> bundle = read("record.properties");
        bundle.keySet().removeIf(key -> key.startsWith("family."));
        assertThat(bundle).isEqualTo(record);
    }

    @Test
    void everyFamilyHasANameAndNoOtherDoes() throws IOException {
        Set<String> families = new TreeSet<>();
        evidence.outcomes().stream().map(Outcome::family).forEach(f -> families.add("family." + f));
        evidence.conditions().stream()
                .map(Condition::family)
                .forEach(f -> families.add("family." + f));
        assertThat(read("record.properties").keySet().stream().filter(k -> k.startsWith("family.")))
                .containsExactlyInAnyOrderElementsOf(families);
    }

    @Test
    void everyTextIsFoundInEachLanguage() throws IOException {
        for (Map.Entry<String, String> text : read("record.properties").entrySet()) {
            assertThat(Words.of(Locale.ENGLISH).say(text.getKey())).isEqualTo(text.getValue());
        }
        for (Map.Entry<String, String> text : read("record_de.properties").entrySet()) {
            assertThat(Words.of(Locale.GERMAN).say(text.getKey())).isEqualTo(text.getValue());
        }
    }

    /// The word of the grade stands in the first sentence, where the claim is made.
    @Test
    void germanSaysHowSureAClaimIs() throws IOException {
        Map<String, String> german = read("record_de.properties");
        for (Claim claim : evidence.claims()) {
            String said = said(german, claim);
            String first = said.split("(?<=[.?!])\\s", 2)[0];
            switch (claim.grade()) {
                case STRONG -> assertThat(said).as(claim.id()).isNotBlank();
                case MODERATE -> assertThat(first).as(claim.id()).containsPattern(PROBABLY);
                case WEAK -> assertThat(first).as(claim.id()).containsPattern(PERHAPS);
                case SPECULATIVE ->
                        assertThat(said).as(claim.id()).startsWith("Es ist nur eine Idee, dass ");
                case CONTRADICTED ->
                        assertThat(said)
                                .as(claim.id())
                                .startsWith("Man sagt, ")
                                .containsPattern(AGAINST);
            }
        }
    }

    @Test
    void germanHasNoWordOfAnotherGrade() throws IOException {
        Map<String, String> german = read("record_de.properties");
        for (Claim claim : evidence.claims()) {
            String said = said(german, claim);
            List<Pattern> others =
                    switch (claim.grade()) {
                        case STRONG -> List.of(PROBABLY, PERHAPS, IDEA, PEOPLE_SAY);
                        case MODERATE -> List.of(CERTAIN, PERHAPS, IDEA, PEOPLE_SAY);
                        case WEAK -> List.of(CERTAIN, PROBABLY, IDEA, PEOPLE_SAY);
                        case SPECULATIVE -> List.of(CERTAIN, PROBABLY, PERHAPS, PEOPLE_SAY);
                        case CONTRADICTED -> List.of(PROBABLY, PERHAPS, IDEA);
                    };
            assertThat(others)
                    .allSatisfy(
                            other -> assertThat(said).as(claim.id()).doesNotContainPattern(other));
        }
    }

    @Test
    void germanKeepsEveryNumber() throws IOException {
        Map<String, String> german = read("record_de.properties");
        for (Claim claim : evidence.claims()) {
            assertThat(numbers(said(german, claim)))
                    .as(claim.id())
                    .containsExactlyInAnyOrderElementsOf(numbers(claim.statement()));
        }
    }

    @Test
    void germanSaysWhenAndHowManyWereReadWhereItSaysThatThereIsNothing() throws IOException {
        String read =
                "%d Studien, gelesen bis %s,"
                        .formatted(
                                evidence.studiesRead(),
                                DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMAN)
                                        .format(Evidence.monthRead()));
        Map<String, String> german = read("record_de.properties");
        List<Claim> nothingFound =
                evidence.claims().stream()
                        .filter(c -> c.statement().matches(".*\\bno (test|result)\\b.*"))
                        .toList();
        assertThat(nothingFound).isNotEmpty();
        for (Claim claim : nothingFound) {
            assertThat(said(german, claim)).as(claim.id()).contains(read);
        }
    }

    private static String said(Map<String, String> german, Claim claim) {
        return german.getOrDefault("claim." + claim.id(), "");
    }

    private static List<String> numbers(String text) {
        Stream<MatchResult> found = NUMBER.matcher(text).results();
        return found.map(MatchResult::group).toList();
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile(
                "\\b(?:" + alternatives + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Map<String, String> read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k, "")));
        return texts;
    }
}
