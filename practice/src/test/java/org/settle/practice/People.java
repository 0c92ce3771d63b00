package org.settle.practice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.settle.practice.Question.Form;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// The written people of `people.data`.
record People(String id, Person person, ScreenAnswers answers, Optional<LastSession> last) {
    private static final String[] COLUMNS = {
        "id",
        "age",
        "mobility",
        "body",
        "wishes",
        "tools",
        "minutes",
        "spaces",
        "consents",
        "screen",
        "places",
        "last"
    };

    static List<People> all(Screen screen) {
        return DataTable.load(People.class, "people.data", COLUMNS).stream()
                .map(r -> of(screen, r))
                .toList();
    }

    private static People of(Screen screen, DataRow row) {
        List<String> can = row.words("mobility");
        Person person =
                new Person(
                        age(row.text("age")),
                        new Mobility(
                                can.contains("floor"),
                                can.contains("standing"),
                                can.contains("wheelchair")),
                        body(values(row, "body")),
                        Set.copyOf(row.words("wishes")),
                        Set.copyOf(row.words("tools")),
                        (int) row.number("minutes"),
                        Set.copyOf(row.words("spaces")),
                        Set.copyOf(row.words("consents")));
        return new People(row.id(), person, answers(screen, row), last(row));
    }

    private static AgeBand age(String word) {
        return switch (word) {
            case "under" -> AgeBand.UNDER_18;
            case "18" -> AgeBand.FROM_18;
            case "40" -> AgeBand.FROM_40;
            case "65" -> AgeBand.FROM_65;
            default -> AgeBand.UNKNOWN;
        };
    }

    private static Map<String, String> values(DataRow row, String column) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : row.words(column)) {
            int equals = word.indexOf('=');
            values.put(
                    equals < 0 ? word : word.substring(0, equals),
                    equals < 0 ? "" : word.substring(equals + 1));
        }
        return values;
    }

    private static Body body(Map<String, String> values) {
        return new Body(
                real(values, "weight"),
                whole(values, "pregnant"),
                whole(values, "birth"),
                HormonalStatus.valueOf(
                        values.getOrDefault("hormones", "unknown").toUpperCase(Locale.ROOT)),
                values.containsKey("hypermobile"),
                values.containsKey("athlete"),
                whole(values, "thumb"),
                real(values, "algometer"));
    }

    private static OptionalInt whole(Map<String, String> values, String key) {
        return values.containsKey(key)
                ? OptionalInt.of(Integer.parseInt(values.get(key)))
                : OptionalInt.empty();
    }

    private static OptionalDouble real(Map<String, String> values, String key) {
        return values.containsKey(key)
                ? OptionalDouble.of(Double.parseDouble(values.get(key)))
                : OptionalDouble.empty();
    }

    private static ScreenAnswers answers(Screen screen, DataRow row) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        screen.questions(Form.FULL).forEach(question -> answers.put(question.id(), Answer.NO));
        for (String word : row.words("screen")) {
            if (word.startsWith("unknown:")) {
                answers.put(word.substring("unknown:".length()), Answer.UNKNOWN);
            } else if (!word.equals("agreed")) {
                answers.put(word, Answer.YES);
            }
        }
        return new ScreenAnswers(
                answers, Set.copyOf(row.words("places")), row.words("screen").contains("agreed"));
    }

    private static Optional<LastSession> last(DataRow row) {
        Map<String, String> values = values(row, "last");
        if (values.isEmpty()) {
            return Optional.empty();
        }
        int discomfort = Integer.parseInt(values.get("discomfort"));
        Set<String> signs = new HashSet<>(values.keySet());
        signs.remove("discomfort");
        boolean stopped = signs.remove("stopped");
        Set<String> places = signs.contains("sore-place") ? Set.of("thigh-front-left") : Set.of();
        return Optional.of(new LastSession(discomfort, stopped, signs, places));
    }
}
