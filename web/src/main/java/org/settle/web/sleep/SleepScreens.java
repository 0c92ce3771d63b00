package org.settle.web.sleep;

import java.time.LocalDate;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.web.day.DayViews;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// How the screens of the sleep diary look.
///
/// @param visit for whom
/// @param morning the day on which the night ended
/// @param late whether that day has ended
record SleepScreens(Visit visit, LocalDate morning, boolean late) {
    Page times(SleepForm form, Map<String, String> errors) {
        Element fields =
                Ui.form(
                        visit,
                        "/sleep",
                        DayViews.hidden("day", morning.toString()),
                        // Enter in a field presses the first button of a form: this one.
                        Ui.send(visit.say("ui.next"))
                                .with("class", "unseen")
                                .with("tabindex", "-1")
                                .with("aria-hidden", "true"));
        for (String moment : SleepForm.MOMENTS) {
            fields.add(stepper(moment, form.typed(moment), errors.getOrDefault(moment, "")));
        }
        fields.add(Ui.send(visit.say("ui.next")));
        fields.add(Ui.actions(Ui.secondary(visit.say("ui.not-today"), "/today")));
        return titled("day.sleep")
                .script("steps.js")
                .add(
                        Ui.p(
                                visit.say(
                                        "day.sleep-night",
                                        Map.of("day", DayViews.name(visit, morning)))),
                        Ui.quiet(visit.say("day.sleep-how")),
                        fields,
                        Ui.quiet(visit.say("day.sleep-none")));
    }

    private Element stepper(String moment, String typed, String error) {
        String label = visit.say("day.sleep-" + moment);
        Element box = Element.of("div").with("class", "field stepper");
        box.add(Element.of("label", label).with("for", moment));
        Element input =
                Element.of("input")
                        .with("type", "time")
                        .with("id", moment)
                        .with("name", moment)
                        .with("value", typed);
        if (!error.isEmpty()) {
            String id = moment + "-error";
            box.add(Element.of("p", error).with("class", "error").with("id", id));
            input.with("aria-invalid", "true").with("aria-describedby", id);
        }
        return box.add(
                Element.of("div")
                        .with("class", "steps")
                        .add(step(moment, "earlier", label))
                        .add(input)
                        .add(step(moment, "later", label)));
    }

    private Element step(String moment, String way, String label) {
        String text = visit.say("day.sleep-" + way);
        return Ui.sendWith(text, "step", moment + "-" + way)
                .with("aria-label", text + ": " + label);
    }

    Page quality(String error) {
        Page page = titled("day.sleep-quality");
        if (late) {
            page.add(DayViews.about(visit, morning));
        }
        if (!error.isEmpty()) {
            page.add(Element.of("p", error).with("class", "error").with("role", "alert"));
        }
        return page.add(
                Ui.form(
                        visit,
                        "/sleep/quality",
                        DayViews.hidden("day", morning.toString()),
                        Ui.scale(
                                "value",
                                visit.say("day.rate-sleep-low"),
                                visit.say("day.rate-sleep-high")),
                        Ui.actions(
                                Ui.sendWith(visit.say("ui.skip-question"), "value", "skip"),
                                Ui.secondary(visit.say("ui.not-today"), "/today"))));
    }

    Page over(SleepNight night) {
        Page page =
                Page.of(visit, "day.sleep-over")
                        .add(
                                Ui.picture(NightBar.of(visit, night, morning)),
                                NightBar.lengths(visit, night, morning));
        if (late) {
            page.add(Ui.quiet(visit.say("day.late")));
        }
        return page.add(
                Ui.actions(
                        Ui.primary(visit.say("day.to-today"), "/today"),
                        Ui.secondary(visit.say("day.sleep-change"), "/sleep/times?day=" + morning),
                        Ui.secondary(visit.say("day.to-days"), "/days")));
    }

    private Page titled(String key) {
        return Page.of(visit, key).bare();
    }
}
