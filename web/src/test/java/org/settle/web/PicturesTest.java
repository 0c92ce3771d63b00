package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pictures of the application in `docs/pictures`, of a made-up person. Beside each stands the
/// check sum of its page; where a page has changed since, its picture is stale and this fails. With
/// `-Dsettle.update=true` and a browser they are made anew.
@Tag("any-store")
final class PicturesTest {
    private static final Path FOLDER = Path.of("..", "docs", "pictures");
    private static final Path LIST = FOLDER.resolve("README.md");
    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\" (?:content|value)=\"[^\"]*\"");
    private static final Pattern RESULT = Pattern.compile("/trial/[0-9-]+/result");

    /// What is seen, at which moment of the example, and where; `result` stands for its answer.
    private static final List<List<String>> PICTURES =
            List.of(
                    List.of("today", "day-21", "/today"),
                    List.of("trial", "day-21", "/trial"),
                    List.of("practice", "day-21", "/practice"),
                    List.of("answer", "after", "result"),
                    List.of("history", "after", "/trial/history"),
                    List.of("learn", "after", "/learn"));

    @TempDir Path data;

    @Test
    void thePicturesShowThePagesAsTheyAre() throws IOException {
        HandClock clock = new HandClock("UTC", "2026-11-26T19:00");
        try (RunningSettle settle = RunningSettle.in(data, clock)) {
            List<String> lines = new ArrayList<>();
            for (List<String> picture : PICTURES) {
                lines.add(line(settle, picture));
            }
            String list =
                    """
                    # Pictures of the application

                    A made-up person; every page says so. Made by `./settle test -pl web -am -Dtest=PicturesTest
                    -Dsettle.update=true -Dsurefire.failIfNoSpecifiedTests=false`. Beside each picture stands the
                    check sum of its page; the tests fail where a page has changed since.

                    """
                            + String.join("\n", lines)
                            + "\n";
            if (Boolean.getBoolean("settle.update")) {
                draw(settle);
                Files.writeString(LIST, list);
            }
            Assumptions.assumeTrue(Files.exists(LIST), "Skipped: no pictures beside this module.");
            assertThat(Files.readString(LIST)).isEqualTo(list);
            for (List<String> picture : PICTURES) {
                assertThat(FOLDER.resolve(picture.getFirst() + ".png")).exists();
            }
        }
    }

    private static String line(RunningSettle settle, List<String> picture) {
        WebVisitor visitor = new WebVisitor(settle.address());
        visitor.fill(
                "/trial/examples",
                "/trial/examples",
                Map.of("person", "helps", "moment", picture.get(1)));
        String path =
                picture.get(2).equals("result")
                        ? result(visitor.get("/trial/history").body())
                        : picture.get(2);
        String page = TOKEN.matcher(visitor.get(path).body()).replaceAll("");
        return "![%s](%s.png) `%s`"
                .formatted(picture.getFirst(), picture.getFirst(), hash(page).substring(0, 16));
    }

    private static String result(String history) {
        Matcher found = RESULT.matcher(history);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static void draw(RunningSettle settle) throws IOException {
        Files.createDirectories(FOLDER);
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en");
        try (ChromiumBrowser chromium = ChromiumBrowser.start()) {
            for (List<String> picture : PICTURES) {
                try (BrowserContext context = chromium.browser().newContext(options)) {
                    Page page = context.newPage();
                    page.navigate(settle.address() + "/trial/examples");
                    page.locator(
                                    "form:has(input[value=helps]) button[value="
                                            + picture.get(1)
                                            + "]")
                            .click();
                    page.waitForLoadState();
                    page.navigate(settle.address() + "/trial/history");
                    String path =
                            picture.get(2).equals("result")
                                    ? result(page.content())
                                    : picture.get(2);
                    page.navigate(settle.address() + path);
                    page.screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(FOLDER.resolve(picture.getFirst() + ".png")));
                }
            }
        }
    }

    private static String hash(String page) {
        try {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }
}
