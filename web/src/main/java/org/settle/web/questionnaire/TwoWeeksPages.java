package org.settle.web.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.settle.markup.Element;
import org.settle.web.day.DayViews;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A questionnaire: one item a screen, each saved with its tap. After a hard answer support comes
/// first, never a number.
@Controller
@RequestMapping("/two-weeks")
class TwoWeeksPages {
    private final TwoWeeks twoWeeks;

    TwoWeeksPages(TwoWeeks twoWeeks) {
        this.twoWeeks = twoWeeks;
    }

    @GetMapping
    View choice(Visit visit) {
        Page page =
                Page.of(visit, "weeks.title")
                        .add(Ui.p(visit.say("weeks.what")), Ui.quiet(visit.say("weeks.own-words")));
        Element ways = Ui.actions();
        List<Questionnaire> all = twoWeeks.in(visit.words().locale());
        for (Questionnaire q : all) {
            String text =
                    visit.say(
                            "weeks.choose",
                            Map.of("n", Integer.toString(q.size()), "name", q.name()));
            ways.add(
                    q.equals(all.getFirst())
                            ? Ui.primary(text, "/two-weeks/" + q.id())
                            : Ui.secondary(text, "/two-weeks/" + q.id()));
        }
        return page.add(ways, Ui.actions(Ui.secondary(visit.say("weeks.skip"), "/trial")));
    }

    @GetMapping("/{id}")
    View ask(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String item) {
        return with(
                visit,
                id,
                (asked, filled) -> {
                    int next = filled.answers().size();
                    int at = item.matches("[0-9]{1,2}") ? Integer.parseInt(item) : next;
                    return at >= asked.size()
                            ? over(visit, asked, filled)
                            : item(visit, asked, Math.min(at, next));
                });
    }

    private static Page item(Visit visit, Questionnaire asked, int at) {
        Locale locale = visit.words().locale();
        Element answers = Ui.actions();
        List<String> texts = asked.answers(locale);
        for (int a = 0; a < texts.size(); a++) {
            answers.add(Ui.sendWith(texts.get(a), "answer", Integer.toString(a)));
        }
        Page page =
                Page.titled(visit, asked.items(locale).get(at))
                        .add(
                                Ui.quiet(asked.stem(locale)),
                                Ui.form(
                                        visit,
                                        "/two-weeks/" + asked.id(),
                                        DayViews.hidden("item", Integer.toString(at)),
                                        answers),
                                Ui.quiet(
                                        visit.say(
                                                "day.step",
                                                Map.of(
                                                        "at", Integer.toString(at + 1),
                                                        "all", Integer.toString(asked.size())))));
        if (at > 0) {
            page.add(
                    Ui.actions(
                            Ui.secondary(
                                    visit.say("ui.back"),
                                    "/two-weeks/" + asked.id() + "?item=" + (at - 1))));
        }
        return page.add(
                Ui.actions(Ui.secondary(visit.say("weeks.later"), "/trial")),
                Ui.fold(
                        visit.say("weeks.where-from"),
                        Ui.p(asked.name() + ". " + asked.source(locale) + "."),
                        Ui.p(asked.licence()).with("lang", "en")));
    }

    private static Page over(Visit visit, Questionnaire asked, Filled filled) {
        boolean hard = asked.isHigh(filled.sum());
        Page page = Page.of(visit, hard ? "weeks.hard" : "weeks.done");
        if (hard) {
            page.add(
                    Ui.p(visit.say("weeks.hard-text")),
                    Ui.p(visit.say("help.heavy-danger")),
                    Ui.actions(
                            Ui.primary(visit.say("ui.help-now"), "/help"),
                            Ui.secondary(visit.say("help.breathe"), "/breathe")));
        }
        return page.add(
                Ui.p(visit.say("weeks.kept")),
                Ui.actions(
                        hard
                                ? Ui.secondary(visit.say("weeks.on"), "/trial")
                                : Ui.primary(visit.say("weeks.on"), "/trial"),
                        Ui.secondary(visit.say("weeks.more"), "/two-weeks")),
                Ui.fold(
                        visit.say("weeks.sum"),
                        Ui.p(
                                visit.say(
                                        "weeks.sum-text",
                                        Map.of(
                                                "name", asked.name(),
                                                "sum", Integer.toString(filled.sum()),
                                                "most", Integer.toString(asked.most()))))));
    }

    @PostMapping("/{id}")
    View answer(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String answer) {
        return with(
                visit,
                id,
                (asked, _) -> {
                    boolean known =
                            item.matches("[0-9]{1,2}")
                                    && answer.matches("[0-3]")
                                    && Integer.parseInt(item) < asked.size();
                    if (!known) {
                        return new Redirect("/two-weeks/" + id);
                    }
                    int at = Integer.parseInt(item);
                    twoWeeks.answer(visit.self(), asked, at, Integer.parseInt(answer));
                    return new Redirect("/two-weeks/" + id + "?item=" + (at + 1));
                });
    }

    private View with(Visit visit, String id, BiFunction<Questionnaire, Filled, View> page) {
        Optional<Questionnaire> asked =
                Questionnaire.find(id).filter(q -> q.speaks(visit.words().locale()));
        if (asked.isEmpty()) {
            return new Redirect("/two-weeks");
        }
        Filled filled = visit.person().map(p -> twoWeeks.of(p, asked.get())).orElse(Filled.NOTHING);
        return page.apply(asked.get(), filled);
    }
}
