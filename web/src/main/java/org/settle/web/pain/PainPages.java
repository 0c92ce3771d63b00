package org.settle.web.pain;

import java.time.LocalDate;
import java.util.Optional;
import org.settle.figures.body.BodySide;
import org.settle.web.body.Places;
import org.settle.web.day.DayClock;
import org.settle.web.day.DayViews;
import org.settle.web.store.Person;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where does it hurt: a place, then how much, then back to the body.
@Controller
class PainPages {
    private final PainMaps maps;
    private final Places places;
    private final DayClock days;

    PainPages(PainMaps maps, Places places, DayClock days) {
        this.maps = maps;
        this.places = places;
        this.days = days;
    }

    @GetMapping("/pain")
    View body(
            Visit visit,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "front") String side) {
        Optional<LocalDate> date = days.open(day);
        if (date.isEmpty()) {
            return elsewhere(day);
        }
        boolean offerSame =
                written(visit, date.get()).isEmpty()
                        && written(visit, date.get().minusDays(1)).isPresent();
        return screens(visit, date.get())
                .body(
                        written(visit, date.get()),
                        side.equals("back") ? BodySide.BACK : BodySide.FRONT,
                        offerSame);
    }

    @GetMapping("/pain/{place:[a-z-]+}")
    View place(
            Visit visit, @PathVariable String place, @RequestParam(defaultValue = "") String day) {
        Optional<LocalDate> date = days.open(day);
        if (date.isEmpty()) {
            return elsewhere(day);
        }
        return places.isPlace(place)
                ? screens(visit, date.get()).place(place, "")
                : DayViews.missing(visit);
    }

    @PostMapping("/pain/rate")
    View rate(
            Visit visit,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String value) {
        Optional<LocalDate> date = days.open(day);
        if (date.isEmpty() || !places.isPlace(place)) {
            return DayViews.closed(visit, "");
        }
        if (!value.matches("[0-9]|10")) {
            return screens(visit, date.get()).place(place, visit.say("day.tap-number")).status(422);
        }
        Person person = visit.self();
        PainMap now = maps.of(person, date.get()).orElse(PainMap.NOTHING);
        maps.save(person, date.get(), now.rated(place, Integer.parseInt(value)));
        return new Redirect("/pain?day=" + date.get() + "&side=" + places.side(place));
    }

    @PostMapping("/pain/nothing")
    View nothing(Visit visit, @RequestParam(defaultValue = "") String day) {
        return days.open(day)
                .<View>map(date -> save(visit.self(), date, PainMap.NOTHING))
                .orElseGet(() -> DayViews.closed(visit, ""));
    }

    @PostMapping("/pain/same")
    View same(Visit visit, @RequestParam(defaultValue = "") String day) {
        Optional<LocalDate> date = days.open(day);
        if (date.isEmpty()) {
            return DayViews.closed(visit, "");
        }
        // A map that was begun is never replaced by the one of yesterday.
        Optional<PainMap> before = written(visit, date.get().minusDays(1));
        if (before.isPresent() && written(visit, date.get()).isEmpty()) {
            return save(visit.self(), date.get(), before.get());
        }
        return new Redirect("/pain?day=" + date.get());
    }

    private View save(Person person, LocalDate day, PainMap map) {
        maps.save(person, day, map);
        return new Redirect("/pain?day=" + day);
    }

    private Optional<PainMap> written(Visit visit, LocalDate day) {
        return visit.person().flatMap(p -> maps.of(p, day));
    }

    private PainScreens screens(Visit visit, LocalDate day) {
        return new PainScreens(visit, day, days.isLate(day), places);
    }

    private View elsewhere(String typed) {
        return new Redirect(days.day(typed).map(d -> "/days/" + d).orElse("/pain"));
    }
}
