package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// One run of a command inside the test: what it wrote and how it ended.
///
/// @param status the exit status
/// @param out standard output
/// @param err standard error
record Run(int status, String out, String err) {

    static Run of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> words = Stream.of(arguments).map(String::valueOf).toList();
        int status;
        try (PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            status = Settle.run(words, new Console(toOut, toErr));
        }
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// `analyze ... --json`, which has to give an answer.
    static Json answer(Object... arguments) {
        return analyzed(arguments).answered();
    }

    /// `analyze ... --json`, whatever comes of it.
    static Run analyzed(Object... arguments) {
        return of(
                Stream.concat(Stream.of("analyze", "--json"), Stream.of(arguments))
                        .toArray(Object[]::new));
    }

    /// The one JSON object on standard output.
    Json answered() {
        assertThat(err).isEmpty();
        assertThat(status).isZero();
        assertThat(out).endsWith("\n").hasLineCount(1);
        return Json.parse(out);
    }

    /// The one sentence of a refusal: exit status 2, one line, nothing on standard output.
    String refused() {
        assertThat(out).isEmpty();
        assertThat(status).as(err).isEqualTo(2);
        assertThat(err).endsWith("\n").hasLineCount(1);
        assertThat(err.strip()).endsWith(".").doesNotContain("Exception", "org.settle", "null");
        assertThat(err).hasSizeLessThan(1000);
        return err.strip();
    }
}
