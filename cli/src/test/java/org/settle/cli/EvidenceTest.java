package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void everyLineReachesASource() {
        Run run = Run.of("evidence", "--outcome", "sleep", "--condition", "fibromyalgia");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("2026-11", "How sure an answer from these trials is");
        List<String> lines = run.out().lines().toList();
        List<Integer> studies =
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).contains(", against "))
                        .boxed()
                        .toList();
        assertThat(studies).isNotEmpty().allMatch(i -> lines.get(i - 1).contains("https://"));
        assertThat(lines.stream().filter(line -> line.contains("better with"))).isNotEmpty();
    }

    @Test
    void whereThereIsNoTrialThatIsSaidWithTheNumberOfStudiesRead() {
        Run run = Run.of("evidence", "--outcome", "ptsd", "--condition", "insomnia");
        assertThat(run.out()).contains("Of 148 studies read (2026-11)", "No trial on this");
    }

    @Test
    void anUnknownWordGetsTheOnesThatAreKnown() {
        Run run = Run.of("evidence", "--outcome", "slepe");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("slepe", "sleep");
    }
}
