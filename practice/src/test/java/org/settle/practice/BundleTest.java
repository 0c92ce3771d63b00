package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.settle.checks.ReadingGrade;
import org.settle.practice.Question.Worst;

class BundleTest {
    private static final Path WORDS = Path.of("../web/src/main/resources/org/settle/web/words");
    private static final Pattern BANNED =
            Pattern.compile(
                    "\\b(streak|fail(ed)?|significant|compliant|victim|suffer|null|placebo|patient"
                            + "|subject|should|must|trigger point|treats|cures|proven|releases)\\b");
    private final Map<String, String> english = load("practice.properties");
    private final Map<String, String> german = load("practice_de.properties");
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void hasTheSameKeysInBothLanguages() {
        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(english.values()).noneMatch(String::isBlank);
        assertThat(german.values()).noneMatch(String::isBlank);
        assertThat(english.keySet()).allMatch(key -> key.matches("practice\\.[a-z0-9.-]+"));
    }

    @Test
    void hasTheSamePlacesInBothLanguages() {
        Pattern place = Pattern.compile("\\{[a-z]+}");
        english.forEach(
                (key, text) ->
                        assertThat(places(place, german.get(key)))
                                .as(key)
                                .isEqualTo(places(place, text)));
    }

    @Test
    void namesEverythingOfTheCatalogue() {
        Set<String> keys = new TreeSet<>();
        catalogue.tools().forEach(x -> keys.add("tool." + x.id()));
        catalogue.techniques().forEach(x -> keys.add("technique." + x.id()));
        catalogue.regions().forEach(x -> keys.add("region." + x.id()));
        catalogue.regions().forEach(x -> keys.add("region." + x.name()));
        catalogue.postures().forEach(x -> keys.add("posture." + x.id()));
        catalogue.movements().forEach(x -> keys.add("movement." + x.id()));
        catalogue.companions().forEach(x -> keys.add("companion." + x.id()));
        catalogue.breathing().forEach(x -> keys.add("breathing." + x.id()));
        catalogue.conditions().forEach(x -> keys.add("condition." + x.id()));
        List.of(Pressure.values()).forEach(x -> keys.add("pressure." + x.id()));
        containsAll(keys);
    }

    @Test
    void saysTheQuestionsTheRulesAndTheChanges() {
        Set<String> keys = new TreeSet<>();
        Screen screen = Screen.load(catalogue);
        for (Question.Form form : Question.Form.values()) {
            for (Question question : screen.questions(form)) {
                for (String part : List.of("question", "help", "advice")) {
                    keys.add("screen." + question.id() + "." + part);
                }
                if (question.worst() == Worst.ASK) {
                    keys.add("screen." + question.id() + ".note");
                }
            }
        }
        for (Rule rule : Rules.load(catalogue).all()) {
            keys.add("reason." + rule.id());
            if (rule.effects().stream().anyMatch(effect -> effect.verb().equals("point"))) {
                keys.add("pointer." + rule.id());
            }
        }
        ScreenReopening.load().changes().forEach(change -> keys.add("reopen." + change));
        OwnIdea.load().ids().forEach(id -> keys.add("idea." + id));
        containsAll(keys);
    }

    @Test
    void saysEveryReasonOfAProgramme() throws IOException {
        Pattern id = Pattern.compile("Reason\\s*\\.of\\(\\s*\"([a-z-]*[a-z])\"");
        Set<String> keys = new TreeSet<>();
        try (var files = Files.list(Path.of("src/main/java/org/settle/practice"))) {
            for (Path file : files.toList()) {
                id.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> keys.add("reason." + found.group(1)));
            }
        }
        assertThat(keys).hasSizeGreaterThan(8);
        keys.addAll(List.of("reason.start-calm", "reason.breathing-only"));
        keys.addAll(
                List.of(
                        "progression.same",
                        "progression.lighter",
                        "progression.calm",
                        "progression.after-sign",
                        "note.unsure",
                        "note.yes"));
        containsAll(keys);
    }

    @Test
    void canBeReadAtGradeSeven() {
        english.forEach(
                (key, text) -> {
                    if (text.matches(".*[.?!]")) {
                        assertThat(ReadingGrade.of(text)).as(key).isLessThanOrEqualTo(7);
                    }
                });
    }

    @Test
    void avoidsWordsThatBlameOrPromise() {
        assertThat(english.values())
                .noneMatch(text -> BANNED.matcher(text.toLowerCase(Locale.ROOT)).find());
    }

    private void containsAll(Set<String> keys) {
        assertThat(english.keySet()).containsAll(keys.stream().map("practice."::concat).toList());
    }

    private static Set<String> places(Pattern place, String text) {
        Set<String> found = new TreeSet<>();
        place.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Map<String, String> load(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
