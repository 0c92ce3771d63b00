package org.settle.web.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.settle.markup.Element;
import org.settle.practice.Question;
import org.settle.web.body.Places;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Which places to leave out, after an answer that is about a place. Until some are marked all are
/// left out.
@Controller
class PlacesPage {
    private final Screening screening;
    private final Places places;

    PlacesPage(Screening screening, Places places) {
        this.screening = screening;
        this.places = places;
    }

    @GetMapping("/start/places")
    View places(Visit visit, @RequestParam(defaultValue = "quick") String form) {
        Set<String> marked =
                visit.person().map(p -> screening.places(p, formOf(form))).orElse(Set.of());
        List<Element> content = new ArrayList<>();
        content.add(
                Element.of("input")
                        .with("type", "hidden")
                        .with("name", "form")
                        .with("value", formOf(form).name().toLowerCase(Locale.ROOT)));
        places.groupNames().forEach(group -> content.add(group(visit, group, marked)));
        content.add(Ui.send(visit.say("start.places-marked")));
        content.add(Ui.sendWith(visit.say("start.places-all"), "all", "yes"));
        return Page.of(visit, "start.places")
                .bare()
                .add(
                        Ui.p(visit.say("start.places-how")),
                        Ui.quiet(visit.say("day.pain-sides")),
                        Ui.form(visit, "/start/places").addAll(content));
    }

    @PostMapping("/start/places")
    View mark(
            Visit visit,
            @RequestParam(defaultValue = "quick") String form,
            @RequestParam(defaultValue = "") Set<String> place,
            @RequestParam(defaultValue = "") String all) {
        Set<String> known =
                all.isEmpty()
                        ? place.stream()
                                .filter(places::isPlace)
                                .collect(Collectors.toUnmodifiableSet())
                        : Set.of();
        visit.person().ifPresent(p -> screening.mark(p, formOf(form), known));
        return FullScreenPages.onward(visit, screening, formOf(form));
    }

    private Element group(Visit visit, String group, Set<String> marked) {
        List<String> ids = places.in(group);
        List<Element> ticks = new ArrayList<>();
        for (String id : ids) {
            String name = visit.words().begin("practice.region." + id);
            ticks.add(Ui.choice("checkbox", "place", id, name, marked.contains(id)));
        }
        Element fold =
                Ui.fold(
                        visit.say("day.pain-group-" + group),
                        Ui.choices(visit.say("day.pain-group-" + group), ticks)
                                .with("class", "pair"));
        return ids.stream().anyMatch(marked::contains) ? fold.with("open", "open") : fold;
    }

    private static Question.Form formOf(String typed) {
        return typed.equals("full") ? Question.Form.FULL : Question.Form.QUICK;
    }
}
