package org.settle.web.ui;

import java.util.List;
import org.settle.markup.Element;

/// The components of every page. Each is plain HTML that works without any script.
public final class Ui {
    private Ui() {}

    /// A paragraph.
    ///
    /// @param text what it says
    /// @return a `p`
    public static Element p(String text) {
        return Element.of("p", text);
    }

    /// A paragraph in quiet letters, for what matters less.
    ///
    /// @param text what it says
    /// @return a `p`
    public static Element quiet(String text) {
        return Element.of("p", text).with("class", "quiet");
    }

    /// A heading inside a page.
    ///
    /// @param text what it says
    /// @return an `h2`
    public static Element heading(String text) {
        return Element.of("h2", text);
    }

    /// A box that belongs together.
    ///
    /// @param content in order
    /// @return a `section`
    public static Element card(Element... content) {
        return Element.of("section").with("class", "card").addAll(List.of(content));
    }

    /// A box for something that needs care: a safety hint, what was not possible.
    ///
    /// @param content in order
    /// @return a `section`
    public static Element care(Element... content) {
        return Element.of("section").with("class", "card care").addAll(List.of(content));
    }

    /// The one thing to do on a page, as a link.
    ///
    /// @param text what it says
    /// @param path where it leads
    /// @return an `a`
    public static Element primary(String text, String path) {
        return Element.of("a", text).with("class", "button primary").with("href", path);
    }

    /// Another thing to do, as a link.
    ///
    /// @param text what it says
    /// @param path where it leads
    /// @return an `a`
    public static Element secondary(String text, String path) {
        return Element.of("a", text).with("class", "button").with("href", path);
    }

    /// A row of links or buttons, each full width on a phone.
    ///
    /// @param content in order
    /// @return a `div`
    public static Element actions(Element... content) {
        return Element.of("div").with("class", "actions").addAll(List.of(content));
    }

    /// A form that is sent by post.
    ///
    /// @param visit whose form
    /// @param path where it goes
    /// @param content in order
    /// @return a `form`
    public static Element form(Visit visit, String path, Element... content) {
        return Element.of("form")
                .with("method", "post")
                .with("action", path)
                .add(visit.formToken())
                .addAll(List.of(content));
    }

    /// The same, for more than one tap: what stands in it outlives a reload until it was sent.
    /// Never for secrets.
    ///
    /// @param visit whose form
    /// @param path where it goes
    /// @param content in order
    /// @return a `form`
    public static Element keptForm(Visit visit, String path, Element... content) {
        return form(visit, path, content).with("data-keep", "yes");
    }

    /// A form after which somebody else may be here: what this tab kept of other forms goes.
    ///
    /// @param visit whose form
    /// @param path where it goes
    /// @param content in order
    /// @return a `form`
    public static Element partingForm(Visit visit, String path, Element... content) {
        return form(visit, path, content).with("data-forget", "yes");
    }

    /// The button that sends a form.
    ///
    /// @param text what it says
    /// @return a `button`
    public static Element send(String text) {
        return Element.of("button", text).with("class", "button primary").with("type", "submit");
    }

    /// A button that sends a form with a value.
    ///
    /// @param text what it says
    /// @param name of the value
    /// @param value of the button
    /// @return a `button`
    public static Element sendWith(String text, String name, String value) {
        return Element.of("button", text)
                .with("class", "button")
                .with("type", "submit")
                .with("name", name)
                .with("value", value);
    }

    /// A line to type in.
    ///
    /// @param field its name, label and what is in it
    /// @param type such as `text`, `number`, `password`, `time`
    /// @return a `div` with label, hint, error and `input`
    public static Element input(Field field, String type) {
        Element input =
                Element.of("input")
                        .with("type", type)
                        .with("id", field.name())
                        .with("name", field.name())
                        .with("value", field.value());
        if (!field.fills().isEmpty()) {
            input.with("autocomplete", field.fills());
        }
        return labelled(field, input);
    }

