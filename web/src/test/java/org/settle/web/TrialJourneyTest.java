package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.settle.trial.design.SeededRandom;

/// Eight weeks of a trial in a browser, with a clock set by hand, for each question that is
/// offered: from the programme over the lock, days on and off plan, missed and late ones, a stop
/// rule and a pause, to the answer, what is taken along and the next question. One life is lived
/// with the keyboard alone.
@Tag("any-store")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrialJourneyTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 26);
    private static final int DAYS = 56;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

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

    /// The question, the width, light or dark, whether there is no pointer, and whether every page
    /// on the way is looked at.
    @ParameterizedTest
    @CsvSource({"does-it-help, 390, DARK, false, true", "soft-firm, 1280, LIGHT, false, true"})
    void eightWeeks(String question, int width, ColorScheme scheme, boolean keys, boolean all) {
        live(question, width, scheme, keys, all);
    }

    /// The same with the other questions, one of them without a pointer.
    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "light-touch, 390, DARK, true, false",
        "time-of-day, 390, LIGHT, false, false",
        "stretching, 390, DARK, false, false",
        "with-exercise, 1280, DARK, false, false",
        "with-breathing, 390, LIGHT, false, false"
    })
    void eightWeeksMore(String question, int width, ColorScheme scheme, boolean keys, boolean all) {
        live(question, width, scheme, keys, all);
    }

    /// From the lock to the next question.
    private void live(String question, int width, ColorScheme scheme, boolean keys, boolean all) {
        List<String> complaints = new ArrayList<>();
        clock.set(START + "T19:00");
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
            new Life(page, new Hand(page, keys), look, all).of(question);
        }
        assertThat(complaints).isEmpty();
    }

    /// One life with one question.
    private final class Life {
        private final Page page;
        private final Hand hand;
        private final PageLook look;
        private final boolean all;

        Life(Page page, Hand hand, PageLook look, boolean all) {
            this.page = page;
            this.hand = hand;
            this.look = look;
            this.all = all;
        }

        void of(String question) {
            programme(question);
            twoWeeks();
            plan(question);
            days();
            answer();
        }

        private void see(String name) {
            if (all) {
                look.look(name);
            }
        }

        private void open(String path, String name) {
            page.navigate(look.address() + path);
            see(name);
        }

        /// What the trial is about: a programme of one's own.
        private void programme(String question) {
            open("/trial/examples", "trial-examples");
            open("/trial/history", "trial-history-none");
            open("/trial", "trial-none");
            hand.press("main a.primary");
            see("trial-new-before-a-programme");
            page.navigate(look.address() + "/start/wishes");
            hand.choose("input[value=poor-sleep]");
            hand.press("button.primary");
            hand.choose("input[value=from-18]");
            hand.choose("input[value=floor]");
            hand.press("button.primary");
            for (Locator no : page.locator("input[value=no]").all()) {
                hand.choose("input[name='" + no.getAttribute("name") + "'][value=no]");
            }
            hand.press("button.primary");
            hand.press("button[value='4']");
            if (!question.equals("soft-firm")) {
                hand.choose("input[value=soft-roller]");
            }
            hand.choose("input[value=medium-roller]");
            hand.choose("input[name=space][value=floor]");
            hand.press("button.primary");
        }

        private void twoWeeks() {
            open("/two-weeks", "two-weeks");
            hand.press("main a.primary");
            see("two-weeks-item");
            for (int item = 0; item < 4; item++) {
                hand.press("button[value='1']");
            }
            see("two-weeks-over");
        }

        private void plan(String question) {
            open("/trial/new", "trial-new");
            hand.press("main form button.primary");
            see("trial-new-nothing-picked");
            open("/trial/new/own", "trial-new-own");
            page.navigate(look.address() + "/trial/new");
            hand.choose("input[value=" + question + "]");
            hand.press("main form button.primary");
            hand.choose("input[name=outcome][value=sleep]");
            hand.choose("input[name=amount][value='1.0']");
            hand.unfold("main details summary");
            // A morning is judged by sleep alone.
            if (page.locator("input[name=second][value=stress]").count() > 0) {
                hand.choose("input[name=second][value=stress]");
            }
            hand.unfold("main details:nth-of-type(2) summary");
            hand.choose("input[name=period]");
            see("trial-new-outcome");
            hand.press("main form button.primary");
            see("trial-new-length");
            assertThat(page.locator("main").innerText()).contains("can fall in step");
            String before = page.locator("#sure .chance").innerText();
            hand.choose("input[name=days][value='28']");
            page.waitForFunction(
                    "before => document.querySelector('#sure .chance').innerText !== before",
                    before);
            assertThat(page.locator("#sure .chance").innerText()).contains("28 days");
            hand.choose("input[name=days][value='56']");
            hand.choose("input[name=rhythm][value=week]");
            hand.press("main form button.primary:not([name])");
            see("trial-new-lock");
            hand.press("main form button.primary");
            see("trial-new-lock-nothing-ticked");
            hand.choose("input[value=today]");
            hand.choose("input[name=limit][value='4']");
            for (String agreed : List.of("chance", "frame", "leave")) {
                hand.choose("input[name=agree][value=" + agreed + "]");
            }
            hand.press("main form button.primary");
            hand.unfold("main details:last-of-type summary");
            see("trial-locked");
        }

        private void days() {
            SeededRandom random = SeededRandom.of(11);
            boolean practised = false;
            boolean offPlan = false;
            for (int day = 1; day <= DAYS; day++) {
                LocalDate date = START.plusDays(day - 1L);
                clock.set(date + "T19:00");
                String today = text("/today");
                assertThat(today).contains("Day " + day + " of " + DAYS);
                boolean arm = today.contains("action=\"/trial/session\"");
                if (today.contains("/trial/expect")) {
                    open("/today", "trial-today-expectation");
                    hand.press("form[action='/trial/expect'] button[value='6']");
                }
                if (day == DAYS / 2 + 1) {
                    assertThat(today).contains("/two-weeks");
                }
                if (arm && !practised) {
                    open("/today", "trial-today-arm");
                    practised = true;
                    practise("numbness");
                    open("/today", "trial-today-paused-itself");
                    assertThat(page.locator("main").innerText()).contains("you felt numb");
                    goOn();
                } else if (arm && day % 15 == 0) {
                    open("/today", "trial-today-arm");
                    practise("");
                } else if (!offPlan && day > 2) {
                    // Something else tonight, whatever was drawn: never refused.
                    offPlan = true;
                    open("/today", "trial-today");
                    page.navigate(look.address() + "/practice");
                    hand.press("button[value=grounding]");
                    assertThat(page.url()).contains("/session/");
                }
                if (day == 30) {
                    pause();
                }
                if (day == 33) {
                    goOn();
                }
                // The next day rates it: on some days late, on some not at all.
                if (day % 10 != 0) {
                    clock.set(date.plusDays(day % 7 == 0 ? 2 : 1) + "T08:00");
                    long sleep = Math.round(5 + (arm ? 1.5 : 0) + random.normal());
                    rate(date.plusDays(1), Math.clamp(sleep, 0, 10), 4 + day % 3);
                }
            }
        }

        private void rate(LocalDate day, long sleep, int stress) {
            String form = "/check-in?day=" + day;
            send(
                    form,
                    "/check-in/rate",
                    "day",
                    day.toString(),
                    "question",
                    "sleep",
                    "value",
                    sleep + "");
            send(
                    form,
                    "/check-in/rate",
                    "day",
                    day.toString(),
                    "question",
                    "stress",
                    "value",
                    stress + "");
            send(form, "/check-in/session", "day", day.toString(), "value", "yes");
            if (day.getDayOfMonth() < 5) {
                send(form, "/check-in/things", "day", day.toString(), "thing", "period");
            }
        }

        private void pause() {
            open("/trial/look", "trial-look-asked");
            hand.press("main form button[name=sure]");
            see("trial-look");
            open("/trial/stop", "trial-stop");
            open("/trial/pause", "trial-pause");
            hand.choose("input[value=travel]");
            hand.press("main form button.primary");
            see("trial-paused");
        }

        private void goOn() {
            page.navigate(look.address() + "/trial/pause");
            hand.press("main form button.primary");
            // New numbness asks the safety questions again.
            page.navigate(look.address() + "/start/screen");
            for (Locator no : page.locator("input[value=no]").all()) {
                hand.choose("input[name='" + no.getAttribute("name") + "'][value=no]");
            }
            hand.press("button.primary");
        }

        private void practise(String sign) {
            hand.press("form[action='/trial/session'] button");
            assertThat(page.url()).contains("/session/");
            hand.press("button[value='5']");
            int steps = page.locator(".step").count();
            hand.press(".step:not([hidden]) form[action$='/next'] button");
            if (steps > 1) {
                hand.press(".step:not([hidden]) form[action$='/stop'] button");
                hand.press("a.primary");
            }
            page.locator("button[value='3']").first().waitFor();
            hand.press("button[value='3']");
            if (!sign.isEmpty()) {
                hand.choose("input[value=" + sign + "]");
            }
            hand.press("button.primary");
            hand.press("button[value='3']");
        }

        private void answer() {
            clock.set(START.plusDays(DAYS) + "T19:00");
            open("/today", "trial-today-over");
            hand.press("main .card a.primary");
            see("trial-guess");
            hand.choose("input[value=helps]");
            hand.press("main form button.primary");
            assertThat(page.locator("main").innerText())
                    .contains(
                            "in 100",
                            "Your guess before you saw it",
                            "left out (Travel)",
                            "Before and after");
            look.look("trial-result");
            hand.press("button[value=keep]");
            assertThat(page.locator("main").innerText()).contains("What you made of it: I keep it");
            takeAlong();
            open("/trial/history", "trial-history");
            assertThat(page.locator("main").innerText()).contains("I keep it", "in 100");
            second();
        }

        private void takeAlong() {
            String at = page.url().replaceAll("/result.*", "").replace(look.address(), "");
            for (String file :
                    List.of(
                            "settle-answer.pdf",
                            "settle-answer.html",
                            "settle-answer.svg",
                            "settle-answer.txt",
                            "settle-trial.csv",
                            "settle-trial.protocol")) {
                assertThat(text(at + "/" + file)).as(file).isNotEmpty();
            }
            open(at + "/card", "trial-card");
            assertThat(page.evaluate("document.querySelector('img.poster').naturalWidth > 0"))
                    .isEqualTo(true);
            page.navigate(look.address() + at + "/result");
        }

        /// The next question, up to its first day.
        private void second() {
            page.navigate(look.address() + "/trial/new/own");
            hand.choose("input[name=arm][value=breathing]");
            hand.press("main form button.primary");
            see("trial-second-outcome");
            hand.press("main form button.primary");
            hand.press("main form button.primary:not([name])");
            for (String agreed : List.of("chance", "frame", "leave")) {
                hand.choose("input[name=agree][value=" + agreed + "]");
            }
            hand.press("main form button.primary");
            assertThat(page.locator("main").innerText()).contains("All my answers", "begins");
            see("trial-second");
        }

        private String text(String path) {
            return page.request().get(look.address() + path).text();
        }

        /// Sends a form without drawing its page.
        private void send(String form, String path, String... values) {
            Matcher token = TOKEN.matcher(text(form));
            assertThat(token.find()).as(form).isTrue();
            FormData data = FormData.create().set("_csrf", token.group(1));
            for (int i = 0; i < values.length; i += 2) {
                data.set(values[i], values[i + 1]);
            }
            APIResponse sent =
                    page.request()
                            .post(look.address() + path, RequestOptions.create().setForm(data));
            assertThat(sent.status()).as(path).isEqualTo(200);
        }
    }
}
