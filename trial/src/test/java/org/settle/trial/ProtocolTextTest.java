package org.settle.trial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.settle.trial.design.StudyDesigns;

final class ProtocolTextTest {

    private static final Trial TRIAL =
            new Trial(
                    List.of(new Arm("usual evening"), new Arm("foam: rolling, slow")),
                    false,
                    List.of(
                            Outcome.of("sleep quality", "points", Direction.HIGHER)
                                    .withMinimalImportantDifference(0.5)
                                    .withRange(0, 10),
                            Outcome.of("Schmerz", Direction.LOWER)),
                    Optional.of(StudyDesigns.parse("daily:run=2")),
                    Estimand.AS_ASSIGNED,
                    List.of("alcohol"),
                    Optional.empty());

    private static final Trial LOCKED = Protocols.lock(TRIAL, 28, 42, LocalDate.of(2026, 11, 23));

    private static final String EXPECTED = expected();

    @Test
    void writesOneLineForEachThingThatIsFixed() {
        assertThat(ProtocolText.write(LOCKED)).isEqualTo(EXPECTED);
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(ProtocolText.read(EXPECTED)).isEqualTo(LOCKED);
    }

    @Test
    void refusesToWriteATrialThatIsNotLockedOrWasChangedSince() {
        assertThatThrownBy(() -> ProtocolText.write(TRIAL)).hasMessageContaining("lock its order");
        assertThatThrownBy(() -> ProtocolText.write(LOCKED.withEstimand(Estimand.AS_PRACTISED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("changed after it was locked")
                .hasMessageContaining("Lock it anew");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "settle-protocol: 1 | settle-protocol: 2 | Line 1: this program reads format 1, not '2'.",
                "usual evening | usual | Line 19: the lines above it have SHA-256",
                "active-reference: no | active-reference: nay | Line 4: it must be yes or no, but was 'nay'.",
                "unit: points | units: points | Line 6: 'better: ...' must stand here, but it reads 'units: points'.",
                "better: higher | better: up | Line 7: it must be higher or lower",
                "difference: 0.5 | difference: -1 | Line 5: The minimal important difference",
                "difference: 0.5 | difference: a | Line 8: it must be a number, but was 'a'.",
                "range: 0 to 10 | range: 10 to 0 | Line 9: The range of an outcome needs",
                "range: 0 to 10 | range: 0-10 | Line 9: it must be two numbers such as 0 to 10",
                "design: daily:run=2 | design: daily:run=3 | Line 16: from day",
                "design: daily:run=2 | design: daily:run=0 | Line 12: The run limit",
                "design: daily:run=2 | design: blocks:28 | Line 12: blocks:28 needs at least two arms",
                "days: 28 | days: 30 | Line 16: it has 28 days, but line 13 says 30.",
                "days: 28 | days: many | Line 13: it must be a whole number of days",
                "2026-11-23 | 2026-13-23 | Line 14: it must be a date such as 2026-11-23",
                "seed: 42 | seed: 43 | design, days and seed (lines 12, 13 and 15) give.",
                "seed: 42 | seed: x | Line 15: it must be a whole number",
                "order: | order: x | Line 16: runs look like",
                "estimand: as assigned | estimand: mixed | Line 17: it must be as assigned or as practised",
                "covariate: alcohol | alcohol | Line 18: 'sha256: ...' must stand here, but it reads 'alcohol'.",
                "covariate: alcohol | covariate: sleep quality | 'sleep quality' came twice",
                "sha256: | sha256: A | A SHA-256 is 64 digits"
            })
    void namesTheLineThatWasChanged(String from, String to, String message) {
        assertThat(EXPECTED).contains(from);

        assertThatThrownBy(() -> ProtocolText.read(EXPECTED.replace(from, to)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    /// Whoever computes the seal anew gets past the hash, but not past the seed.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "seed: 42 | seed: 43 | Line 16: from day",
                "range: 0 to 10 | range: 0.0 to 10 | Line 9: it reads 'range: 0.0 to 10', but a protocol has 'range: 0 to 10' there.",
                "days: 28 | days: +28 | Line 13: it reads 'days: +28'"
            })
    void refusesAChangeThatWasSealedAnew(String from, String to, String message) {
        String body = EXPECTED.substring(0, EXPECTED.indexOf("sha256: ")).replace(from, to);
        String resealed = body + "sha256: " + ProtocolText.sha256(body) + "\n";

        assertThatThrownBy(() -> ProtocolText.read(resealed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAFileThatAnotherProgramConvertedOrCut() {
        assertRefused(EXPECTED.replace("\n", "\r\n"), "Line 1: it ends with a carriage return");
        assertRefused("\uFEFF" + EXPECTED, "Line 1: it holds a byte-order mark");
        assertRefused(EXPECTED.substring(0, EXPECTED.length() - 1), "Line 19: the last line must");
        assertRefused(EXPECTED + "\n", "Line 20: nothing may follow");
        assertRefused(EXPECTED.substring(0, EXPECTED.indexOf("order: ")), "Line 16: 'order: ...'");
        assertRefused("", "Line 1: 'settle-protocol: ...' must stand here");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> ProtocolText.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    /// The file itself is the promise: `head -n -1 protocol.txt | sha256sum` prints its last line.
    private static String expected() {
        try (InputStream file = ProtocolTextTest.class.getResourceAsStream("protocol.txt")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
