package org.settle.web.passkey;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.settle.web.store.Person;
import tools.jackson.databind.json.JsonMapper;

/// What a browser is asked for, in the words of the WebAuthn standard.
final class Wishes {
    /// Edwards and NIST curves, and RSA for older Windows.
    static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    private static final long TIMEOUT = Challenges.VALID.toMillis();

    private Wishes() {}

    /// Asks for a passkey that knows its account by itself and asks its owner for finger, face or
    /// code.
    static String toCreate(
            JsonMapper json,
            Site site,
            Person person,
            String name,
            byte[] challenge,
            List<Passkey> known) {
        Map<String, Object> user =
                Map.of("id", text(handle(person)), "name", name, "displayName", name);
        List<Map<String, Object>> algorithms =
                ALGORITHMS.stream()
                        .map(a -> Map.<String, Object>of("type", "public-key", "alg", a))
                        .toList();
        List<Map<String, Object>> exclude =
                known.stream()
                        .map(
                                p ->
                                        Map.<String, Object>of(
                                                "type",
                                                "public-key",
                                                "id",
                                                p.id(),
                                                "transports",
                                                p.transports()))
                        .toList();
        return json.writeValueAsString(
                Map.of(
                        "rp",
                        Map.of("id", site.host(), "name", "Settle"),
                        "user",
                        user,
                        "challenge",
                        text(challenge),
                        "pubKeyCredParams",
                        algorithms,
                        "excludeCredentials",
                        exclude,
                        "authenticatorSelection",
                        Map.of(
                                "residentKey", "required",
                                "requireResidentKey", true,
                                "userVerification", "required"),
                        "attestation",
                        "none",
                        "timeout",
                        TIMEOUT));
    }

    /// Asks for any passkey of this site.
    static String toSignIn(JsonMapper json, Site site, byte[] challenge) {
        return json.writeValueAsString(
                Map.of(
                        "rpId",
                        site.host(),
                        "challenge",
                        text(challenge),
                        "userVerification",
                        "required",
                        "timeout",
                        TIMEOUT));
    }

    /// The person as a passkey remembers them: the random id, no name.
    static byte[] handle(Person person) {
        UUID id = UUID.fromString(person.id());
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
