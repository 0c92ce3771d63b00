package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.settle.trial.design.SeededRandom;

/// Eight weeks of a trial in a browser, with a clock set by hand: from the programme over the lock,
/// days on and off plan, missed and late ones, a stop rule and a pause, to the answer and the next
/// question. Every page on the way is looked at.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrialJourneyTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 26);
    private static final int DAYS = 56;

    @TempDir static Path data;

    private final HandClock clock = new HandClock("Europe/Berlin", START + "T19:00");
    private RunningSettle settle;
    private ChromiumBrowser chromium;

    @BeforeAll
    void start() {
        chromium = ChromiumBrowser.start();
        settle = RunningSettle.in(data, clock);
    }

    @AfterAll
    void stop() {
        if (settle != null) {
            settle.close();
            chromium.close();
        }
    }

    @Test
    void eightWeeksFromTheLockToTheNextQuestion() {
        List<String> complaints = new ArrayList<>();
        live(390, ColorScheme.DARK, complaints);
        assertThat(complaints).isEmpty();
    }

    private void live(int width, ColorScheme scheme, List<String> complaints) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en");
        String where = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            PageLook look = new PageLook(page, settle.address(), where, complaints, true, true);
            programme(page, look);
            plan(page, look);
            days(page, look);
            answer(page, look);
        }
    }

    /// What the trial is about: a programme of one's own.
    private static void programme(Page page, PageLook look) {
        look.open("/trial/examples", "trial-examples");
        look.open("/trial/examples/helps/21", "trial-example-day-21");
        look.open("/trial/examples/worse/answer", "trial-example-answer");
        look.open("/trial", "trial-none");
        press(page, "main a.primary");
        look.look("trial-new-before-a-programme");
        page.navigate(look.address() + "/start/wishes");
        page.locator("input[value=poor-sleep]").check();
        press(page, "button.primary");
        page.locator("input[value=from-18]").check();
        page.locator("input[value=floor]").check();
        press(page, "button.primary");
        page.locator("input[value=no]").all().forEach(Locator::check);
        press(page, "button.primary");
        press(page, "button[value='4']");
        page.locator("input[value=soft-roller]").check();
        page.locator("input[value=medium-roller]").check();
        page.locator("input[name=space][value=floor]").check();
        press(page, "button.primary");
    }

    private static void plan(Page page, PageLook look) {
        look.open("/trial/new", "trial-new");
        press(page, "main form button.primary");
        look.look("trial-new-nothing-picked");
        look.open("/trial/new/own", "trial-new-own");
        page.navigate(look.address() + "/trial/new");
        page.locator("input[value=does-it-help]").check();
        press(page, "main form button.primary");
        page.locator("input[name=outcome][value=sleep]").check();
        page.locator("input[name=amount][value='1.0']").check();
        page.locator("main details summary").first().click();
        look.look("trial-new-outcome");
        page.locator("input[name=second][value=stress]").check();
        press(page, "main form button.primary");
        look.look("trial-new-length");
        String before = page.locator("#sure .chance").innerText();
        page.locator("input[name=days][value='28']").check();
        page.waitForFunction(
                "before => document.querySelector('#sure .chance').innerText !== before", before);
        assertThat(page.locator("#sure .chance").innerText()).contains("28 days");
        page.locator("input[name=days][value='56']").check();
        page.locator("input[name=rhythm][value=week]").check();
        press(page, "main form button.primary");
        look.look("trial-new-lock");
        press(page, "main form button.primary");
        look.look("trial-new-lock-nothing-ticked");
        page.locator("input[value=today]").check();
        page.locator("input[name=agree]").all().forEach(Locator::check);
        press(page, "main form button.primary");
        page.locator("main details summary").first().click();
        look.look("trial-locked");
    }

    private void days(Page page, PageLook look) {
        SeededRandom random = SeededRandom.of(11);
        boolean rolled = false;
        boolean offPlan = false;
        for (int day = 1; day <= DAYS; day++) {
            LocalDate date = START.plusDays(day - 1L);
            clock.set(date + "T19:00");
            page.navigate(look.address() + "/today");
            assertThat(page.locator("main").innerText()).contains("Day " + day + " of " + DAYS);
            boolean arm = page.locator("form[action='/trial/session']").count() > 0;
            if (page.locator("form[action='/trial/expect']").count() > 0) {
                look.look("trial-today-expectation");
                press(page, "form[action='/trial/expect'] button[value='6']");
            }
            if (arm && !rolled) {
                look.look("trial-today-rolling");
                rolled = true;
                practise(page, "numbness");
                page.navigate(look.address() + "/today");
                look.look("trial-today-paused-itself");
                assertThat(page.locator("main").innerText()).contains("you felt numb");
                goOn(page, look);
            } else if (arm && day % 3 == 0) {
                practise(page, "");
            } else if (!arm && !offPlan) {
                look.look("trial-today-usual");
                offPlan = true;
                // Something tonight, on an evening that was drawn for nothing: never refused.
                page.locator("main a[href='/practice']").first().click();
                page.waitForLoadState();
                press(page, "button[value=grounding]");
                assertThat(page.url()).contains("/session/");
            }
            if (day == 30) {
                pause(page, look);
            }
            if (day == 33) {
                goOn(page, look);
            }
            // The next day rates it: on some days late, on some not at all.
            if (day % 10 != 0) {
                clock.set(date.plusDays(day % 7 == 0 ? 2 : 1) + "T08:00");
                page.navigate(look.address() + "/check-in?day=" + date.plusDays(1));
                long sleep = Math.clamp(Math.round(5 + (arm ? 1.5 : 0) + random.normal()), 0, 10);
                press(page, "button[value='" + sleep + "']");
                press(page, "button[value='" + Math.clamp(4 + day % 3, 0, 10) + "']");
            }
        }
    }

    private static void pause(Page page, PageLook look) {
        look.open("/trial/stop", "trial-stop");
        look.open("/trial/pause", "trial-pause");
        press(page, "main form button.primary");
        look.look("trial-paused");
    }

    private static void goOn(Page page, PageLook look) {
        page.navigate(look.address() + "/trial/pause");
        press(page, "main form button.primary");
        // New numbness asks the safety questions again.
        page.navigate(look.address() + "/start/screen");
        page.locator("input[value=no]").all().forEach(Locator::check);
        press(page, "button.primary");
    }

    private static void practise(Page page, String sign) {
        press(page, "form[action='/trial/session'] button");
        assertThat(page.url()).contains("/session/");
        press(page, "button[value='5']");
        press(page, ".step:not([hidden]) form[action$='/next'] button");
        press(page, ".step:not([hidden]) form[action$='/stop'] button");
        press(page, "a.primary");
        press(page, "button[value='3']");
        if (!sign.isEmpty()) {
            page.locator("input[value=" + sign + "]").check();
        }
        press(page, "button.primary");
        press(page, "button[value='3']");
    }

    private void answer(Page page, PageLook look) {
        clock.set(START.plusDays(DAYS) + "T19:00");
        look.open("/today", "trial-today-over");
        press(page, "main .card a.primary");
        look.look("trial-guess");
        page.locator("input[value=helps]").check();
        press(page, "main form button.primary");
        assertThat(page.locator("h1").innerText())
                .as(page.locator("main").innerText())
                .contains("rolling");
        look.look("trial-result");
        assertThat(page.locator("main").innerText())
                .contains("in 100", "Your guess before you saw it", "left out");
        press(page, "main a.primary");
        look.look("trial-new-second");
        look.open("/trial", "trial-before");
        assertThat(page.locator("main").innerText()).contains("All my answers");
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
    }
}
