package org.settle.web.day;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// What the pages about days share.
public final class DayViews {
    private DayViews() {}

    /// A day by its name.
    ///
    /// @param visit in whose language
    /// @param day any day
    /// @return such as "Thursday, 26 November"
    public static String name(Visit visit, LocalDate day) {
        return DateTimeFormatter.ofPattern(visit.say("day.date"), visit.words().locale())
                .format(day);
    }

    /// A line that says which day a form is about.
    ///
    /// @param visit in whose language
    /// @param day the day
    /// @return a quiet line
    public static Element about(Visit visit, LocalDate day) {
        return Ui.quiet(visit.say("day.about", Map.of("day", name(visit, day))));
    }

    /// A value that goes with a form without being seen.
    ///
    /// @param name of the value
    /// @param value what is sent
    /// @return an `input`
    public static Element hidden(String name, String value) {
        return Element.of("input").with("type", "hidden").with("name", name).with("value", value);
    }

    /// A form came too late for its day, or for no day at all. Nothing is written; what was typed
    /// stands there to be taken along.
    ///
    /// @param visit whose form
    /// @param typed any text, or empty
    /// @return a page with status 422
    public static Page closed(Visit visit, String typed) {
        Page page =
                Page.of(visit, "day.closed").status(422).add(Ui.p(visit.say("day.closed-text")));
        if (!typed.isBlank()) {
            page.add(
                    Ui.card(
                            Ui.quiet(visit.say("day.closed-typed")),
                            Ui.p(typed).with("class", "kept")));
        }
        return page.add(
                Ui.actions(
                        Ui.primary(visit.say("day.to-today"), "/today"),
                        Ui.secondary(visit.say("day.to-days"), "/days")));
    }

    /// There is no such page.
    ///
    /// @param visit who asked
    /// @return a page with status 404
    public static Page missing(Visit visit) {
        return Page.of(visit, "ui.missing-title")
                .status(404)
                .add(
                        Ui.p(visit.say("ui.missing-text")),
                        Ui.actions(Ui.primary(visit.say("day.to-days"), "/days")));
    }
}
