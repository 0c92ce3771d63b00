package org.settle.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// Counts tries, by name and by address, so that nobody can try passwords without end.
@Component
final class Throttle {
    /// Tries for one name within the time below.
    static final int FOR_NAME = 5;

    /// Tries from one address: a whole household may sit behind it.
    static final int FOR_ADDRESS = 30;

    static final Duration WITHIN = Duration.ofMinutes(15);

    /// More keys than this are never kept, so that the counting itself cannot fill the memory.
    private static final int KEYS = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> tries =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                    return size() > KEYS;
                }
            };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /// Counts a try.
    ///
    /// @param key name or address
    /// @param most how many are allowed
    /// @return nothing, or when the next try is allowed
    synchronized Optional<Instant> count(String key, int most) {
        Instant now = clock.instant();
        Deque<Instant> earlier = tries.computeIfAbsent(key, _ -> new ArrayDeque<>());
        while (!earlier.isEmpty() && !earlier.getFirst().plus(WITHIN).isAfter(now)) {
            earlier.removeFirst();
        }
        if (earlier.size() >= most) {
            return Optional.of(earlier.getFirst().plus(WITHIN));
        }
        earlier.addLast(now);
        return Optional.empty();
    }

    /// Says when the next try is allowed.
    ///
    /// @param visit in whose language
    /// @param next as [#count(String, int)] gave it
    String say(Visit visit, Instant next) {
        // Rounded up: at the minute that is named, the next try works.
        String time =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(visit.words().locale())
                        .withZone(clock.getZone())
                        .format(next.plusSeconds(59));
        return visit.say("account.wait", Map.of("time", time));
    }

    /// Forgets the tries after a sign-in that worked.
    ///
    /// @param key name
    synchronized void forget(String key) {
        tries.remove(key);
    }
}
