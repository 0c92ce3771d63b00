package org.settle.web.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Encrypts single values: AES-256-GCM with a random nonce of 12 bytes in front. The place where a
/// value belongs is authenticated with it, so a value moved elsewhere is refused.
public final class FieldCipher {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random;

    FieldCipher(SecretKey key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    /// Encrypts a value.
    ///
    /// @param plain the value
    /// @param place where it belongs
    /// @return nonce, text and tag
    public byte[] encrypt(byte[] plain, String place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] secret;
        try {
            secret = run(Cipher.ENCRYPT_MODE, nonce, plain, place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES-GCM.", e);
        }
        byte[] all = Arrays.copyOf(nonce, NONCE + secret.length);
        System.arraycopy(secret, 0, all, NONCE, secret.length);
        return all;
    }

    /// Decrypts a value.
    ///
    /// @param all nonce, text and tag
    /// @param place where it was read
    /// @return the value
    /// @throws AlteredEntryException if it was changed, moved, or belongs to another key
    public byte[] decrypt(byte[] all, String place) {
        try {
            if (all.length < NONCE) {
                throw new GeneralSecurityException("It is too short.");
            }
            return run(
                    Cipher.DECRYPT_MODE,
                    Arrays.copyOf(all, NONCE),
                    Arrays.copyOfRange(all, NONCE, all.length),
                    place);
        } catch (GeneralSecurityException e) {
            throw new AlteredEntryException(place, e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, String place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(text);
    }
}
