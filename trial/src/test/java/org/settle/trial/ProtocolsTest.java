package org.settle.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.settle.trial.design.StudyDesigns;

final class ProtocolsTest {

    private static final Trial PLAIN =
            Trial.of(
                    List.of(new Arm("tea"), new Arm("no tea")),
                    List.of(Outcome.of("sleep", Direction.HIGHER)));

    @Test
    void drawsTheSameOrderFromTheSameSeed() {
        Trial trial = PLAIN.withDesign(StudyDesigns.parse("blocks:3"));

        assertThat(Protocols.lock(trial, 24, 5)).isEqualTo(Protocols.lock(trial, 24, 5));
        assertThat(distinctOrders(trial)).isGreaterThan(1);
        assertThat(Protocols.isPossible(trial, order(Protocols.lock(trial, 24, 5)))).isTrue();
    }

    private static long distinctOrders(Trial trial) {
        return LongStream.range(0, 20)
                .mapToObj(seed -> order(Protocols.lock(trial, 24, seed)))
                .distinct()
                .count();
    }

    private static Sequence order(Trial locked) {
        return locked.locked().orElseThrow().sequence();
    }

    @Test
    void refusesToLockWithoutADesignThatCanDraw() {
        assertThatThrownBy(() -> Protocols.lock(PLAIN, 28, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a design");
        assertThatThrownBy(
                        () -> Protocols.lock(PLAIN.withDesign(StudyDesigns.parse("abab")), 28, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as abab:7");
    }

    @Test
    void locksAnAlternationAsItWasSeenAndNothingElse() {
        Trial abab = PLAIN.withDesign(StudyDesigns.parse("abab"));
        Trial daily = PLAIN.withDesign(StudyDesigns.parse("daily"));
        Sequence seen = Sequence.of(0, 0, 1, 1, 1, 0);

        assertThat(order(Protocols.lockAsSeen(abab, seen))).isEqualTo(seen);
        assertThatThrownBy(() -> Protocols.lockAsSeen(daily, seen))
                .hasMessageContaining("daily draws its own order");
        assertThatThrownBy(() -> Protocols.lockAsSeen(abab, Sequence.of(0, 0)))
                .hasMessageContaining("The order 0x2 does not follow the design abab");
    }

    @Test
    void callsAnOrderThatTheDesignCannotGiveImpossible() {
        Trial trial = PLAIN.withDesign(StudyDesigns.parse("daily:run=2"));

        assertThat(Protocols.isPossible(trial, Sequence.of(0, 0, 1, 0))).isTrue();
        assertThat(Protocols.isPossible(trial, Sequence.of(0, 0, 0, 1))).isFalse();
        assertThat(Protocols.isPossible(trial, Sequence.of(0, 2))).isFalse();
        assertThat(Protocols.isPossible(trial, Sequence.of(-1, -1))).isFalse();
    }
}
