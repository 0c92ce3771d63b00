package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody with a day of their own looks around in an example, in a browser: from the choice to
/// the answer, into a session, to help and back. Every page on the way is looked at.
class ExampleJourneyTest {
    private static final String BANNER = "aside.example";

    @TempDir Path data;

    @Test
    void fromTheChoiceToTheAnswerAndBack() {
        List<String> complaints = new ArrayList<>();
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en");
        try (ChromiumBrowser chromium = ChromiumBrowser.start();
                RunningSettle settle = RunningSettle.in(data);
                BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            PageLook look =
                    new PageLook(page, settle.address(), "390-light", complaints, true, true);
            page.navigate(look.address() + "/check-in");
            press(page, "button[value='3']");
            look.open("/trial/examples", "example-choice");
            answer(page, look);
            closed(page, look);
            session(page, look);
            keptHelp(page, look);
            press(page, BANNER + " button");
            assertThat(page.locator(BANNER).count()).isZero();
            assertThat(context.cookies()).extracting(c -> c.name).containsOnly("settle");
            page.navigate(look.address() + "/days");
            assertThat(page.locator(".calendar .written").count()).isOne();
        }
        assertThat(complaints).isEmpty();
    }

    private static void answer(Page page, PageLook look) {
        choose(page, look, "worse", "answer");
        look.look("example-today-over");
        press(page, "main .card a.primary");
        look.look("example-guess");
        page.locator("input[value=same]").check();
        press(page, "main form button.primary");
        look.look("example-answer");
        assertThat(page.locator("main").innerText()).contains("it very likely makes it worse");
        for (String path : List.of("/days", "/more")) {
            look.open(path, "example" + path.replace('/', '-'));
            assertThat(page.locator(BANNER).innerText()).contains("All entries are simulated");
        }
    }

    private static void closed(Page page, PageLook look) {
        page.locator("nav a[href='/more']").click();
        page.locator("main a[href='/account']").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Not in an example");
        look.look("example-closed");
    }

    /// Another example takes the place of the first.
    private static void session(Page page, PageLook look) {
        choose(page, look, "helps", "day-1");
        look.look("example-today-first-day");
        press(page, "form[action='/trial/session'] button");
        look.look("example-session-before");
        press(page, "button[value='5']");
        look.look("example-session");
        assertThat(page.locator(BANNER).innerText()).contains("Please only look");
    }

    /// What the browser keeps for when there is no network is read after the example too.
    private static void keptHelp(Page page, PageLook look) {
        look.open("/help", "example-help");
        assertThat(page.locator(BANNER).count()).isOne();
        page.waitForFunction(
                "async () => !!(await caches.match('/help/offline', { ignoreSearch: true }))");
        Object kept =
                page.evaluate(
                        """
                        async () => {
                          const pages = [];
                          for (const path of ["/help/offline", "/breathe"]) {
                            const page = await caches.match(path, { ignoreSearch: true });
                            if (page) pages.push(await page.text());
                          }
                          return pages.join();
                        }
                        """);
        assertThat(kept.toString()).contains("</main>").doesNotContain("made-up person");
    }

    private static void choose(Page page, PageLook look, String person, String moment) {
        page.navigate(look.address() + "/trial/examples");
        press(page, "form:has(input[value=" + person + "]) button[value=" + moment + "]");
        assertThat(page.locator(BANNER).count()).isOne();
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
    }
}
