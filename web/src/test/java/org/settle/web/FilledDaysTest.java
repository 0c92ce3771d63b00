package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages about days once something stands in them, in a real browser: filled in by taps alone,
/// then looked at by axe in both themes.
@Tag("any-store")
final class FilledDaysTest {
    private static final String DAY = "2026-11-26";
    private static final List<String> PAGES =
            List.of(
                    "/today",
                    "/days",
                    "/days/" + DAY,
                    "/week",
                    "/sleep",
                    "/sleep/times",
                    "/pain",
                    "/pain?side=back",
                    "/pain/calf-left",
                    "/check-in",
                    "/check-in/sleep",
                    "/check-in/things",
                    "/check-in/note");

    @TempDir Path data;

    @Test
    void holdWithEntriesInLightAndDark() {
        HandClock clock = new HandClock("Europe/Berlin", DAY + "T20:00");
        List<String> complaints = new ArrayList<>();
        try (ChromiumBrowser chromium = ChromiumBrowser.start();
                RunningSettle settle = RunningSettle.in(data, clock)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Browser.NewContextOptions options =
                        new Browser.NewContextOptions()
                                .setViewportSize(320, 844)
                                .setColorScheme(scheme)
                                .setLocale("de");
                try (BrowserContext context = chromium.browser().newContext(options)) {
                    Page page = context.newPage();
                    PageLook look =
                            new PageLook(
                                    page, settle.address(), scheme.name(), complaints, true, false);
                    fill(page, settle.address());
                    PAGES.forEach(look::open);
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static void fill(Page page, String address) {
        page.navigate(address + "/check-in");
        for (String value : List.of("6", "4", "2", "yes")) {
            page.locator("button[value='" + value + "']").click();
        }
        page.locator("input[value=coffee]").check();
        page.locator("button.primary").click();
        page.locator("textarea").fill("am Fluss entlang");
        page.locator("button.primary").click();
        page.navigate(address + "/sleep");
        page.waitForResponse(
                r -> r.url().endsWith("/sleep") && r.status() == 204,
                () -> page.locator("button[value=bed-later]").click());
        page.navigate(address + "/sleep");
        assertThat(page.locator("#bed").inputValue()).isEqualTo("23:00");
        page.locator("#bed").fill("");
        for (String moment : List.of("bed", "asleep", "woke", "up")) {
            page.locator("button[value=" + moment + "-later]").click();
        }
        page.locator("button.primary").click();
        page.locator("button[value='7']").click();
        page.navigate(address + "/pain");
        page.locator(".body-map a[href^='/pain/hand-right'] path").click();
        page.locator("button[value='5']").click();
        page.locator(".sides a").last().click();
        page.locator(".body-map a[href^='/pain/calf-left'] path").click();
        page.locator("button[value='5']").click();
        assertThat(page.locator(".body-map .marked").count()).isOne();
    }
}
