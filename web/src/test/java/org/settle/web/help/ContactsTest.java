package org.settle.web.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class ContactsTest {
    private final Contacts contacts = new Contacts();

    @Test
    void noCountryIsEmpty() {
        for (String country : Locale.getISOCountries()) {
            assertThat(contacts.of(country)).as(country).isNotEmpty();
        }
        assertThat(contacts.of("nonsense"))
                .extracting(Contact::contact)
                .contains("https://findahelpline.com");
    }

    @Test
    void theEmergencyNumberIsTheFirstOneNamed() {
        assertThat(emergency("GB")).isEqualTo("999");
        assertThat(emergency("DE")).isEqualTo("112");
        assertThat(emergency("US")).isEqualTo("911");
        assertThat(emergency("AU")).isEqualTo("000");
    }

    @Test
    void whereNoEmergencyNumberWasReadOnAnOfficialPageNoneIsShown() {
        for (String country : new String[] {"MX", "BR", "IN", "JP", "ZA"}) {
            assertThat(contacts.of(country)).as(country).noneMatch(Contact::isEmergency);
        }
    }

    @Test
    void everyNumberToCallBeginsItsContactText() {
        for (String country : contacts.countries()) {
            for (Contact c : contacts.of(country)) {
                assertThat(c.contact().replaceAll("[^0-9]", "")).startsWith(c.call());
            }
        }
    }

    @Test
    void aRowWithoutItsPageIsRefused() {
        assertThatThrownBy(
                        () ->
                                new Contact(
                                        "DE",
                                        "emergency",
                                        "x",
                                        "112",
                                        "112",
                                        "",
                                        "",
                                        "",
                                        "",
                                        LocalDate.EPOCH))
                .hasMessageContaining("official page");
    }

    @Test
    void knowsWhenTheListIsStale() {
        assertThat(contacts.stale(at("2026-11-30"))).isEmpty();
        assertThat(contacts.stale(at("2027-06-30"))).isNotEmpty();
    }

    /// Run before a release: `./settle test -pl web -am -Dgroups=release`. A stale list blocks a
    /// release, never a build.
    @Test
    @Tag("release")
    @Tag("long")
    void everyRowWasCheckedLately() {
        assertThat(contacts.stale(Clock.systemUTC())).isEmpty();
    }

    private String emergency(String country) {
        return contacts.of(country).stream()
                .filter(Contact::isEmergency)
                .findFirst()
                .orElseThrow()
                .call();
    }

    private static Clock at(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }
}
