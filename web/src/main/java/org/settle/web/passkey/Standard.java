package org.settle.web.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rules of the WebAuthn standard, checked by a library that does nothing else. Everything a
/// browser sends goes through here first; what breaks a rule ends in a [Refused]. Bytes of a
/// stranger can make the library's parsers throw whatever they like, so any runtime exception
/// counts as that.
final class Standard {
    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager rules = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials =
            new AttestedCredentialDataConverter(converter);

    /// Reads and checks a new passkey.
    ///
    /// @param ours whether a challenge is one of ours; asked once
    /// @param label what the person calls it
    /// @param now ISO 8601
    Passkey created(Site site, String answer, Predicate<byte[]> ours, String label, String now)
            throws Refused {
        try {
            RegistrationData data = rules.parseRegistrationResponseJSON(answer);
            ServerProperty server = server(site, data.getCollectedClientData(), ours);
            rules.verify(data, new RegistrationParameters(server, algorithms(), true, true));
            return passkey(site, data, label, now);
        } catch (RuntimeException e) {
            throw new Refused(e);
        }
    }

    /// Reads the answer to a sign-in. Nothing about it is checked yet.
    Signature read(String answer) throws Refused {
        try {
            return signature(rules.parseAuthenticationResponseJSON(answer));
        } catch (RuntimeException e) {
            throw new Refused(e);
        }
    }

    /// Checks the challenge of a sign-in.
    ServerProperty server(Site site, Signature signature, Predicate<byte[]> ours) throws Refused {
        return server(site, signature.data().getCollectedClientData(), ours);
    }

    /// Checks the signature of a sign-in.
    ///
    /// @return the passkey after this use
    Passkey verified(ServerProperty server, Signature signature, Passkey passkey, String now)
            throws Refused {
        try {
            AuthenticationData data =
                    rules.verify(
                            signature.data(),
                            new AuthenticationParameters(
                                    server, record(passkey), null, true, true));
            AuthenticatorData<?> said = Objects.requireNonNull(data.getAuthenticatorData());
            return passkey.usedAt(now, said.getSignCount(), said.isFlagBS());
        } catch (RuntimeException e) {
            throw new Refused(e);
        }
    }

    private static ServerProperty server(
            Site site, @Nullable CollectedClientData data, Predicate<byte[]> ours) throws Refused {
        Challenge challenge = data == null ? null : data.getChallenge();
        if (challenge == null || !ours.test(challenge.getValue())) {
            throw new Refused("The challenge is not one of ours, was used, or has ended.");
        }
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.host())
                .challenge(challenge)
                .build();
    }

    private Passkey passkey(Site site, RegistrationData data, String label, String now) {
        AuthenticatorData<?> said =
                Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        AttestedCredentialData made = Objects.requireNonNull(said.getAttestedCredentialData());
        Set<AuthenticatorTransport> transports = data.getTransports();
        return new Passkey(
                Wishes.text(made.getCredentialId()),
                site.host(),
                Wishes.text(credentials.convert(made)),
                said.getSignCount(),
                said.isFlagBE(),
                said.isFlagBS(),
                transports == null
                        ? List.of()
                        : transports.stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .toList(),
                label,
                now,
                "");
    }

    private CredentialRecord record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                passkey.backedUp(),
                passkey.counter(),
                credentials.convert(Base64.getUrlDecoder().decode(passkey.credential())),
                null,
                null,
                null,
                passkey.transports().stream()
                        .map(AuthenticatorTransport::create)
                        .collect(Collectors.toSet()));
    }

    private static List<PublicKeyCredentialParameters> algorithms() {
        return Wishes.ALGORITHMS.stream()
                .map(
                        a ->
                                new PublicKeyCredentialParameters(
                                        PublicKeyCredentialType.PUBLIC_KEY,
                                        COSEAlgorithmIdentifier.create(a)))
                .toList();
    }

    // The library marks what may be missing with annotations of an older kind.
    @SuppressWarnings("NullAway")
    private static Signature signature(AuthenticationData data) {
        byte[] handle = data.getUserHandle();
        byte[] id = data.getCredentialId();
        return new Signature(
                data, handle == null ? "" : Wishes.text(handle), id == null ? "" : Wishes.text(id));
    }

    /// What a browser sent to sign in.
    ///
    /// @param handle of the person, base64url, or empty
    /// @param id of the credential, base64url, or empty
    record Signature(AuthenticationData data, String handle, String id) {}

    /// An answer that breaks a rule. Nobody outside is told which one.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }

        Refused(RuntimeException cause) {
            super("The answer breaks a rule of the WebAuthn standard.", cause);
        }
    }
}
