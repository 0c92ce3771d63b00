package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What holds on every page that has an address of its own: nothing for axe to find, no sideways
/// scroll, no request to anywhere else, no complaint in the console. With
/// `-Dsettle.screenshots=true` it also leaves pictures in `web/target/screenshots`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    /// What is taken along as a file is no page.
    private static final Pattern FILES = Pattern.compile("/download$|\\.\\w+$");

    private static final Path PICTURES = Path.of("target/screenshots");

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
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            String where = width + " " + scheme + " ";
            page.onRequest(
                    request -> {
                        if (!request.url().startsWith(settle.address())
                                && !request.url().startsWith("data:")) {
                            complaints.add(where + "asks elsewhere: " + request.url());
                        }
                    });
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error") || message.type().equals("warning")) {
                            complaints.add(where + page.url() + " console: " + message.text());
                        }
                    });
            page.onPageError(error -> complaints.add(where + page.url() + " error: " + error));
            for (String path : paths()) {
                visit(page, path, where, complaints, width, scheme);
            }
        }
    }

    private void visit(
            Page page,
            String path,
            String where,
            List<String> complaints,
            int width,
            ColorScheme scheme) {
        page.navigate(settle.address() + path);
        Object wide =
                page.evaluate(
                        "document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(wide)) {
            complaints.add(where + path + " scrolls sideways");
        }
        if (Boolean.getBoolean("settle.screenshots") && width != 320) {
            String name = path.equals("/") ? "welcome" : path.substring(1).replace('/', '-');
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    PICTURES.resolve(
                                            "%s-%d-%s.png"
                                                    .formatted(
                                                            name,
                                                            width,
                                                            scheme.name()
                                                                    .toLowerCase(Locale.ROOT)))));
        }
        // What axe sees does not change with the width in the dark: colors do, layout does not.
        if (scheme == ColorScheme.DARK && width != 390) {
            return;
        }
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(
                        v ->
                                complaints.add(
                                        where
                                                + path
                                                + " axe: "
                                                + v.getId()
                                                + " "
                                                + v.getNodes().getFirst().getTarget()));
    }

    /// Every page with an address of its own, as the application itself knows them.
    private List<String> paths() {
        TreeSet<String> paths = new TreeSet<>();
        settle.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach(
                        (info, method) -> {
                            boolean reads =
                                    info.getMethodsCondition()
                                            .getMethods()
                                            .contains(RequestMethod.GET);
                            if (reads && method.getBeanType().getName().startsWith("org.settle")) {
                                info.getPatternValues().stream()
                                        .filter(
                                                p ->
                                                        !p.contains("{")
                                                                && !FILES.matcher(p).find()
                                                                && !p.startsWith("/operator"))
                                        .forEach(paths::add);
                            }
                        });
        return List.copyOf(paths);
    }
}
