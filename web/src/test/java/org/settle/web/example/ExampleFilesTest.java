package org.settle.web.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.settle.web.example.ExamplePagesTest.open;
import static org.settle.web.example.ExamplePagesTest.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.cli.Console;
import org.settle.cli.Settle;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;

/// What is taken along out of an example says that it is simulated, to people and to the command.
class ExampleFilesTest {
    @TempDir Path data;

    private RunningSettle settle;
    private WebVisitor visitor;

    @BeforeEach
    void start() {
        settle = RunningSettle.in(data);
        visitor = new WebVisitor(settle.address());
    }

    @AfterEach
    void stop() {
        settle.close();
    }

    @Test
    void whatIsTakenAlongSaysThatItIsSimulated() throws IOException {
        open(visitor, Example.ALL.getFirst(), Moment.AFTER);
        String at = trial(visitor);
        for (String file :
                List.of(
                        "/more/download",
                        "/more/diary.csv",
                        at + "/settle-answer.html",
                        at + "/settle-answer.svg",
                        at + "/settle-trial.csv",
                        at + "/settle-trial.protocol")) {
            assertThat(visitor.get(file).headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(v -> assertThat(v).contains("\"simulated-settle"));
        }
        assertThat(visitor.get("/more/download").body()).contains("\"simulated\" : true");
        assertThat(visitor.get("/more/diary.csv").body()).startsWith("# Simulated");
        assertThat(visitor.get(at + "/settle-answer.svg").body()).contains("simulated");
        assertThat(visitor.get(at + "/settle-answer.html").body()).contains("class=\"banner\"");
        assertThat(analyzed(at)).contains("SIMULATED: a computer made up these days");
    }

    /// What `./settle analyze` says about the days and the plan that were taken along.
    private String analyzed(String at) throws IOException {
        Path days = data.resolve("simulated-settle-trial.csv");
        Files.writeString(days, visitor.get(at + "/settle-trial.csv").body());
        Files.writeString(
                data.resolve("simulated-settle-trial.protocol"),
                visitor.get(at + "/settle-trial.protocol").body());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            Settle.run(
                    List.of(
                            "analyze",
                            days.toString(),
                            "--dose-column",
                            "dose",
                            "--late-column",
                            "late"),
                    new Console(stream, stream));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
