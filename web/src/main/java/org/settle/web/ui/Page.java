package org.settle.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.settle.markup.Element;
import org.springframework.web.servlet.View;

/// One page: a frame with "Help now" at the top and four ways to go at the bottom, and one thing to
/// do in between. A handler method returns it.
public final class Page implements View {
    private static final List<String> WAYS = List.of("/today", "/practice", "/days", "/more");

    private final Visit visit;
    private final String title;
    private final List<Element> content = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private boolean bare;
    private boolean charts;
    private int status = HttpServletResponse.SC_OK;

    private Page(Visit visit, String title) {
        this.visit = visit;
        this.title = title;
    }

    /// A page.
    ///
    /// @param visit for whom
    /// @param titleKey the text that is its title and first heading
    /// @return the page, empty but for its heading
    public static Page of(Visit visit, String titleKey) {
        return titled(visit, visit.say(titleKey));
    }

    /// A page with a title that is no fixed text.
    ///
    /// @param visit for whom
    /// @param title its title and first heading
    /// @return the page, empty but for its heading
    public static Page titled(Visit visit, String title) {
        return new Page(visit, title);
    }

    /// Adds to the page.
    ///
    /// @param elements in order
    /// @return this page
    public Page add(Element... elements) {
        content.addAll(List.of(elements));
        return this;
    }

    /// Adds to the page.
    ///
    /// @param elements in order
    /// @return this page
    public Page addAll(List<Element> elements) {
        content.addAll(elements);
        return this;
    }

    /// Lets the page run one of our own modules.
    ///
    /// @param name a file of the static folder, such as `player.js`
    /// @return this page
    public Page script(String name) {
        scripts.add(name);
        return this;
    }

    /// Lets the page show charts of the report.
    ///
    /// @return this page
    public Page charts() {
        charts = true;
        return this;
    }

    /// Takes the bottom bar away, for a page with one task to finish.
    ///
    /// @return this page
    public Page bare() {
        bare = true;
        return this;
    }

    /// Answers with another status, such as 422 for a form that comes back.
    ///
    /// @param code the HTTP status
    /// @return this page
    public Page status(int code) {
        status = code;
        return this;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        byte[] bytes = html().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /// The page as HTML.
    ///
    /// @return the whole document
    public String html() {
        Element html = Element.of("html").with("lang", visit.words().locale().toLanguageTag());
        return "<!DOCTYPE html>\n" + html.add(head()).add(body()).write();
    }

    private Element head() {
        Element head =
                Element.of("head")
                        .add(Element.of("meta").with("charset", "utf-8"))
                        .add(
                                Element.of("meta")
                                        .with("name", "viewport")
                                        .with("content", "width=device-width, initial-scale=1"))
                        .add(
                                Element.of("meta")
                                        .with("name", "color-scheme")
                                        .with("content", "light dark"))
                        .add(Element.of("title", title + " · Settle"))
                        .add(link("stylesheet", "/style.css"))
                        .add(link("icon", "/icon.svg"))
                        .add(link("manifest", "/app.webmanifest"));
        if (charts) {
            head.add(link("stylesheet", "/charts.css"));
        }
        head.add(module("page.js"));
        scripts.forEach(name -> head.add(module(name)));
        return head;
    }

    private static Element link(String relation, String path) {
        return Element.of("link").with("rel", relation).with("href", Assets.versioned(path));
    }

    private static Element module(String name) {
        return Element.of("script")
                .with("type", "module")
                .with("src", Assets.versioned("/" + name))
                .text("");
    }

    private Element body() {
        Element main =
                Element.of("main").with("id", "main").add(Element.of("h1", title)).addAll(content);
        Element body =
                Element.of("body")
                        .add(
                                Element.of("a", visit.say("ui.skip"))
                                        .with("class", "skip")
                                        .with("href", "#main"))
                        .add(top());
        if (ExampleNote.isOn(visit)) {
            body.add(ExampleNote.of(visit));
        }
        body.add(main);
        return bare ? body.with("class", "bare") : body.add(ways());
    }

    private Element top() {
        return Element.of("header")
                .add(Element.of("a", "Settle").with("class", "name").with("href", "/"))
                .add(
                        Element.of("a", visit.say("ui.help-now"))
                                .with("class", "help-now")
                                .with("href", "/help"));
    }

    private Element ways() {
        Element bar = Element.of("nav").with("aria-label", visit.say("ui.ways"));
        for (String way : WAYS) {
            Element link =
                    Element.of("a", visit.say("ui.way-" + way.substring(1))).with("href", way);
            bar.add(visit.path().equals(way) ? link.with("aria-current", "page") : link);
        }
        return bar;
    }
}
