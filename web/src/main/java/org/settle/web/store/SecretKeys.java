package org.settle.web.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The key tree: the instance key lies in a file beside the store, readable by its owner only; it
/// wraps one data key for each person.
public final class SecretKeys {
    private static final int LENGTH = 32;

    private final SecretKey instance;
    private final SecureRandom random;

    private SecretKeys(SecretKey instance, SecureRandom random) {
        this.instance = instance;
        this.random = random;
    }

    /// Opens the instance key, or makes it at the first start.
    ///
    /// @param file where it lies
    /// @param random a source of secrets
    /// @return the keys
    public static SecretKeys in(Path file, SecureRandom random) {
        try {
            if (!Files.exists(file)) {
                write(file, random);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != LENGTH) {
                throw new IllegalStateException(
                        "The instance key needs %d bytes, but %s has %d. Put the right file back: without it nothing in the store can be read."
                                .formatted(LENGTH, file, key.length));
            }
            return new SecretKeys(new SecretKeySpec(key, "AES"), random);
        } catch (IOException e) {
            throw new UncheckedIOException("The instance key cannot be read: " + file, e);
        }
    }

    private static void write(Path file, SecureRandom random) throws IOException {
        byte[] key = new byte[LENGTH];
        random.nextBytes(key);
        // Made private before anything is in it.
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.write(file, key, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    /// A new data key, wrapped for one person.
    ///
    /// @param person whose key it is
    /// @return what may stand in the store
    public byte[] newWrappedKey(String person) {
        byte[] key = new byte[LENGTH];
        random.nextBytes(key);
        return new FieldCipher(instance, random).encrypt(key, "key|" + person);
    }

    /// The cipher of one person.
    ///
    /// @param person whose key it is
    /// @param wrapped from the store
    /// @return the cipher
    public FieldCipher cipher(String person, byte[] wrapped) {
        byte[] key = new FieldCipher(instance, random).decrypt(wrapped, "key|" + person);
        return new FieldCipher(new SecretKeySpec(key, "AES"), random);
    }

    /// A keyed hash, by which a name is found without standing in the store.
    ///
    /// @param purpose keeps hashes of different things apart
    /// @param text what to hash
    /// @return 32 bytes
    public byte[] hash(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(instance);
            return mac.doFinal(
                    (purpose + "|" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256.", e);
        }
    }

    /// Random bytes for a secret that a browser keeps.
    ///
    /// @return 32 bytes
    public byte[] newSecret() {
        byte[] secret = new byte[LENGTH];
        random.nextBytes(secret);
        return secret;
    }
}
