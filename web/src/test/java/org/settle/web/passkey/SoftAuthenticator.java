package org.settle.web.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A phone with one passkey, made of nothing but the JDK. What it does not do right by itself, a
/// test makes it do.
final class SoftAuthenticator {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PRESENT_VERIFIED = 0x05;
    private static final int PRESENT_ONLY = 0x01;
    private static final int WITH_CREDENTIAL = 0x40;

    private final KeyPair key;
    private final byte[] id = new byte[16];
    private byte[] handle = {};
    private int count = 1;
    private boolean asksItsOwner = true;
    private String origin;
    private String host = "localhost";

    SoftAuthenticator(String origin) {
        this.origin = origin;
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            key = pairs.generateKeyPair();
            System.arraycopy(key.getPublic().getEncoded(), 40, id, 0, id.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no P-256.", e);
        }
    }

    SoftAuthenticator sitsAt(String other) {
        origin = other;
        return this;
    }

    SoftAuthenticator believes(String otherHost) {
        host = otherHost;
        return this;
    }

    SoftAuthenticator counts(int next) {
        count = next;
        return this;
    }

    SoftAuthenticator asksNobody() {
        asksItsOwner = false;
        return this;
    }

    SoftAuthenticator says(byte[] otherHandle) {
        handle = otherHandle.clone();
        return this;
    }

    String id() {
        return text(id);
    }

    /// Makes the passkey.
    String create(String wish) {
        JsonNode asked = JSON.readTree(wish);
        handle = Base64.getUrlDecoder().decode(asked.at("/user/id").asString());
        byte[] client = client("webauthn.create", asked.at("/challenge").asString());
        byte[] said = said(WITH_CREDENTIAL, credential());
        byte[] head =
                HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a0686175746844617461");
        return answer(
                client, Map.of("attestationObject", text(join(head, length(said.length), said))));
    }

    /// Signs.
    String get(String wish) {
        byte[] client = client("webauthn.get", JSON.readTree(wish).at("/challenge").asString());
        byte[] said = said(0, new byte[0]);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(said);
            signature.update(sha256(client));
            return answer(
                    client,
                    Map.of(
                            "authenticatorData", text(said),
                            "signature", text(signature.sign()),
                            "userHandle", text(handle)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The test cannot sign.", e);
        }
    }

    private String answer(byte[] client, Map<String, String> response) {
        Map<String, String> all = new java.util.HashMap<>(response);
        all.put("clientDataJSON", text(client));
        return JSON.writeValueAsString(
                Map.of(
                        "id", id(),
                        "rawId", id(),
                        "type", "public-key",
                        "response", all,
                        "clientExtensionResults", Map.of()));
    }

    private byte[] client(String type, String challenge) {
        return JSON.writeValueAsBytes(
                Map.of("type", type, "challenge", challenge, "origin", origin));
    }

    private byte[] said(int more, byte[] credential) {
        int flags = (asksItsOwner ? PRESENT_VERIFIED : PRESENT_ONLY) | more;
        return join(
                sha256(host.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(Integer.BYTES).putInt(count++).array(),
                credential);
    }

    private byte[] credential() {
        ECPublicKey open = (ECPublicKey) key.getPublic();
        return join(
                new byte[16],
                new byte[] {0, (byte) id.length},
                id,
                HexFormat.of().parseHex("a5010203262001215820"),
                coordinate(open.getW().getAffineX().toByteArray()),
                HexFormat.of().parseHex("225820"),
                coordinate(open.getW().getAffineY().toByteArray()));
    }

    private static byte[] coordinate(byte[] number) {
        byte[] all = new byte[32];
        byte[] last = Arrays.copyOfRange(number, Math.max(0, number.length - 32), number.length);
        System.arraycopy(last, 0, all, 32 - last.length, last.length);
        return all;
    }

    private static byte[] length(int length) {
        return new byte[] {0x58, (byte) length};
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
