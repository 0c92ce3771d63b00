package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
    @TempDir Path folder;

    @Test
    void saysHowSureATrialCouldBe() {
        Run run = Run.of("plan", "--mid", "1", "--max-days", "42", "--design", "blocks:7");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("typical person", "blocks:7", "  14 ", "  42 ");
    }

    @Test
    void plansFromThePersonsOwnDays() throws IOException {
        Path file = folder.resolve("before.csv");
        Files.writeString(
                file, "day,sleep\n1,5\n2,7\n3,4\n4,\n5,6\n6,8\n7,3\n8,6\n9,5\n10,7\n11,6\n");
        Run run = Run.of("plan", "--baseline", file, "--max-days", "28", "--design", "daily:run=2");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Planned from your 10 days");
    }

    @Test
    void writesAPageAndNumbers() throws IOException {
        Path page = folder.resolve("plan.html");
        Run run =
                Run.of(
                        "plan",
                        "--json",
                        "--html",
                        page,
                        "--max-days",
                        "28",
                        "--design",
                        "blocks:7");
        assertThat(run.status()).as(run.err()).isZero();
        Json plan = Json.parse(run.out());
        assertThat(plan.names()).contains("simulated", "baseline", "visibleMid");
        assertThat(plan.isNull("enoughDays")).isTrue();
        assertThat(plan.list("curve")).hasSize(2);
        assertThat(plan.number("curve", 1, "days")).isEqualTo(28);
        assertThat(plan.number("beforeAfterOfNothing", "betterByMid")).isGreaterThan(0.5);
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("type=\"range\"");
        Path other = folder.resolve("letter.html");
        Files.writeString(other, "mine");
        assertThat(Run.of("plan", "--html", other, "--max-days", "14").refused())
                .contains("letter.html");
        assertThat(Files.readString(other)).isEqualTo("mine");
    }

    @Test
    void plansLooksBeforeTheEnd() {
        Run run =
                Run.of(
                        "plan",
                        "--look",
                        7,
                        "--mid",
                        1,
                        "--max-days",
                        28,
                        "--design",
                        "blocks:7",
                        "--json");
        assertThat(run.status()).as(run.err()).isZero();
        Json plan = Json.parse(run.out());
        assertThat(plan.number("lookEvery")).isEqualTo(7);
        assertThat(plan.list("curve")).hasSize(3);
        assertThat(Run.of("plan", "--look", 0).refused()).contains("0 apart");
    }

    @Test
    void saysWhatEachOrderTellsBesideTheBestPossible() {
        Run run = Run.of("plan", "--mid", "1", "--max-days", "28");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("best order").containsPattern("blocks:7 .*tells \\d\\d");
    }

    @Test
    void saysWhatCannotBeAnsweredAndWhatCould() {
        Run run = Run.of("plan", "--mid", "0.3", "--max-days", "14", "--design", "blocks:7");
        assertThat(run.out()).contains("cannot be answered");
    }

    @Test
    void impossiblePlansGetOneSentence() throws IOException {
        assertThat(Run.of("plan", "--max-days", "0").refused()).contains("had 0");
        assertThat(Run.of("plan", "--mid", "0").refused()).contains("above 0");
        assertThat(Run.of("plan", "--arms", "20").refused()).contains("had 20");
        assertThat(Run.of("plan", "--design", "blocks:90", "--max-days", "60").refused())
                .contains("blocks:90");
        assertThat(Run.of("plan", "--design", "often").refused()).contains("often");
        assertThat(Run.of("plan", "--mid", "much").refused()).contains("much");
        Path file = folder.resolve("short.csv");
        Files.writeString(file, "day,sleep\n1,5\n2,7\n");
        assertThat(Run.of("plan", "--baseline", file).refused()).contains("At least 7");
        assertThat(Run.of("plan", "--baseline", file, "--outcome", "pain").refused())
                .contains("pain");
    }
}
