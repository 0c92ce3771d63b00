package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.account.SetUpLink;
import org.settle.web.ui.Words;

/// What holds on every page, as [PageLook] sees it, at three widths, in light and dark.
@Tag("any-store")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    /// Pages with something in their address.
    private static final List<String> ASKED =
            List.of(
                    "/nowhere",
                    "/learn/calm-pressure",
                    "/learn/how-sure",
                    "/paths?at=pain",
                    "/paths?at=mfr",
                    "/paths/c06",
                    "/paths/c16",
                    "/breathe?form=count-down&minutes=10",
                    "/check-in/note",
                    "/pain/neck-back");

    /// Its colors and links are those of its parts, which axe sees everywhere.
    private static final String WHOLE_MAP = "/paths";

    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final String PASSWORD = "quiet evening by the river";

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
    void holdsAtEveryWidthInLightAndDark() {
        List<String> complaints = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(390, 320, 1280)) {
                look(width, scheme, complaints);
            }
        }
        assertThat(complaints).isEmpty();
    }

    private void look(int width, ColorScheme scheme, List<String> complaints) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setViewportSize(width, width == 1280 ? 900 : 844)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en");
        // What axe sees does not change with the width in the dark, nor on the narrowest screen.
        boolean axe = width == 390 || (scheme == ColorScheme.LIGHT && width == 1280);
        String where = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            PageLook look =
                    new PageLook(page, settle.address(), where, complaints, axe, width != 320);
            for (String path : Addresses.of(settle)) {
                if (path.equals(WHOLE_MAP) && !where.equals("390-light")) {
                    look.glance(path);
                } else {
                    look.open(path);
                }
            }
            ASKED.forEach(look::open);
            session(page, look);
            // Somebody else: after dizziness the plan would be calm.
            context.clearCookies();
            plan(page, look);
            context.clearCookies();
            reach(page, look);
            context.clearCookies();
            operator(page, look);
        }
    }

    /// Nothing is in the way of whoever does sport here: rollers, and how far the hands reach.
    private static void reach(Page page, PageLook look) {
        sport(page, look);
        press(page, "button.primary");
        rollers(page, "1");
        look.look("start-programme-rollers");
        press(page, "main button.primary");
        press(page, "button[value='4']");
        assertThat(page.title()).contains(WORDS.say("session.reach-before"));
        look.look("session-reach");
        press(page, "button[value='3']");
        press(page, ".step:not([hidden]) form[action$='/next'] button");
        look.look("session-on-the-floor");
    }

    /// The longer way up to the safety questions, all answered with no.
    private static void sport(Page page, PageLook look) {
        page.navigate(look.address() + "/start/wishes");
        page.locator("input[value=sport]").check();
        press(page, "button.primary");
        page.locator("input[value=from-18]").check();
        page.locator("input[value=floor]").check();
        press(page, "button.primary");
        page.locator("input[value=no]").all().forEach(Locator::check);
    }

    private static void rollers(Page page, String thumb) {
        press(page, "button[value='" + thumb + "']");
        page.locator("input[value=soft-roller]").check();
        page.locator("input[name=space][value=floor]").check();
        press(page, "button.primary");
    }

    /// Whoever runs Settle here: made once by the link, signed in after that.
    private void operator(Page page, PageLook look) {
        settle.context()
                .getBean(SetUpLink.class)
                .renew()
                .ifPresentOrElse(
                        path -> {
                            look.open(path, "setup");
                            page.locator("input[value=adult]").check();
                            page.locator("summary").click();
                            named(page, "account.make-password");
                        },
                        () -> {
                            page.navigate(look.address() + "/account/sign-in");
                            named(page, "account.sign-in");
                        });
        for (String path : List.of("/operator/network", "/account", "/account/password", "/more")) {
            look.open(path, "operator" + path.replace('/', '-'));
        }
    }

    /// The longer way to a plan for somebody who does sport, and its session up to the roller.
    private static void plan(Page page, PageLook look) {
        sport(page, look);
        page.locator("input[name=inflamed-place][value=yes]").check();
        press(page, "button.primary");
        page.locator("details summary").first().click();
        look.look("start-places-marking");
        page.locator("input[name=place]").first().check();
        press(page, "button.primary");
        rollers(page, "2");
        look.look("start-programme-made");
        press(page, "main button.primary");
        press(page, "button[value='4']");
        press(page, ".step:not([hidden]) form[action$='/next'] button");
        look.look("session-roller");
        look.open("/practice");
        look.open("/practice/own");
        page.locator("#idea").fill("roll my neck");
        press(page, "main form button.primary");
        look.look("practice-own-refused");
    }

    /// From the short screen through a session, page by page, with each of its questions.
    private static void session(Page page, PageLook look) {
        look.open("/start");
        press(page, "button.primary");
        look.look("start-missing");
        page.locator("input[value=no]").all().forEach(Locator::check);
        press(page, "button.primary");
        look.look("start-go");
        press(page, "button.primary");
        look.look("session-before");
        press(page, "button[value='6']");
        look.look("session-calm");
        press(page, ".step:not([hidden]) form[action$='/next'] button");
        look.look("session-press");
        press(page, ".step:not([hidden]) form[action$='/stop'] button");
        look.look("session-ground");
        press(page, "a.primary");
        look.look("session-discomfort");
        press(page, "button[value='5']");
        look.look("session-signs");
        page.locator("input[value=dizziness]").check();
        press(page, "button.primary");
        look.look("session-after");
        press(page, "button[value='3']");
        look.look("session-over");
        page.locator("textarea").fill("x".repeat(600));
        press(page, "button[value=yes]");
        look.look("session-over-too-long");
    }

    private static void named(Page page, String key) {
        page.locator("#name").fill("mira");
        page.locator("#password").fill(PASSWORD);
        Page.LocatorOptions text = new Page.LocatorOptions().setHasText(WORDS.say(key));
        // The last one, since the passkey's button has the same words in it.
        page.locator("main button:visible", text).last().click();
        assertThat(page.url()).doesNotContain("sign-in").doesNotContain("setup");
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
    }
}
