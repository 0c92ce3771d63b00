package org.settle.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;
import org.settle.web.store.People;
import org.settle.web.store.SecretKeys;

final class SetUpLinkTest {
    @TempDir Path folder;

    @Test
    void endsAfterHalfAnHourAndAfterItsFirstUse() {
        try (RunningSettle settle = RunningSettle.in(folder)) {
            HandClock clock = new HandClock();
            SetUpLink link =
                    new SetUpLink(
                            settle.context().getBean(People.class),
                            settle.context().getBean(SecretKeys.class),
                            clock);
            String first = token(link);
            clock.pass(SetUpLink.VALID.minusSeconds(1));
            assertThat(link.isOpen(first)).isTrue();
            clock.pass(Duration.ofSeconds(1));
            assertThat(link.isOpen(first)).isFalse();
            String second = token(link);
            assertThat(link.use(second)).isTrue();
            assertThat(link.use(second)).isFalse();
        }
    }

    @Test
    void triesAreForgottenAfterAQuarterOfAnHour() {
        HandClock clock = new HandClock();
        Throttle throttle = new Throttle(clock);
        Instant start = clock.instant();
        for (int i = 0; i < Throttle.FOR_NAME; i++) {
            assertThat(throttle.count("name", Throttle.FOR_NAME)).isEmpty();
        }
        assertThat(throttle.count("name", Throttle.FOR_NAME)).contains(start.plus(Throttle.WITHIN));
        clock.pass(Throttle.WITHIN);
        assertThat(throttle.count("name", Throttle.FOR_NAME)).isEmpty();
    }

    private static String token(SetUpLink link) {
        return link.renew().orElseThrow().substring("/setup/".length());
    }

    private static final class HandClock extends Clock {
        private final AtomicReference<Instant> now =
                new AtomicReference<>(Instant.parse("2026-11-26T20:00:00Z"));

        private void pass(Duration time) {
            now.updateAndGet(n -> n.plus(time));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
