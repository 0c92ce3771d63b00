package org.settle.cli.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.settle.trial.Direction;
import org.settle.trial.Estimand;

/// Any bytes at all make a diary or one sentence. In a normal run the kept inputs and some thousand
/// seeded random ones are tried; docs/measured/fuzzing.md says how a million are, guided by
/// coverage.
class DiaryReaderFuzzTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("settle.root", "."), "examples");
    private static final DiaryRequest MUCH =
            new DiaryRequest(
                    List.of("y"),
                    Map.of("", Direction.LOWER),
                    Map.of("y", 0.5),
                    "arm",
                    Optional.of("a"),
                    false,
                    List.of("x"),
                    Optional.of("done"),
                    Optional.of("late"),
                    Estimand.AS_PRACTISED,
                    Optional.empty(),
                    Optional.empty());

    @FuzzTest(maxDuration = "60m", maxExecutions = 1_000_000)
    void readsOrSaysWhyNot(byte[] bytes) {
        read(DiaryRequest.usual(), bytes);
        read(MUCH, bytes);
    }

    private static boolean read(DiaryRequest request, byte[] bytes) {
        try {
            ReadDiary read =
                    new DiaryReader(request).read("diary.csv", new ByteArrayInputStream(bytes));
            assertThat(read.diary().days()).isBetween(1, DiaryAssembler.MOST_DAYS);
            assertThat(read.trial().arms()).hasSizeGreaterThan(1);
            read.trial()
                    .outcomes()
                    .forEach(
                            outcome ->
                                    assertThat(read.diary().column(outcome.name()))
                                            .hasSize(read.diary().days()));
            return true;
        } catch (InputException e) {
            assertThat(e.getMessage()).startsWith("diary.csv").endsWith(".").hasLineCount(1);
            return false;
        }
    }

    @Test
    void randomBytesAreReadOrRefused() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThatCode(() -> readsOrSaysWhyNot(bytes)).doesNotThrowAnyException();
        }
    }

    /// Bytes that mean something to the reader, in any order.
    @Test
    void randomPiecesOfDiariesAreReadOrRefused() {
        String[] pieces = {
            "day",
            "date",
            "arm",
            "y",
            "x",
            "done",
            "late",
            ",",
            ",",
            ",",
            ";",
            "\t",
            "\n",
            "\n",
            "\r\n",
            "\"",
            "\"\"",
            "0",
            "1",
            "2",
            "3",
            "0.5",
            "1,5",
            "-7",
            "1e9",
            "a",
            "b",
            "2026-11-23",
            "2026-11-24",
            "NA",
            "yes",
            "no",
            " ",
            "#",
            "\uFEFF",
            "\u2028",
            "\0",
            "day,arm,y\n",
            "day;arm;x;y;done;late\n",
            "1,a,3\n",
            "2,b,4\n",
            "3,a,\n"
        };
        SplittableRandom random = new SplittableRandom(2);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text =
                    new StringBuilder(random.nextInt(3) > 0 ? "day,arm,y\n1,0,2\n" : "");
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            read += read(DiaryRequest.usual(), bytes) ? 1 : 0;
            read(MUCH, bytes);
        }
        assertThat(read).isGreaterThan(20);
    }

    @Test
    void theShippedExamplesAreRead() throws IOException {
        assertThat(
                        read(
                                DiaryRequest.usual(),
                                Files.readAllBytes(EXAMPLES.resolve("worry-no-effect.csv"))))
                .isFalse();
        assertThat(read(usualEvening(), Files.readAllBytes(EXAMPLES.resolve("sleep-rolling.csv"))))
                .isTrue();
    }

    private static DiaryRequest usualEvening() {
        DiaryRequest usual = DiaryRequest.usual();
        return new DiaryRequest(
                usual.outcomes(),
                usual.better(),
                usual.mid(),
                usual.armColumn(),
                Optional.of("usual evening"),
                usual.activeReference(),
                usual.covariates(),
                usual.doseColumn(),
                usual.lateColumn(),
                usual.estimand(),
                usual.plan(),
                usual.design());
    }
}
