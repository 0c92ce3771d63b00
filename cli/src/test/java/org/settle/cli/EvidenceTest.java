package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void everyLineReachesASource() {
        Run run = Run.of("evidence", "--outcome", "sleep", "--condition", "fibromyalgia");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("2026-11", "How sure an answer from these trials is");
        assertThat(run.out().lines().filter(line -> line.contains(" against ")))
                .isNotEmpty()
                .allMatch(line -> line.contains("https://"));
    }

    @Test
    void anUnknownWordGetsTheOnesThatAreKnown() {
        Run run = Run.of("evidence", "--outcome", "slepe");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("slepe", "sleep");
    }
}
