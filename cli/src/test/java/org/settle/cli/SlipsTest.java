package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slips that people make, and what keeps a locked plan locked.
class SlipsTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("settle.root")).resolve("examples");

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path diary = Path.of("");

    @BeforeEach
    void copyTheExampleWithItsPlan() throws Exception {
        diary = Files.copy(EXAMPLES.resolve("sleep-rolling.csv"), folder.resolve("d.csv"));
        Files.copy(EXAMPLES.resolve("sleep-rolling.protocol"), folder.resolve("d.protocol"));
    }

    @Test
    void aLockedLengthCannotBeShortened() {
        assertThat(run("analyze", diary.toString(), "--planned-days", "20")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the plan says 56 days");
    }

    @Test
    void aLockedSmallestDifferenceCannotBeChanged() {
        assertThat(run("analyze", diary.toString(), "--mid", "2")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the plan says sleep=0.5");
    }

    @Test
    void daysAfterThePlannedEndAreSaid() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(diary));
        for (int day = 57; day <= 70; day++) {
            lines.add(day + (day % 2 == 0 ? ",rolling,7" : ",usual evening,5"));
        }
        Files.write(diary, lines);
        assertThat(run("analyze", diary.toString(), "--json")).isEqualTo(0);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("The plan ended on day 56")
                .contains("\"randomisation_test\":null");
    }

    @Test
    void aPlanOfAnotherDiaryIsNotUsedSilently() throws Exception {
        String swapped =
                Files.readString(diary)
                        .replace(",rolling,", ",x,")
                        .replace(",usual evening,", ",rolling,")
                        .replace(",x,", ",usual evening,");
        Files.writeString(diary, swapped);
        assertThat(run("analyze", diary.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("has another arm on");
    }

    @Test
    void oneArmWrittenInTwoWaysIsAsked() throws Exception {
        Path file = folder.resolve("caps.csv");
        Files.writeString(file, "day,arm,y\n1,a,1\n2,b,2\n3,A,3\n4,b,5\n5,a,2\n");
        assertThat(run("analyze", file.toString(), "--reference", "b")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("If they are the same");
    }

    @Test
    void aRatingOutsideTheScaleOfThePlanIsAsked() throws Exception {
        Files.writeString(
                diary, Files.readString(diary).replaceFirst("\n3,rolling,\\d+", "\n3,rolling,45"));
        assertThat(run("analyze", diary.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("outside the scale of the plan");
    }

    @Test
    void aPageNeverReplacesAnotherFile() throws Exception {
        Path plan = folder.resolve("d.protocol");
        String before = Files.readString(plan);
        assertThat(run("analyze", diary.toString(), "--html", plan.toString())).isEqualTo(2);
        assertThat(plan).content().isEqualTo(before);
    }

    @Test
    void peopleReadBeforeABrokenRowAreAnswered() throws Exception {
        Path file = folder.resolve("people.csv");
        StringBuilder rows = new StringBuilder("person,day,arm,y\n");
        for (int row = 0; row < 24; row++) {
            int day = row % 12 + 1;
            rows.append(row < 12 ? "a," : "b,").append(day).append(',').append(day % 2);
            rows.append(',').append(day % 5).append('\n');
        }
        rows.append("c,1,0\n");
        Files.writeString(file, rows.toString());
        run("analyze", "--people", file.toString(), "--outcome", "y");
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"person\":\"a\"");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("row 26");
    }

    @Test
    void aPlanForAMisspeltOutcomeIsNotLocked() {
        Path plan = folder.resolve("p.protocol");
        assertThat(
                        run(
                                "protocol",
                                "--arm",
                                "a",
                                "--arm",
                                "b",
                                "--outcome",
                                "sleep",
                                "--mid",
                                "slep=1",
                                "--days",
                                "20",
                                "--out",
                                plan.toString()))
                .isEqualTo(2);
        assertThat(plan).doesNotExist();
    }

    @Test
    void aPlanComesWithAnEmptyDiaryThatCanBeRead() throws Exception {
        Path plan = folder.resolve("p.protocol");
        assertThat(
                        run(
                                "protocol",
                                "--arm",
                                "usual, evening",
                                "--arm",
                                "b",
                                "--outcome",
                                "sleep",
                                "--days",
                                "20",
                                "--start",
                                "2026-12-01",
                                "--out",
                                plan.toString()))
                .isEqualTo(0);
        assertThat(Files.readAllLines(folder.resolve("p.csv")))
                .hasSize(21)
                .startsWith("date,arm,sleep");
        assertThat(run("analyze", folder.resolve("p.csv").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("has no number in it");
    }

    private int run(String... arguments) {
        return Settle.run(
                List.of(arguments),
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
    }
}
