package org.settle.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// The rules of `rules.data`, checked when read.
final class Rules {
    private static final List<String> PLAIN =
            List.of("point", "only-calm", "lighten", "leave-sore");

    private final Catalogue catalogue;
    private final List<Rule> rules;

    private Rules(Catalogue catalogue, List<Rule> rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    static Rules load(Catalogue catalogue) {
        return of(
                catalogue,
                DataTable.load(Rules.class, "rules.data", "id", "when", "effects", "source"));
    }

    static Rules of(Catalogue catalogue, List<DataRow> rows) {
        return new Rules(catalogue, rows.stream().map(row -> rule(catalogue, row)).toList());
    }

    List<Rule> all() {
        return rules;
    }

    Choices choices(Set<String> facts, Optional<LastSession> last) {
        Choices choices = new Choices(catalogue);
        rules.stream().filter(rule -> rule.fires(facts)).forEach(rule -> choices.take(rule, last));
        return choices;
    }

    private static Rule rule(Catalogue catalogue, DataRow row) {
        List<String> when = row.words("when");
        List<String> known = List.copyOf(Facts.vocabulary(catalogue));
        when.forEach(fact -> row.known("when", fact.replaceFirst("^!", ""), known));
        List<Rule.Effect> effects = new ArrayList<>();
        for (String part : row.text("effects").split(";", -1)) {
            effects.add(effect(catalogue, row, part.strip().split("\\s+", -1)));
        }
        return new Rule(row.id(), when, effects, row.source());
    }

    private static Rule.Effect effect(Catalogue catalogue, DataRow row, String[] words) {
        List<String> rest = List.of(Arrays.copyOfRange(words, 1, words.length));
        if (rest.isEmpty() != PLAIN.contains(words[0])) {
            throw row.fault(
                    "an effect needs a verb and its words", words[0], "See the file's head");
        }
        if (!PLAIN.contains(words[0])) {
            List<String> known = known(catalogue, row, words[0]);
            rest.forEach(word -> row.known(words[0], word, known));
        }
        return new Rule.Effect(words[0], rest);
    }

    private static List<String> known(Catalogue catalogue, DataRow row, String verb) {
        return switch (verb) {
            case "cap" -> List.of("gentle", "moderate", "firm");
            case "prefer", "fill", "leave" ->
                    catalogue.regions().stream().map(Region::name).distinct().toList();
            case "leave-tool" -> catalogue.tools().stream().map(Tool::id).toList();
            case "leave-posture" -> catalogue.postures().stream().map(Posture::id).toList();
            case "without", "start", "finish" ->
                    catalogue.companions().stream().map(Companion::id).toList();
            case "breathing" -> catalogue.breathing().stream().map(Breathing::id).toList();
            case "technique" -> catalogue.techniques().stream().map(Technique::id).toList();
            case "time" -> List.of("evening", "daytime", "any");
            case "days" -> numbers(1, 7);
            case "hold" -> numbers(15, 120);
            case "places" -> numbers(1, 6);
            default -> throw row.fault("an effect must be known", verb, "See the file's head");
        };
    }

    private static List<String> numbers(int low, int high) {
        return Stream.iterate(low, n -> n <= high, n -> n + 1).map(String::valueOf).toList();
    }
}
