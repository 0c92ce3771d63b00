package org.settle.trial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesigns;

/// What must hold for every protocol, tried on trials made up from fixed seeds.
final class ProtocolPropertiesTest {

    private static final List<String> DESIGNS =
            List.of("daily", "daily:run=2", "blocks:2,washout=1", "abab:3", "abba:2", "abab");

    private static final List<String> LETTERS =
            List.of(
                    "a", "Z", "0", " ", ":", ": ", ",", "\"", "'", "\\", "-", "x", "ß", "🧘", "睡",
                    "=");

    @Test
    void everyTrialComesBackFromItsProtocol() {
        for (int seed = 0; seed < 300; seed++) {
            Trial trial = madeUp(SeededRandom.of(seed));
            String text = ProtocolText.write(trial);

            assertThat(ProtocolText.read(text)).isEqualTo(trial);
            assertThat(ProtocolText.write(ProtocolText.read(text))).isEqualTo(text);
        }
    }

    @Test
    void everyChangedByteIsRefused() {
        for (int seed = 0; seed < 6; seed++) {
            SeededRandom random = SeededRandom.of(1000 + seed);
            byte[] bytes = ProtocolText.write(madeUp(random)).getBytes(UTF_8);
            for (int at = 0; at < bytes.length; at++) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 + random.below(255));
                assertThatThrownBy(() -> ProtocolText.read(new String(changed, UTF_8)))
                        .as("byte %d of seed %d", at, seed)
                        .isInstanceOf(IllegalArgumentException.class)
                        .message()
                        .isNotBlank();
            }
        }
    }

    private static Trial madeUp(SeededRandom random) {
        int arms = 2 + random.below(3);
        String spec = DESIGNS.get(random.below(DESIGNS.size()));
        Trial trial =
                new Trial(
                        IntStream.range(0, arms).mapToObj(i -> new Arm(label(random, i))).toList(),
                        random.below(2) == 0,
                        outcomes(random),
                        Optional.of(StudyDesigns.parse(spec)),
                        random.below(2) == 0 ? Estimand.AS_ASSIGNED : Estimand.AS_PRACTISED,
                        IntStream.range(0, random.below(3))
                                .mapToObj(i -> label(random, 100 + i))
                                .toList(),
                        Optional.empty());
        int days = 3 * arms + random.below(30);
        if (spec.equals("abab")) {
            return Protocols.lockAsSeen(trial, alternation(arms, days, 1 + random.below(3)));
        }
        return random.below(2) == 0
                ? Protocols.lock(trial, days, random.nextLong())
                : Protocols.lock(trial, days, random.nextLong(), date(random));
    }

    private static LocalDate date(SeededRandom random) {
        return LocalDate.of(1990, 1, 1).plusDays(random.below(40_000));
    }

    private static Sequence alternation(int arms, int days, int length) {
        return Sequence.of(IntStream.range(0, days).map(day -> day / length % arms).toArray());
    }

    private static List<Outcome> outcomes(SeededRandom random) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i <= random.below(3); i++) {
            String unit = random.below(2) == 0 ? "" : label(random, 0);
            Direction better = random.below(2) == 0 ? Direction.HIGHER : Direction.LOWER;
            Outcome outcome = Outcome.of(label(random, 50 + i), unit, better);
            if (random.below(2) == 0) {
                outcome = outcome.withMinimalImportantDifference(random.uniform() * 10 + 1e-9);
            }
            if (random.below(2) == 0) {
                double lowest = random.below(3) == 0 ? -0.0 : random.uniform() * 1e9 - 5e8;
                outcome = outcome.withRange(lowest, lowest + 0.1 + random.below(1_000_000));
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    /// Any text of one line, made different by the number at its end.
    private static String label(SeededRandom random, int number) {
        StringBuilder label = new StringBuilder();
        for (int i = random.below(12); i > 0; i--) {
            label.append(LETTERS.get(random.below(LETTERS.size())));
        }
        return label.append(number).toString().strip();
    }
}
