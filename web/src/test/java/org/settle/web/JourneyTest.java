package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.ui.Words;

/// The way of a newcomer, in a real browser: from the first page to a session that is over.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);

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
    void breathesAfterOneTapAndThePacerKeepsTime() {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            page.navigate(settle.address() + "/");
            tap(page, "welcome.breathe");
            page.evaluate(
                    "() => { window.phases = []; addEventListener('phase', e => window.phases.push(e.detail.at)); }");
            // waitForFunction would need eval, which the content policy forbids.
            while (((Number) page.evaluate("window.phases.length")).intValue() < 3) {
                page.waitForTimeout(100);
            }
            List<?> at = (List<?>) page.evaluate("window.phases");
            double first = ((Number) at.get(1)).doubleValue() - ((Number) at.get(0)).doubleValue();
            double second = ((Number) at.get(2)).doubleValue() - ((Number) at.get(1)).doubleValue();
            // One breath is ten seconds, four of them in. No time of a machine is asserted: the
            // longer phase is the one out, and a breath is neither half nor double.
            assertThat(first + second).isBetween(9_000.0, 11_000.0);
        }
    }

    @Test
    void aNewcomerIsScreenedDoesASessionAndIsAskedHowItWas() {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            page.navigate(settle.address() + "/");
            tap(page, "welcome.session");
            allNo(page);
            press(page, "ui.next");
            press(page, "screen.session");
            page.getByRole(AriaRole.BUTTON, exactly("6")).click();
            assertThat(page.locator(".step:visible")).isNotNull();
            press(page, "session.pause");
            page.reload();
            int steps = page.locator(".step").count();
            for (int step = 0; step < steps; step++) {
                press(page, "session.next");
            }
            page.getByRole(AriaRole.BUTTON, exactly("5")).click();
            page.getByRole(AriaRole.BUTTON, exactly("3")).click();
            assertThat(page.locator("h1").textContent()).isEqualTo(WORDS.say("session.over-title"));
            assertThat(page.content()).contains(WORDS.say("session.over-lighter"));
        }
    }

    @Test
    void aCheckInTakesAtMostEightTaps() {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            page.navigate(settle.address() + "/today");
            int taps = 1;
            tap(page, "day.way-check-in");
            for (String answer : List.of("6", "4", "2")) {
                page.getByRole(AriaRole.BUTTON, exactly(answer)).click();
                taps++;
            }
            press(page, "ui.yes");
            taps++;
            press(page, "ui.next");
            page.locator("textarea").fill("a quiet <evening> & more");
            press(page, "ui.done");
            taps += 2;
            assertThat(page.locator("h1").textContent()).isEqualTo(WORDS.say("day.over"));
            assertThat(taps).isLessThanOrEqualTo(8);
            page.navigate(settle.address() + "/days");
            page.locator("summary").click();
            assertThat(page.locator(".wide table").innerText())
                    .contains("6", "4", "2", "a quiet <evening> & more");
        }
    }

    @Test
    void aNewMedicineReopensTheSafetyQuestions() {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            page.navigate(settle.address() + "/start");
            allNo(page);
            press(page, "ui.next");
            page.navigate(settle.address() + "/check-in");
            for (int question = 0; question < 4; question++) {
                press(page, "ui.skip-question");
            }
            page.locator("input[value=medicine]").check();
            press(page, "ui.next");
            assertThat(page.locator("h1").textContent()).isEqualTo(WORDS.say("day.reopened"));
            page.navigate(settle.address() + "/start/result");
            assertThat(page.url()).endsWith("/start");
        }
    }

    @Test
    void aNoteThatIsTooLongIsKeptAndSaidSo() {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            page.navigate(settle.address() + "/check-in");
            for (int question = 0; question < 4; question++) {
                press(page, "ui.skip-question");
            }
            press(page, "ui.next");
            String text = "quiet ".repeat(400);
            page.locator("textarea").fill(text);
            press(page, "ui.done");
            assertThat(page.locator(".error").count()).isOne();
            assertThat(page.locator("textarea").inputValue()).isEqualTo(text);
        }
    }

    @Test
    void aRedFlagNeverLeadsToASession() {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            page.navigate(settle.address() + "/start");
            allNo(page);
            page.locator("input[name=quick-stop][value=yes]").check();
            press(page, "ui.next");
            assertThat(page.locator("form[action='/session/start']").count()).isZero();
            assertThat(page.locator("a[href='/help']").count()).isPositive();
        }
    }

    @Test
    void aMissingAnswerIsAskedForAndTheOthersAreKept() {
        try (BrowserContext context = phone()) {
            Page page = context.newPage();
            page.navigate(settle.address() + "/start");
            page.locator("input[name=quick-ask][value=no]").check();
            press(page, "ui.next");
            assertThat(page.locator(".error").count()).isEqualTo(3);
            assertThat(page.locator("input[name=quick-ask][value=no]").isChecked()).isTrue();
        }
    }

    private BrowserContext phone() {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions().setViewportSize(390, 844).setLocale("en"));
    }

    private static void allNo(Page page) {
        page.locator("input[value=no]").all().forEach(input -> input.check());
    }

    private static void tap(Page page, String key) {
        page.getByRole(AriaRole.LINK, named(WORDS.say(key))).click();
    }

    private static void press(Page page, String key) {
        page.locator("button:visible", containing(WORDS.say(key))).first().click();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
