package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many diaries in one file: each is answered as if it were alone.
class PeopleRunTest {
    @TempDir Path folder;

    private static List<String> lines(Run run) {
        return run.out().lines().toList();
    }

    /// The rows of one person behind a column with the name.
    private static String rows(String person, SimulatedDiary diary) {
        return diary.text()
                .lines()
                .skip(1)
                .map(line -> person + "," + line + "\n")
                .reduce("", String::concat);
    }

    private Path people(Object... personAndDiary) {
        StringBuilder text = new StringBuilder("person,day,arm,x,y\n");
        for (int i = 0; i < personAndDiary.length; i += 2) {
            text.append(rows((String) personAndDiary[i], (SimulatedDiary) personAndDiary[i + 1]));
        }
        return SimulatedDiary.write(folder, "people.csv", text.toString());
    }

    private static Run run(Path file, Object... options) {
        return Run.of(
                Stream.concat(
                                Stream.of("analyze", "--people", file, "--outcome", "y"),
                                Stream.of(options))
                        .toArray());
    }

    @Test
    void everyPersonIsAnsweredAsIfAlone() {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            all.addAll(List.of("p" + i, SimulatedDiary.of(20 + i, 2 + i % 3, i)));
        }
        Object[] options = {"--noise", "ar1", "--mid", "0.5", "--covariate", "x"};
        Run run = run(people(all.toArray()), options);
        assertThat(run.status()).isZero();
        assertThat(run.err()).hasLineCount(1).startsWith("70 people answered, 0 not");
        assertThat(lines(run)).hasSize(70);
        for (int i = 0; i < 70; i++) {
            Json person = Json.parse(lines(run).get(i));
            assertThat(person.text("person")).isEqualTo("p" + i);
            if (i % 7 == 0) {
                Path alone = ((SimulatedDiary) all.get(2 * i + 1)).in(folder);
                Json single =
                        Run.answer(
                                Stream.concat(
                                                Stream.of(alone, "--outcome", "y"),
                                                Stream.of(options))
                                        .toArray());
                assertThat(person.at("outcomes", 0, "effects"))
                        .isEqualTo(single.at("outcomes", 0, "effects"));
                assertThat(person.at("outcomes", 0, "parameters"))
                        .isEqualTo(single.at("outcomes", 0, "parameters"));
                assertThat(person.at("days")).isEqualTo(single.at("days"));
            }
        }
    }

    @Test
    void twoRunsGiveTheSameLines() {
        Path file = people("a", SimulatedDiary.of(30, 2, 1), "b", SimulatedDiary.of(30, 4, 2));
        assertThat(lines(run(file))).isEqualTo(lines(run(file))).hasSize(2);
    }

    @Test
    void aPersonWithoutAnAnswerIsALineThatSaysWhy() {
        SimulatedDiary good = SimulatedDiary.of(30, 2, 1);
        Path file =
                people(
                        "Ana \u00E9", good,
                        "constant", good.withColumn("y", _ -> "3"),
                        "words", good.withColumn("y", _ -> "fine"),
                        "short", SimulatedDiary.of(3, 2, 1),
                        "last", good);
        Run run = run(file);
        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("2 people answered, 3 not");
        assertThat(lines(run))
                .extracting(line -> Json.parse(line).text("person"))
                .containsExactly("Ana \u00E9", "constant", "words", "short", "last");
        assertThat(error(run, 1)).contains("\"y\" is 3 on every day");
        assertThat(error(run, 2))
                .contains("people.csv, row 62, column \"y\": \"fine\" is not a number");
        assertThat(error(run, 3)).contains("at least 2 days");
        assertThat(Json.parse(lines(run).get(1)).names())
                .containsExactly("person", "settle", "error");
        assertThat(Json.parse(lines(run).get(0)).at("outcomes"))
                .isEqualTo(Json.parse(lines(run).get(4)).at("outcomes"));
    }

    private static String error(Run run, int line) {
        return Json.parse(lines(run).get(line)).text("error");
    }

    @Test
    void withoutAnyAnswerTheExitStatusSaysSo() {
        Run run = run(people("a", SimulatedDiary.of(3, 2, 1)));
        assertThat(run.status()).isEqualTo(2);
        assertThat(lines(run)).hasSize(1);
    }

    @Test
    void aPersonWhoseRowsDoNotStandTogetherStopsTheRun() {
        SimulatedDiary good = SimulatedDiary.of(30, 2, 1);
        Run run = run(people("a", good, "b", good, "a", good));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().toList().getLast())
                .contains(
                        "people.csv, row 62, column \"person\": the rows of person \"a\" do not stand together")
                .contains("Sort the file by person and day");
        assertThat(lines(run)).allSatisfy(Json::parse).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void refusesAFileWithoutPeople() {
        Path none = SimulatedDiary.of(30, 2, 1).in(folder);
        assertThat(run(none).refused()).contains("there is no column \"person\"");
        Path empty = SimulatedDiary.write(folder, "e.csv", "person,day,arm,y\n");
        assertThat(run(empty).refused()).contains("no days");
        assertThat(run(folder).refused()).contains("this is a folder");
        assertThat(run(folder.resolve("none.csv")).refused()).contains("cannot be found");
    }

    @Test
    void refusesARowWithoutAPerson() {
        Run run = run(people("", SimulatedDiary.of(30, 2, 1)));
        assertThat(run.refused()).contains("row 2, column \"person\": the cell is empty");
    }
}
