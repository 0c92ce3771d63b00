package org.settle.web.account;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.settle.web.store.People;
import org.settle.web.store.SecretKeys;
import org.springframework.stereotype.Component;

/// The link by which the first account is made: for half an hour, for one use. Only its check sum
/// is kept, in memory, so no backup and no log can hold a link that still works.
@Component
public final class SetUpLink {
    /// How long a link can be used.
    public static final Duration VALID = Duration.ofMinutes(30);

    private final AtomicReference<Optional<Open>> open = new AtomicReference<>(Optional.empty());
    private final People people;
    private final SecretKeys keys;
    private final Clock clock;

    SetUpLink(People people, SecretKeys keys, Clock clock) {
        this.people = people;
        this.keys = keys;
        this.clock = clock;
    }

    /// Makes a new link; an older one stops working.
    ///
    /// @return its path, or nothing once an operator exists
    public Optional<String> renew() {
        if (people.hasOperator()) {
            return Optional.empty();
        }
        byte[] token = keys.newSecret();
        open.set(Optional.of(new Open(hex(sha256(token)), clock.instant().plus(VALID))));
        return Optional.of(
                "/setup/" + Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    /// Whether a link works now.
    ///
    /// @param token the last part of its path
    /// @return false for an unknown, used or outdated one
    boolean isOpen(String token) {
        return matching(token).isPresent() && !people.hasOperator();
    }

    /// Uses a link up.
    ///
    /// @param token the last part of its path
    /// @return true for the first use of a link that works
    boolean use(String token) {
        Optional<Open> found = open.get();
        return isOpen(token) && open.compareAndSet(found, Optional.empty());
    }

    private Optional<Open> matching(String token) {
        return open.get()
                .filter(o -> clock.instant().isBefore(o.until()))
                .filter(o -> hashOf(token).filter(o.hash()::equals).isPresent());
    }

    private static Optional<String> hashOf(String token) {
        try {
            return Optional.of(hex(sha256(Base64.getUrlDecoder().decode(token))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private record Open(String hash, Instant until) {}
}
