package org.settle.web.passkey;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.settle.web.store.SecretKeys;
import org.springframework.stereotype.Component;

/// What a passkey has to sign: new each time, good for one use, for ten minutes, for one purpose in
/// one browser, and only until this server stops. A challenge carries its own seal, so pages that
/// are opened without end fill no memory; only used ones are kept until they end.
@Component
class Challenges {
    static final Duration VALID = Duration.ofMinutes(10);

    private static final int NONCE = 32;

    private final SecretKeys keys;
    private final Clock clock;
    private final String start;
    private final Map<String, Instant> used = new ConcurrentHashMap<>();

    Challenges(SecretKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.start = HexFormat.of().formatHex(keys.newSecret());
    }

    /// A new challenge.
    ///
    /// @param purpose what it is for, and in which browser
    /// @return random bytes, the time at which it ends, and a seal over both and the purpose
    byte[] next(String purpose) {
        byte[] open =
                ByteBuffer.allocate(NONCE + Long.BYTES)
                        .put(keys.newSecret())
                        .putLong(clock.instant().plus(VALID).toEpochMilli())
                        .array();
        byte[] seal = seal(open, purpose);
        return ByteBuffer.allocate(open.length + seal.length).put(open).put(seal).array();
    }

    /// Uses a challenge up.
    ///
    /// @param challenge as it came back
    /// @param purpose what it has to be for
    /// @return true for the first use of one that was made here for this and has not ended
    boolean use(byte[] challenge, String purpose) {
        Instant now = clock.instant();
        used.values().removeIf(until -> !now.isBefore(until));
        if (challenge.length <= NONCE + Long.BYTES) {
            return false;
        }
        byte[] open = Arrays.copyOf(challenge, NONCE + Long.BYTES);
        byte[] seal = Arrays.copyOfRange(challenge, open.length, challenge.length);
        Instant until = Instant.ofEpochMilli(ByteBuffer.wrap(open).getLong(NONCE));
        return MessageDigest.isEqual(seal, seal(open, purpose))
                && now.isBefore(until)
                && used.putIfAbsent(HexFormat.of().formatHex(open), until) == null;
    }

    private byte[] seal(byte[] open, String purpose) {
        return keys.hash("challenge", start + "|" + HexFormat.of().formatHex(open) + "|" + purpose);
    }
}
