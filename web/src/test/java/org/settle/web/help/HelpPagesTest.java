package org.settle.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;

final class HelpPagesTest {
    @TempDir Path data;

    private RunningSettle settle;
    private WebVisitor visitor;

    @BeforeEach
    void start() {
        settle = RunningSettle.in(data);
        visitor = new WebVisitor(settle.address());
    }

    @AfterEach
    void stop() {
        settle.close();
    }

    private String help(String country) {
        visitor.fill("/help", "/help/country", Map.of("country", country));
        return visitor.get("/help").body();
    }

    @Test
    void everyServiceOfEveryCountryCanBeReachedFromItsCard() {
        Contacts contacts = new Contacts();
        for (String country : contacts.countries()) {
            String page = help(country);
            for (Contact c : contacts.of(country)) {
                String shown = page.split("<summary>", -1)[0];
                String way =
                        c.call().isEmpty()
                                ? c.contact().replace("&", "&amp;")
                                : "href=\"tel:" + c.call() + "\"";
                assertThat(shown).as(country + " " + c.name()).contains(way);
            }
        }
    }

    @Test
    void aWordToWriteIsPreparedOnThePhone() {
        assertThat(help("GB")).contains("sms:85258?body=SHOUT", "Write SHOUT to 85258");
        assertThat(help("US")).contains("\"sms:988\"", "text 988 (Spanish: text AYUDA to 988)");
        assertThat(help("AU")).contains("\"sms:0477131114\"");
    }

    @Test
    void whoIsElsewhereFindsTheChoiceAtOnce() {
        assertThat(help("GB")).contains("Not in United Kingdom?", "href=\"#country\"");
    }
}
