package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.account.SetUpLink;
import org.settle.web.ui.Words;

/// Passkeys in a real browser, whose authenticator lives in its memory and always says yes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyJourneyTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final String PASSWORD = "four calm green hills";

    @TempDir static Path data;

    private RunningSettle settle;
    private ChromiumBrowser chromium;

    @BeforeAll
    void start() {
        chromium = ChromiumBrowser.start();
        settle = RunningSettle.in(data);
    }

    @AfterAll
    void stop() {
        if (settle != null) {
            settle.close();
            chromium.close();
        }
    }

    @Test
    void aPasskeyIsAddedSignsInIsTakenOutAndIsRefused() {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            Authenticator authenticator = Authenticator.in(context, page);
            onlyByTheButton(context);
            name(page, "mira");
            page.locator("summary").click();
            page.locator("#password").fill(PASSWORD);
            press(page, "account.make-password");
            assertThat(page.url()).endsWith("/account/passkey");
            press(page, "account.passkey-add");
            page.waitForURL("**/account");
            assertThat(page.locator("main h3").first().textContent()).isEqualTo("Linux");
            signOut(page);

            page.navigate(settle.address() + "/account/sign-in");
            press(page, "account.passkey-sign-in");
            page.waitForURL("**/today");
            page.navigate(settle.address() + "/account");
            assertThat(page.content()).contains("signed in as mira");

            press(page, "account.passkey-remove");
            assertThat(page.locator("main h3").count()).isEqualTo(1);
            signOut(page);
            page.navigate(settle.address() + "/account/sign-in");
            press(page, "account.passkey-sign-in");
            page.locator("p.error[role=alert]:visible").waitFor();
            assertThat(page.content()).contains(WORDS.say("account.passkey-no-match"));
            authenticator.close();
        }
    }

    @Test
    void anAccountCanBeginWithAPasskeyAndHaveNoPassword() {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            Authenticator authenticator = Authenticator.in(context, page);
            name(page, "jonas");
            press(page, "account.with-passkey");
            press(page, "account.passkey-make");
            page.waitForURL("**/account");
            assertThat(page.content()).contains("signed in as jonas");
            // The only way in stays until there is another one.
            press(page, "account.passkey-remove");
            assertThat(page.locator("h1").textContent())
                    .isEqualTo(WORDS.say("account.only-way-title"));
            signOut(page);
            // The field of the name offers the passkey; this authenticator takes the offer at once.
            page.navigate(settle.address() + "/account/sign-in");
            page.waitForURL("**/today");
            authenticator.close();
        }
    }

    @Test
    void theOperatorCanBeginWithAPasskeyAndTheLinkIsUsedUpOnlyThen() {
        SetUpLink link = settle.context().getBean(SetUpLink.class);
        String path = link.renew().orElseThrow();
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            Authenticator authenticator = Authenticator.in(context, page);
            name(page, path, "ada");
            press(page, "account.with-passkey");
            name(page, path, "ada");
            press(page, "account.with-passkey");
            press(page, "account.passkey-make");
            page.waitForURL("**/account");
            assertThat(page.locator("a[href='/operator/network']").count()).isOne();
            assertThat(link.renew()).isEmpty();
            authenticator.close();
        }
    }

    @Test
    void whoStopsHalfWayHasNoAccountAndIsToldSo() {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            Authenticator authenticator = Authenticator.in(context, page);
            authenticator.says(false);
            name(page, "nele");
            press(page, "account.with-passkey");
            press(page, "account.passkey-make");
            page.locator("[data-turn=cancelled]:visible").waitFor();
            page.navigate(settle.address() + "/account");
            assertThat(page.content()).contains(WORDS.say("account.none"));
            authenticator.close();
        }
    }

    @Test
    void everyPageAroundPasskeysHolds() {
        List<String> complaints = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Browser.NewContextOptions small =
                    new Browser.NewContextOptions()
                            .setViewportSize(320, 844)
                            .setColorScheme(scheme)
                            .setReducedMotion(ReducedMotion.REDUCE)
                            .setLocale("en");
            try (BrowserContext context = chromium.browser().newContext(small)) {
                Page page = context.newPage();
                Authenticator authenticator = Authenticator.in(context, page);
                onlyByTheButton(context);
                PageLook look =
                        new PageLook(
                                page, settle.address(), "320 " + scheme, complaints, true, true);
                name(page, "kim " + scheme);
                page.locator("summary").click();
                look.look("account-new-open");
                press(page, "account.with-passkey");
                look.look("account-new-passkey");
                press(page, "account.passkey-make");
                page.waitForURL("**/account");
                look.look("account-with-passkey");
                press(page, "account.passkey-remove");
                look.look("account-only-way");
                look.open("/account/passkey");
                look.open("/account/password");
                look.open("/account/sign-in");
                authenticator.close();
            }
        }
        assertThat(complaints).isEmpty();
    }

    private BrowserContext phone() {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions().setViewportSize(390, 844).setLocale("en"));
    }

    /// Without the offer in the field of the name.
    private static void onlyByTheButton(BrowserContext context) {
        context.addInitScript(
                "PublicKeyCredential.isConditionalMediationAvailable = async () => false;");
    }

    private void name(Page page, String name) {
        name(page, "/account/new", name);
    }

    private void name(Page page, String path, String name) {
        page.navigate(settle.address() + path);
        page.locator("#name").fill(name);
        page.locator("input[value=adult]").check();
    }

    private void signOut(Page page) {
        page.navigate(settle.address() + "/account/sign-out");
        press(page, "account.sign-out");
    }

    private static void press(Page page, String key) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(WORDS.say(key)))
                .first()
                .click();
        page.waitForLoadState();
    }

    /// A phone's own authenticator, with a finger that is always the right one.
    private record Authenticator(CDPSession session, String id) implements AutoCloseable {
        static Authenticator in(BrowserContext context, Page page) {
            CDPSession session = context.newCDPSession(page);
            session.send("WebAuthn.enable");
            JsonObject options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            JsonObject argument = new JsonObject();
            argument.add("options", options);
            String id =
                    session.send("WebAuthn.addVirtualAuthenticator", argument)
                            .get("authenticatorId")
                            .getAsString();
            return new Authenticator(session, id);
        }

        /// Whether the finger is the right one.
        void says(boolean yes) {
            JsonObject argument = new JsonObject();
            argument.addProperty("authenticatorId", id);
            argument.addProperty("isUserVerified", yes);
            session.send("WebAuthn.setUserVerified", argument);
        }

        @Override
        public void close() {
            session.detach();
        }
    }
}
