package org.settle.web.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.HandClock;
import org.settle.web.RunningSettle;
import org.settle.web.store.People;
import org.settle.web.store.Person;

/// What is right about a passkey, and everything that is refused.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CeremonyTest {
    private static final String BROWSER = "one browser";
    private static final int CHANGED = 3_000;

    @TempDir static Path data;

    private final HandClock clock = new HandClock("UTC", "2026-11-26T20:00");
    private RunningSettle settle;
    private Ceremony ceremony;
    private Passkeys passkeys;
    private People people;
    private Site site;
    private Person person;
    private SoftAuthenticator phone;

    @BeforeAll
    void start() {
        settle = RunningSettle.in(data, clock);
        ceremony = settle.context().getBean(Ceremony.class);
        passkeys = settle.context().getBean(Passkeys.class);
        people = settle.context().getBean(People.class);
        site = Site.at(settle.address()).orElseThrow();
    }

    @AfterAll
    void stop() {
        settle.close();
    }

    @BeforeEach
    void somebodyHasAPasskey() {
        clock.set("2026-11-26T20:00");
        person = people.add(Person.Role.PERSON);
        phone = new SoftAuthenticator(site.origin());
        passkeys.save(person, create(phone).orElseThrow());
    }

    @Test
    void theRightOneSignsInAndItsUseIsKept() {
        clock.set("2026-11-26T21:00");
        assertThat(signIn(phone.counts(7))).contains(person);
        Passkey used = passkeys.of(person).getFirst();
        assertThat(used.id()).isEqualTo(phone.id());
        assertThat(used.counter()).isEqualTo(7);
        assertThat(used.since()).isEqualTo("2026-11-26T20:00:00Z");
        assertThat(used.used()).isEqualTo("2026-11-26T21:00:00Z");
        assertThat(signIn(phone)).contains(person);
    }

    @Test
    void anotherOriginIsRefused() {
        for (String origin :
                List.of(
                        "https://settle.example.org",
                        "http://localhost:1",
                        site.origin().replace("http:", "https:"),
                        "http://localhost.example.org")) {
            assertThat(signIn(phone.sitsAt(origin))).as(origin).isEmpty();
            assertThat(create(new SoftAuthenticator(origin))).as(origin).isEmpty();
        }
        assertThat(signIn(phone.sitsAt(site.origin()))).contains(person);
    }

    @Test
    void anotherHostIsRefused() {
        assertThat(signIn(phone.believes("example.org"))).isEmpty();
        assertThat(create(new SoftAuthenticator(site.origin()).believes("example.org"))).isEmpty();
    }

    @Test
    void aPasskeyOfAnotherSiteOfOursIsRefused() {
        Site other = Site.at("https://kitchen.local:8443").orElseThrow();
        String wish = ceremony.wishToSignIn(other, BROWSER);
        String answer = phone.sitsAt(other.origin()).believes(other.host()).get(wish);
        assertThat(ceremony.signedIn(other, answer, BROWSER)).isEmpty();
    }

    @Test
    void aChallengeWorksOnce() {
        String wish = ceremony.wishToSignIn(site, BROWSER);
        String answer = phone.get(wish);
        assertThat(ceremony.signedIn(site, answer, BROWSER)).contains(person);
        assertThat(ceremony.signedIn(site, answer, BROWSER)).isEmpty();
        assertThat(ceremony.signedIn(site, phone.get(wish), BROWSER)).isEmpty();
        String toCreate = ceremony.wishToCreate(site, person, "mira", BROWSER);
        SoftAuthenticator second = new SoftAuthenticator(site.origin());
        String made = second.create(toCreate);
        assertThat(ceremony.created(site, person, made, BROWSER, "")).isPresent();
        assertThat(ceremony.created(site, person, made, BROWSER, "")).isEmpty();
    }

    @Test
    void aChallengeOfSomebodyElseIsRefused() {
        String own = ceremony.wishToSignIn(site, BROWSER);
        assertThat(ceremony.signedIn(site, phone.get(own), "another browser")).isEmpty();
        String toCreate = ceremony.wishToCreate(site, person, "mira", BROWSER);
        assertThat(ceremony.signedIn(site, phone.get(toCreate), BROWSER)).isEmpty();
        Person other = people.add(Person.Role.PERSON);
        SoftAuthenticator second = new SoftAuthenticator(site.origin());
        assertThat(ceremony.created(site, other, second.create(toCreate), BROWSER, "")).isEmpty();
        String guessed = "{\"challenge\":\"%s\"}".formatted("QUJD".repeat(24));
        assertThat(ceremony.signedIn(site, phone.get(guessed), BROWSER)).isEmpty();
        String none = "{\"challenge\":\"\"}";
        assertThat(ceremony.signedIn(site, phone.get(none), BROWSER)).isEmpty();
    }

    @Test
    void aChallengeEnds() {
        String early = ceremony.wishToSignIn(site, BROWSER);
        clock.set("2026-11-26T20:09");
        assertThat(ceremony.signedIn(site, phone.get(early), BROWSER)).contains(person);
        String late = ceremony.wishToSignIn(site, BROWSER);
        clock.set("2026-11-26T20:19");
        assertThat(ceremony.signedIn(site, phone.get(late), BROWSER)).isEmpty();
    }

    @Test
    void aCounterThatDoesNotGrowIsRefused() {
        assertThat(signIn(phone.counts(9))).contains(person);
        assertThat(signIn(phone.counts(9))).isEmpty();
        assertThat(signIn(phone.counts(3))).isEmpty();
        assertThat(signIn(phone.counts(0))).isEmpty();
        assertThat(signIn(phone.counts(10))).contains(person);
    }

    @Test
    void aDeviceThatKeepsNoCountIsTaken() {
        Person other = people.add(Person.Role.PERSON);
        SoftAuthenticator synced = new SoftAuthenticator(site.origin()).counts(0);
        String wish = ceremony.wishToCreate(site, other, "jonas", BROWSER);
        passkeys.save(
                other,
                ceremony.created(site, other, synced.create(wish), BROWSER, "").orElseThrow());
        assertThat(signIn(synced.counts(0))).contains(other);
        assertThat(signIn(synced.counts(0))).contains(other);
    }

    @Test
    void withoutFingerFaceOrCodeItIsRefused() {
        assertThat(signIn(phone.asksNobody())).isEmpty();
        assertThat(create(new SoftAuthenticator(site.origin()).asksNobody())).isEmpty();
    }

    @Test
    void anotherKeyOrAnotherPersonIsRefused() {
        Person other = people.add(Person.Role.PERSON);
        SoftAuthenticator theirs = new SoftAuthenticator(site.origin());
        String wish = ceremony.wishToCreate(site, other, "jonas", BROWSER);
        passkeys.save(
                other,
                ceremony.created(site, other, theirs.create(wish), BROWSER, "").orElseThrow());
        assertThat(signIn(theirs.says(Wishes.handle(person)))).isEmpty();
        assertThat(signIn(theirs.says(new byte[0]))).isEmpty();
        assertThat(signIn(theirs.says(new byte[64]))).isEmpty();
        assertThat(signIn(theirs.says(Wishes.handle(other)))).contains(other);
    }

    @Test
    void whatWasTakenOutIsRefused() {
        Person other = people.add(Person.Role.PERSON);
        passkeys.remove(other, phone.id());
        assertThat(signIn(phone)).contains(person);
        passkeys.remove(person, phone.id());
        assertThat(signIn(phone)).isEmpty();
    }

    @Test
    void aRemovedPersonIsRefused() {
        people.remove(person);
        assertThat(signIn(phone)).isEmpty();
    }

    @Test
    void aGuestIsRefused() {
        people.promote(person, Person.Role.GUEST);
        assertThat(signIn(phone)).isEmpty();
    }

    @Test
    void aChangedAnswerIsRefusedAndNeverBreaksAnything() {
        Random random = new Random(27);
        for (int i = 0; i < CHANGED; i++) {
            String signed = phone.get(ceremony.wishToSignIn(site, BROWSER));
            String changed = changed(signed, random);
            if (!changed.equals(signed)) {
                Optional<Person> found = ceremony.signedIn(site, changed, BROWSER);
                // A change in what is not signed, such as white space, changes nothing.
                assertThat(found.filter(p -> !p.equals(person))).as(changed).isEmpty();
            }
            SoftAuthenticator second = new SoftAuthenticator(site.origin());
            String made = second.create(ceremony.wishToCreate(site, person, "mira", BROWSER));
            Optional<Passkey> _ =
                    ceremony.created(site, person, changed(made, random), BROWSER, "");
        }
        for (String text :
                List.of("", "{}", "null", "[]", "{\"response\":{}}", "x".repeat(30_000))) {
            assertThat(ceremony.signedIn(site, text, BROWSER)).as(text).isEmpty();
            assertThat(ceremony.created(site, person, text, BROWSER, "")).as(text).isEmpty();
        }
    }

    @Test
    void aLongNameIsCut() {
        String wish = ceremony.wishToCreate(site, person, "mira", BROWSER);
        String made = new SoftAuthenticator(site.origin()).create(wish);
        Passkey passkey =
                ceremony.created(site, person, made, BROWSER, " " + "a".repeat(200)).orElseThrow();
        assertThat(passkey.label()).isEqualTo("a".repeat(60));
    }

    private Optional<Passkey> create(SoftAuthenticator authenticator) {
        String wish = ceremony.wishToCreate(site, person, "mira", BROWSER);
        return ceremony.created(site, person, authenticator.create(wish), BROWSER, "phone");
    }

    private Optional<Person> signIn(SoftAuthenticator authenticator) {
        String wish = ceremony.wishToSignIn(site, BROWSER);
        return ceremony.signedIn(site, authenticator.get(wish), BROWSER);
    }

    private static String changed(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(95));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
