package org.settle.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A real browser, or a test that says it was skipped for want of one.
public record ChromiumBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final List<String> USUAL =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /// Starts it.
    public static ChromiumBrowser start() {
        return start(List.of());
    }

    /// Starts it with more options.
    public static ChromiumBrowser start(List<String> options) {
        Optional<Path> found =
                Stream.concat(Stream.ofNullable(System.getenv("SETTLE_BROWSER")), PLACES.stream())
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(), "Skipped: no Chromium found; SETTLE_BROWSER names one.");
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(found.orElseThrow())
                                        .setArgs(
                                                Stream.concat(USUAL.stream(), options.stream())
                                                        .toList()));
        return new ChromiumBrowser(playwright, browser);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
