package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every line and every box of the map of paths is reached with Tab, seen there, and opened with
/// Enter.
@Tag("any-store")
final class MapKeyboardTest {
    private static final String HERE = "document.activeElement.getAttribute('href') ?? ''";

    @TempDir Path data;

    @Test
    void fromABoxToALineToItsSourcesWithoutAPointer() {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setViewportSize(390, 844).setLocale("en");
        try (RunningSettle settle = RunningSettle.in(data);
                ChromiumBrowser chromium = ChromiumBrowser.start();
                BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(settle.address() + "/paths?at=pain");
            long links = page.locator("svg a").count();
            reach(page, "/paths/c33");
            assertThat(
                            page.evaluate(
                                    "getComputedStyle(document.activeElement.querySelector('.line')).strokeWidth"))
                    .isEqualTo("5px");
            page.keyboard().press("Enter");
            page.waitForURL("**/paths/c33");
            assertThat(links).isGreaterThan(20);
            reach(page, "https://doi.org/10.1016/j.ctcp.2021.101477");
        }
    }

    private static void reach(Page page, String href) {
        for (int tabs = 0; tabs < 60; tabs++) {
            page.keyboard().press("Tab");
            if (href.equals(page.evaluate(HERE))) {
                return;
            }
        }
        throw new AssertionError("No way with Tab to " + href + " on " + page.url());
    }
}
