package org.settle.web.passkey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.settle.web.store.Documents;
import org.settle.web.store.Entry;
import org.settle.web.store.Person;
import org.springframework.stereotype.Repository;

/// The passkeys of each person. They are gone when the person is removed.
@Repository
public class Passkeys {
    private final Documents documents;

    Passkeys(Documents documents) {
        this.documents = documents;
    }

    /// All passkeys of somebody, the oldest first.
    ///
    /// @param person whose
    /// @return each of them
    public List<Passkey> of(Person person) {
        return documents.list(person, Passkey.KIND, "0", "g").stream()
                .map(Entry::value)
                .sorted(Comparator.comparing(Passkey::since))
                .toList();
    }

    /// Keeps a passkey.
    ///
    /// @param person whose
    /// @param passkey new or used once more
    public void save(Person person, Passkey passkey) {
        documents.put(person, Passkey.KIND, key(passkey.id()), passkey);
    }

    /// Takes a passkey away; that of somebody else stays as it is.
    ///
    /// @param person whose
    /// @param id of the credential
    public void remove(Person person, String id) {
        documents.remove(person, Passkey.KIND, key(id));
    }

    /// For a use that is counted: until it is saved, nobody else counts.
    Optional<Passkey> find(Person person, String id) {
        documents.hold(person);
        return documents.find(person, Passkey.KIND, key(id));
    }

    /// A device picks the id, so it may be long: its check sum is the key.
    private static String key(String id) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
