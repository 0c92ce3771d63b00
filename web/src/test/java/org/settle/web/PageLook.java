package org.settle.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/// Looks at pages as they come: nothing for axe to find, no sideways scroll, nothing too small for
/// a thumb, no request to anywhere else, no complaint in the console. With
/// `-Dsettle.screenshots=true` it also leaves pictures in `web/target/screenshots`.
///
/// @param page the browser's page
/// @param address of the application
/// @param where begins each complaint and ends each picture's name, such as `390-dark`
/// @param complaints gets what is wrong
/// @param axe whether axe looks too
/// @param pictures whether pictures are left
record PageLook(
        Page page,
        String address,
        String where,
        List<String> complaints,
        boolean axe,
        boolean pictures) {
    private static final Path PICTURES = Path.of("target/screenshots");

    /// A link inside a sentence is as high as its line. The places of the drawn body are as wide as
    /// the body and the days of a month as a seventh of the page: both have a list with large
    /// lines.
    private static final String SMALL =
            """
            [...document.querySelectorAll(
                'a.button, button:not(.unseen), summary, nav a, header a, label.choice, .field input, .field textarea, dd a, .tap')]
              .filter(e => e.checkVisibility())
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, box]) => box.height < 47.5 || box.width < 47.5)
              .map(([e, box]) => `${e.tagName} "${e.textContent.slice(0, 20)}" ${Math.round(box.width)}x${Math.round(box.height)}`)
            """;

    PageLook {
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                        complaints.add(where + " asks elsewhere: " + request.url());
                    }
                });
        page.onConsoleMessage(
                message -> {
                    // A page that answers with 404 or 422 is meant to.
                    boolean answered = message.text().startsWith("Failed to load resource");
                    boolean bad = List.of("error", "warning").contains(message.type());
                    if (bad && !answered) {
                        complaints.add(where + " " + page.url() + " says: " + message.text());
                    }
                });
        page.onPageError(error -> complaints.add(where + " " + page.url() + " error: " + error));
    }

    /// Opens a page and looks at it.
    void open(String path) {
        open(path, path.equals("/") ? "welcome" : path.substring(1).replaceAll("[/?=&]", "-"));
    }

    /// Opens a page and looks at it under another name.
    void open(String path, String name) {
        page.navigate(address + path);
        look(name);
    }

    /// Opens a page and looks at it without axe, which takes a minute for a drawing of hundreds of
    /// links.
    void glance(String path) {
        page.navigate(address + path);
        look(path.substring(1).replaceAll("[/?=&]", "-"), false);
    }

    /// Looks at the page that is on.
    void look(String name) {
        look(name, axe);
    }

    private void look(String name, boolean axe) {
        String prefix = where + " " + name + " ";
        Object wide =
                page.evaluate(
                        "document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(wide)) {
            complaints.add(prefix + "scrolls sideways");
        }
        ((List<?>) page.evaluate(SMALL))
                .forEach(small -> complaints.add(prefix + "too small: " + small));
        if (pictures && Boolean.getBoolean("settle.screenshots")) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(PICTURES.resolve(name + "-" + where + ".png")));
        }
        if (axe) {
            new AxeBuilder(page)
                    .analyze()
                    .getViolations()
                    .forEach(
                            v ->
                                    complaints.add(
                                            prefix
                                                    + "axe: "
                                                    + v.getId()
                                                    + " "
                                                    + v.getNodes().getFirst().getTarget()));
        }
    }
}
