package org.settle.web.design;

import java.util.List;
import org.settle.figures.Movements;
import org.settle.figures.Tools;
import org.settle.markup.Element;
import org.settle.web.ui.Field;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The design system: colors, letters, spaces, and each component in each of its states.
@Controller
class DesignPage {
    private static final List<String> COLORS =
            List.of("ink", "paper", "card", "green", "ochre", "grey", "line");

    @GetMapping("/design")
    View design(Visit visit) {
        return Page.of(visit, "design.title")
                .add(Ui.p(visit.say("design.what")))
                .add(Ui.heading(visit.say("design.colors")), colors(visit))
                .add(Ui.heading(visit.say("design.letters")))
                .addAll(letters(visit))
                .add(Ui.heading(visit.say("design.buttons")), buttons(visit))
                .add(Ui.heading(visit.say("design.boxes")))
                .addAll(boxes(visit))
                .add(Ui.heading(visit.say("design.fields")))
                .addAll(fields(visit))
                .add(Ui.heading(visit.say("design.choices")))
                .addAll(choices(visit))
                .add(Ui.heading(visit.say("design.scale")), scale(visit))
                .add(Ui.heading(visit.say("design.pictures")), pictures(visit))
                .add(Ui.heading(visit.say("design.table")), table(visit));
    }

    private static Element colors(Visit visit) {
        Element list = Element.of("ul").with("class", "swatches");
        for (String color : COLORS) {
            list.add(
                    Element.of("li")
                            .add(Element.of("span").with("class", "swatch " + color).text(""))
                            .add(Element.of("span", visit.say("design.color-" + color))));
        }
        return list;
    }

    private static List<Element> letters(Visit visit) {
        return List.of(
                Element.of("h3", visit.say("design.third")),
                Ui.p(visit.say("design.text")),
                Ui.quiet(visit.say("design.quiet")),
                Ui.list(List.of(visit.say("design.first-item"), visit.say("design.second-item"))));
    }

    private static Element buttons(Visit visit) {
        Element off = button(visit.say("design.off"), "button").with("disabled", "disabled");
        return Ui.actions(
                Ui.primary(visit.say("design.primary"), "/design"),
                Ui.secondary(visit.say("design.secondary"), "/design"),
                Ui.secondary(visit.say("design.current"), "/design").with("aria-current", "true"),
                button(visit.say("design.stop"), "button stop"),
                off);
    }

    private static Element button(String text, String look) {
        return Element.of("button", text).with("class", look).with("type", "button");
    }

    private static List<Element> boxes(Visit visit) {
        return List.of(
                Ui.card(Ui.p(visit.say("design.card"))),
                Ui.care(Ui.p(visit.say("design.care"))),
                Ui.fold(visit.say("design.closed"), Ui.p(visit.say("design.inside"))),
                Ui.fold(visit.say("design.open"), Ui.p(visit.say("design.inside")))
                        .with("open", "open"));
    }

    private static List<Element> fields(Visit visit) {
        Field empty = Field.of("empty", visit.say("design.empty"), "");
        Field filled =
                Field.of("filled", visit.say("design.filled"), visit.say("design.hint"))
                        .with(visit.say("design.value"));
        Field wrong =
                Field.of("wrong", visit.say("design.wrong"), visit.say("design.hint"))
                        .with(visit.say("design.value"))
                        .wrong(visit.say("design.error"));
        Field note = Field.of("note", visit.say("design.area"), "").with(visit.say("design.text"));
        return List.of(
                Ui.input(empty, "text"),
                Ui.input(filled, "text"),
                Ui.input(wrong, "text"),
                Ui.area(note));
    }

    private static List<Element> choices(Visit visit) {
        return List.of(
                Ui.choices(
                        visit.say("design.one"),
                        List.of(
                                Ui.choice("radio", "one", "a", visit.say("ui.yes"), true),
                                Ui.choice("radio", "one", "b", visit.say("ui.no"), false))),
                Ui.choices(
                        visit.say("design.some"),
                        List.of(
                                Ui.choice(
                                        "checkbox", "some", "a", visit.say("design.ticked"), true),
                                Ui.choice(
                                        "checkbox",
                                        "some",
                                        "b",
                                        visit.say("design.unticked"),
                                        false))));
    }

    private static Element scale(Visit visit) {
        return Ui.scale("scale", visit.say("design.low"), visit.say("design.high"));
    }

    private static Element pictures(Visit visit) {
        Element grid = Element.of("div").with("class", "gallery");
        for (String id : Tools.ids()) {
            grid.add(Ui.picture(Tools.picture(id, visit.say("practice.tool." + id))));
        }
        for (String id : Movements.ids()) {
            grid.add(Ui.picture(Movements.frame(id, 1, visit.say("practice.movement." + id))));
        }
        return grid;
    }

    private static Element table(Visit visit) {
        Element head =
                Element.of("tr")
                        .add(Element.of("th", visit.say("design.day")).with("scope", "col"))
                        .add(Element.of("th", visit.say("design.number")).with("scope", "col"));
        Element row = Element.of("tr").add(Element.of("td", "1")).add(Element.of("td", "7"));
        return Element.of("table")
                .add(Element.of("caption", visit.say("design.table")))
                .add(Element.of("thead").add(head))
                .add(Element.of("tbody").add(row));
    }
}
