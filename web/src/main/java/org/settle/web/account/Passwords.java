package org.settle.web.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id. A hash takes 64 MB for a moment, so only as many run at once as
/// there are cores: otherwise a flood of sign-ins would take the memory.
@Component
final class Passwords {
    static final int SHORTEST = 8;

    /// Longer ones are refused, so that nobody can let the server hash a book.
    static final int LONGEST = 200;

    private static final int SALT = 16;
    private static final int TAG = 32;
    private static final int MEMORY_KIB = 65_536;
    private static final int ROUNDS = 3;

    private final Argon2PasswordEncoder argon =
            new Argon2PasswordEncoder(SALT, TAG, 1, MEMORY_KIB, ROUNDS);
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Set<String> common = read();
    private final java.util.concurrent.atomic.AtomicReference<String> nobody =
            new java.util.concurrent.atomic.AtomicReference<>("");

    String hash(String password) {
        return oneOfFew(() -> Objects.requireNonNull(argon.encode(password)));
    }

    /// Whether a password is right. For an unknown name it hashes as well, so that the time of an
    /// answer does not tell which names exist.
    boolean matches(String password, Optional<String> hash) {
        String against = hash.orElseGet(this::nobody);
        boolean right = oneOfFew(() -> argon.matches(password, against));
        return right && hash.isPresent();
    }

    /// What is wrong with a new password: the key of a text, or nothing.
    Optional<String> complaint(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("account.password-short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("account.password-long");
        }
        return common.contains(password.toLowerCase(Locale.ROOT))
                ? Optional.of("account.password-common")
                : Optional.empty();
    }

    private String nobody() {
        if (nobody.get().isEmpty()) {
            nobody.set(hash("nobody has this one"));
        }
        return nobody.get();
    }

    private <T> T oneOfFew(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    private static Set<String> read() {
        try (InputStream in = Passwords.class.getResourceAsStream("common-passwords.txt")) {
            String all =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read.", e);
        }
    }
}
