package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.ui.Words;

/// The whole way with Tab, Enter and Space alone, at 1280 px and in the dark: from the first page
/// through the screen and a session to a check-in.
final class KeyboardTest {
    @TempDir Path data;

    @Test
    void theWholeWayWithoutAPointer() {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en");
        try (RunningSettle settle = RunningSettle.in(data);
                ChromiumBrowser chromium = ChromiumBrowser.start();
                BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(settle.address() + "/");
            enter(page, "main a.primary");
            for (String question : new String[] {"emergency", "stop", "ask", "place"}) {
                reach(page, "input[name=quick-" + question + "]");
                page.keyboard().press("Space");
            }
            enter(page, "main button.primary");
            assertThat(page.url()).endsWith("/start/result");
            enter(page, "form[action='/session/start'] button");
            enter(page, "button[value='6']");
            int steps = page.locator(".step").count();
            for (int step = 0; step < steps; step++) {
                enter(page, ".step:not([hidden]) form[action$='/next'] button");
            }
            page.locator("button[value='2']").waitFor();
            enter(page, "button[value='2']");
            enter(page, "form[action$='/signs'] button");
            enter(page, "button[value='3']");
            enter(page, "main a.primary");
            for (String value : new String[] {"6", "4", "2", "yes"}) {
                enter(page, "button[value='" + value + "']");
            }
            enter(page, "main form button.primary");
            enter(page, "main form button.primary");
            assertThat(page.locator("h1").textContent())
                    .isEqualTo(Words.of(Locale.ENGLISH).say("day.over"));
        }
    }

    private static void enter(Page page, String selector) {
        String before = page.url() + page.locator("h1").textContent();
        boolean inPlace = selector.startsWith(".step");
        reach(page, selector);
        page.keyboard().press("Enter");
        page.waitForLoadState();
        for (int i = 0; i < 50 && !inPlace; i++) {
            if (!before.equals(page.url() + page.locator("h1").textContent())) {
                return;
            }
            page.waitForTimeout(50);
        }
    }

    /// Tabs until the wanted element has the focus, and sees that the focus can be seen.
    private static void reach(Page page, String selector) {
        for (int tabs = 0; tabs < 80; tabs++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.evaluate("s => document.activeElement.matches(s)", selector))) {
                Object outline =
                        page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
                assertThat(outline).as(selector).isNotEqualTo("none");
                return;
            }
        }
        throw new AssertionError("No way with Tab to " + selector + " on " + page.url());
    }
}
