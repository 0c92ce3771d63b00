package org.settle.cli.realdiaries;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.settle.cli.Console;
import org.settle.cli.Settle;

/// What Settle says about one question, through the same door as the command line.
///
/// @param question the question
/// @param json the numbers; empty where Settle refuses
/// @param text the words, or the sentence of a refusal
record Asked(Question question, Optional<JsonTree> json, String text) {
    static Asked ask(Question question, Path folder) {
        Path diary = folder.resolve("diary.csv");
        try {
            Files.writeString(diary, question.csv());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Said words = run(question, diary, List.of());
        if (words.status() != 0) {
            String sentence = words.err().strip();
            return new Asked(
                    question, Optional.empty(), sentence.substring(sentence.indexOf(": ") + 2));
        }
        Said numbers = run(question, diary, List.of("--json"));
        return new Asked(question, Optional.of(JsonTree.parse(numbers.out())), words.out());
    }

    private static Said run(Question question, Path diary, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of("analyze", diary.toString()));
        arguments.addAll(question.options());
        arguments.addAll(more);
        return Said.by(arguments);
    }

    /// The answer itself: the first paragraph after the line that names the diary.
    String sentence() {
        return text.split("\n\n", -1)[1].replace('\n', ' ').strip();
    }

    JsonTree outcome(int j) {
        return json.orElseThrow().get("outcomes").each().get(j);
    }

    JsonTree effect(int j, int k) {
        return outcome(j).get("effects").each().get(k);
    }

    /// What a command wrote.
    ///
    /// @param status its exit status
    /// @param out its answer
    /// @param err what went wrong
    record Said(int status, String out, String err) {
        static Said by(List<String> arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status =
                    Settle.run(
                            arguments,
                            new Console(
                                    new PrintStream(out, true, StandardCharsets.UTF_8),
                                    new PrintStream(err, true, StandardCharsets.UTF_8)));
            return new Said(
                    status,
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8));
        }
    }
}
