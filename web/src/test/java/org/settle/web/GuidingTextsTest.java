package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.settle.practice.Catalogue;
import org.settle.practice.Companion;
import org.settle.practice.Movement;
import org.settle.practice.ScriptLine;
import org.settle.practice.Technique;

/// What is said while a companion or a movement runs, in both languages: all of it, and no more.
final class GuidingTextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/settle/web/words");
    private static final Pattern SENTENCE = Pattern.compile("[.?!](\\s|$)");
    private final Catalogue catalogue = Catalogue.load();

    @ParameterizedTest
    @ValueSource(strings = {"companion.properties", "companion_de.properties"})
    void everyLineOfAScriptHasItsText(String bundle) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Companion companion : catalogue.companions()) {
            for (ScriptLine line : catalogue.script(companion.id())) {
                keys.add(key(companion, line));
            }
        }
        assertThat(read(bundle).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"movement.properties", "movement_de.properties"})
    void everyMovementAndTechniqueHasItsTexts(String bundle) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Movement movement : catalogue.movements()) {
            for (String part : List.of("setup", "move", "easier")) {
                keys.add("movement." + movement.id() + "." + part);
            }
        }
        catalogue.techniques().stream()
                .map(Technique::id)
                .forEach(id -> keys.add("movement." + id));
        assertThat(read(bundle).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "companion.properties",
                "companion_de.properties",
                "movement.properties",
                "movement_de.properties"
            })
    void oneTextIsOneToThreeShortSentences(String bundle) throws IOException {
        Properties texts = read(bundle);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(SENTENCE.matcher(text).results().count()).as(key).isBetween(1L, 3L);
            assertThat(text).as(key).hasSizeLessThanOrEqualTo(200).matches(".*[.?!]");
        }
    }

    /// Calm speech is about 13 letters a second; a third of the time is left for doing it.
    @ParameterizedTest
    @ValueSource(strings = {"companion.properties", "companion_de.properties"})
    void everyLineLeavesTimeToDoIt(String bundle) throws IOException {
        Properties texts = read(bundle);
        for (Companion companion : catalogue.companions()) {
            for (ScriptLine line : catalogue.script(companion.id())) {
                String key = key(companion, line);
                assertThat(texts.getProperty(key))
                        .as(key)
                        .hasSizeLessThanOrEqualTo(9 * line.seconds());
            }
        }
    }

    private static String key(Companion companion, ScriptLine line) {
        return "companion." + companion.id() + "." + line.id();
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            properties.load(reader);
        }
        return properties;
    }
}
