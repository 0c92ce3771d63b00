package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.ui.Words;

/// The whole way with Tab, Enter and Space alone, at 1280 px and in the dark: from the first page
/// through the screen and a session to a check-in.
@Tag("any-store")
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
            Hand hand = new Hand(page, true);
            page.navigate(settle.address() + "/");
            hand.press("main a.primary");
            for (String question : new String[] {"emergency", "stop", "ask", "place"}) {
                hand.choose("input[name=quick-" + question + "]");
            }
            hand.press("main button.primary");
            assertThat(page.url()).endsWith("/start/result");
            hand.press("form[action='/session/start'] button");
            hand.press("button[value='6']");
            int steps = page.locator(".step").count();
            for (int step = 0; step < steps; step++) {
                hand.press(".step:not([hidden]) form[action$='/next'] button");
            }
            page.locator("button[value='2']").waitFor();
            hand.press("button[value='2']");
            hand.press("form[action$='/signs'] button");
            hand.press("button[value='3']");
            hand.press("main a.primary");
            for (String value : new String[] {"6", "4", "2", "yes"}) {
                hand.press("button[value='" + value + "']");
            }
            hand.press("main form button.primary");
            hand.press("main form button.primary");
            assertThat(page.locator("h1").textContent())
                    .isEqualTo(Words.of(Locale.ENGLISH).say("day.over"));
        }
    }
}