    /// Several lines to type in.
    ///
    /// @param field its name, label and what is in it
    /// @return a `div` with label, hint, error and `textarea`
    public static Element area(Field field) {
        Element area =
                Element.of("textarea", field.value())
                        .with("id", field.name())
                        .with("name", field.name())
                        .with("rows", "3");
        return labelled(field, area);
    }

    private static Element labelled(Field field, Element input) {
        Element box = Element.of("div").with("class", "field");
        box.add(Element.of("label", field.label()).with("for", field.name()));
        StringBuilder described = new StringBuilder();
        if (!field.hint().isEmpty()) {
            String id = field.name() + "-hint";
            box.add(Element.of("p", field.hint()).with("class", "quiet").with("id", id));
            described.append(id);
        }
        if (!field.error().isEmpty()) {
            String id = field.name() + "-error";
            box.add(Element.of("p", field.error()).with("class", "error").with("id", id));
            described.append(described.isEmpty() ? "" : " ").append(id);
            input.with("aria-invalid", "true");
        }
        if (!described.isEmpty()) {
            input.with("aria-describedby", described.toString());
        }
        return box.add(input);
    }

    /// One large box to tick, or one of several to choose.
    ///
    /// @param type `checkbox` or `radio`
    /// @param name of the value
    /// @param value what is sent
    /// @param text what it says
    /// @param chosen whether it is ticked
    /// @return a `label` with the `input` in it
    public static Element choice(
            String type, String name, String value, String text, boolean chosen) {
        Element input =
                Element.of("input").with("type", type).with("name", name).with("value", value);
        if (chosen) {
            input.with("checked", "checked");
        }
        return Element.of("label").with("class", "choice").add(input).add(Element.of("span", text));
    }

    /// Choices that belong to one question.
    ///
    /// @param question what is asked
    /// @param choices from [#choice]
    /// @return a `fieldset`
    public static Element choices(String question, List<Element> choices) {
        return Element.of("fieldset").add(Element.of("legend", question)).addAll(choices);
    }

    /// Eleven buttons from 0 to 10: one tap answers and sends.
    ///
    /// @param name of the value
    /// @param low what 0 means
    /// @param high what 10 means
    /// @return a `div`
    public static Element scale(String name, String low, String high) {
        Element buttons = Element.of("div").with("class", "scale");
        for (int value = 0; value <= 10; value++) {
            buttons.add(sendWith(Integer.toString(value), name, Integer.toString(value)));
        }
        Element ends =
                Element.of("div")
                        .with("class", "ends")
                        .add(Element.of("span", "0 · " + low))
                        .add(Element.of("span", "10 · " + high));
        return Element.of("div").add(ends).add(buttons);
    }

    /// What may be read by whoever wants more.
    ///
    /// @param summary the line that opens it
    /// @param content in order
    /// @return a `details`
    public static Element fold(String summary, Element... content) {
        return Element.of("details").add(Element.of("summary", summary)).addAll(List.of(content));
    }

    /// A list of short texts.
    ///
    /// @param items in order
    /// @return a `ul`
    public static Element list(List<String> items) {
        Element list = Element.of("ul");
        items.forEach(item -> list.add(Element.of("li", item)));
        return list;
    }

    /// A small picture that only goes with the words beside it.
    ///
    /// @param svg the drawing
    /// @return a `figure`
    public static Element scene(Element svg) {
        return Element.of("figure").with("class", "scene").add(svg);
    }

    /// Parts of a report, in its own style.
    ///
    /// @param parts in order
    /// @return a `div`
    public static Element report(List<Element> parts) {
        return Element.of("div").with("class", "report").addAll(parts);
    }

    /// A picture with its frame.
    ///
    /// @param svg the drawing
    /// @return a `figure`
    public static Element picture(Element svg) {
        return Element.of("figure").add(svg);
    }
}
