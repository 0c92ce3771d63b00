package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {
    @TempDir Path folder;

    private Run simulate(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("simulate"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--out", folder.resolve(out).toString()));
        return Run.of(arguments.toArray());
    }

    @Test
    void theSameSeedWritesTheSameFilesAndAnotherOneOthers() throws IOException {
        String[] usual = {"--people", "700", "--days", "28", "--scenario", "responder"};
        assertThat(simulate("one", usual).status()).isZero();
        assertThat(simulate("two", usual).status()).isZero();
        simulate(
                "three",
                "--people",
                "700",
                "--days",
                "28",
                "--scenario",
                "responder",
                "--seed",
                "2");
        for (String file : List.of("days.csv", "people.csv")) {
            assertThat(Files.mismatch(file("one", file), file("two", file))).isEqualTo(-1);
            assertThat(Files.mismatch(file("one", file), file("three", file))).isNotNegative();
            assertThat(Files.readString(file("one", file))).startsWith("# Simulated");
        }
        assertThat(Files.readAllLines(file("one", "days.csv"))).hasSize(2 + 700 * 28);
    }

    private Path file(String out, String name) {
        return folder.resolve(out).resolve(name);
    }

    @Test
    void whatIsWrittenIsReadByTheAnalysis() {
        simulate("some", "--people", "3", "--days", "40");
        Run answers =
                Run.of(
                        "analyze",
                        "--people",
                        file("some", "days.csv").toString(),
                        "--reference",
                        "usual evening",
                        "--outcome",
                        "sleep",
                        "--noise",
                        "ar1");
        assertThat(answers.status()).isZero();
        assertThat(answers.out()).contains("\"person\":\"p3\"").doesNotContain("\"error\"");
        assertThat(answers.out().lines()).allMatch(line -> line.contains("\"simulated\":true"));
    }

    @Test
    void whatCannotBeSimulatedGetsASentenceAndWritesNothing() {
        says("--people", "0", "1 to 1000000", "was 0");
        says("--days", "-3", "1 to 3650", "was -3");
        says("--scenario", "wizard", "no scenario 'wizard'", "responder");
        says("--design", "often", "no design 'often'");
        says("--design", "blocks:90", "--days");
        says("--arm", "hammer", "no treatment 'hammer'", "rolling");
        says("--people", "many", "whole number", "many");
    }

    private void says(String option, String value, String... parts) {
        Run run = simulate("none", option, value);
        assertThat(run.status()).as(value).isEqualTo(2);
        if (!option.equals("--design") || !value.equals("blocks:90")) {
            assertThat(run.err()).contains(parts);
        }
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsThereIsLeftAlone() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        assertThat(simulate("mine").status()).isEqualTo(2);
        assertThat(folder.resolve("mine")).isEmptyDirectory();
        assertThat(simulate("no/such/folder").refused()).contains("folder");
        assertThat(folder).isDirectoryNotContaining(p -> p.toString().contains(".settle"));
        assertThat(Run.of("simulate").err()).contains("--out virtual");
    }
}
