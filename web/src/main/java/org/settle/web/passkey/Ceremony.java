package org.settle.web.passkey;

import com.webauthn4j.server.ServerProperty;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Makes passkeys and signs in with them. Each takes two steps: a wish goes to the browser, an
/// answer comes back. Whatever is not right about an answer, nothing happens, and nobody is told
/// what it was.
@Component
public class Ceremony {
    /// A real answer has one or two kilobytes.
    private static final int LONGEST = 20_000;

    private static final int LONGEST_LABEL = 60;

    private final Standard standard = new Standard();
    private final Challenges challenges;
    private final Passkeys passkeys;
    private final People people;
    private final JsonMapper json;
    private final Clock clock;

    Ceremony(
            Challenges challenges, Passkeys passkeys, People people, JsonMapper json, Clock clock) {
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.people = people;
        this.json = json;
        this.clock = clock;
    }

    /// What the browser is asked for, to make a passkey.
    ///
    /// @param site where
    /// @param person whose passkey
    /// @param name by which the device shows it
    /// @param browser as in [org.settle.web.ui.Visit#browser()]
    /// @return JSON
    public String wishToCreate(Site site, Person person, String name, String browser) {
        List<Passkey> known =
                passkeys.of(person).stream().filter(p -> p.site().equals(site.host())).toList();
        byte[] challenge = challenges.next(toCreate(site, person, browser));
        return Wishes.toCreate(json, site, person, name, challenge, known);
    }

    /// Checks a new passkey. It is not saved yet.
    ///
    /// @param site where
    /// @param person whose passkey
    /// @param answer of the browser, JSON
    /// @param browser as in [org.settle.web.ui.Visit#browser()]
    /// @param label what the person calls it
    /// @return the passkey, or nothing where anything is not right
    public Optional<Passkey> created(
            Site site, Person person, String answer, String browser, String label) {
        if (answer.length() > LONGEST) {
            return Optional.empty();
        }
        String purpose = toCreate(site, person, browser);
        String name = label.strip();
        try {
            return Optional.of(
                    standard.created(
                            site,
                            answer,
                            challenge -> challenges.use(challenge, purpose),
                            name.substring(0, Math.min(name.length(), LONGEST_LABEL)),
                            clock.instant().toString()));
        } catch (Standard.Refused e) {
            return Optional.empty();
        }
    }

    /// What the browser is asked for, to sign in.
    ///
    /// @param site where
    /// @param browser as in [org.settle.web.ui.Visit#browser()]
    /// @return JSON
    public String wishToSignIn(Site site, String browser) {
        return Wishes.toSignIn(json, site, challenges.next(toSignIn(site, browser)));
    }

    /// Who signs in with a passkey. The use is counted.
    ///
    /// @param site where
    /// @param answer of the browser, JSON
    /// @param browser as in [org.settle.web.ui.Visit#browser()]
    /// @return the person, or nobody where anything is not right
    @Transactional
    public Optional<Person> signedIn(Site site, String answer, String browser) {
        if (answer.length() > LONGEST) {
            return Optional.empty();
        }
        String purpose = toSignIn(site, browser);
        try {
            Standard.Signature signature = standard.read(answer);
            ServerProperty server =
                    standard.server(
                            site, signature, challenge -> challenges.use(challenge, purpose));
            Optional<Person> person = person(signature.handle());
            Optional<Passkey> passkey =
                    person.flatMap(p -> passkeys.find(p, signature.id()))
                            .filter(p -> p.site().equals(site.host()));
            if (person.isPresent() && passkey.isPresent()) {
                String now = clock.instant().toString();
                passkeys.save(
                        person.get(), standard.verified(server, signature, passkey.get(), now));
                return person;
            }
            return Optional.empty();
        } catch (Standard.Refused e) {
            return Optional.empty();
        }
    }

    private Optional<Person> person(String handle) {
        byte[] bytes = Base64.getUrlDecoder().decode(handle);
        if (bytes.length != 2 * Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer id = ByteBuffer.wrap(bytes);
        return people.find(new UUID(id.getLong(), id.getLong()).toString())
                .filter(Person::hasAccount);
    }

    private static String toCreate(Site site, Person person, String browser) {
        return "create|" + site.host() + "|" + person.id() + "|" + browser;
    }

    private static String toSignIn(Site site, String browser) {
        return "sign-in|" + site.host() + "|" + browser;
    }
}
