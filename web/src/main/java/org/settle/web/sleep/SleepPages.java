package org.settle.web.sleep;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.settle.web.day.DayClock;
import org.settle.web.day.DayViews;
import org.settle.web.store.Person;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The sleep diary of the morning: four times, then one rating.
@Controller
class SleepPages {
    private final SleepNights nights;
    private final DayClock days;

    SleepPages(SleepNights nights, DayClock days) {
        this.nights = nights;
        this.days = days;
    }

    @GetMapping("/sleep")
    View next(Visit visit, @RequestParam(defaultValue = "") String day) {
        Optional<LocalDate> morning = days.open(day);
        if (morning.isEmpty()) {
            return elsewhere(day);
        }
        Optional<SleepNight> night = written(visit, morning.get());
        SleepScreens screens = screens(visit, morning.get());
        if (night.isEmpty()) {
            return screens.times(prefilled(visit, morning.get()), Map.of());
        }
        return night.get().asked() ? screens.over(night.get()) : screens.quality("");
    }

    /// The times again, to change them while the day is open.
    @GetMapping("/sleep/times")
    View again(Visit visit, @RequestParam(defaultValue = "") String day) {
        Optional<LocalDate> morning = days.open(day);
        if (morning.isEmpty()) {
            return elsewhere(day);
        }
        return screens(visit, morning.get()).times(prefilled(visit, morning.get()), Map.of());
    }

    @PostMapping("/sleep")
    View save(Visit visit, @RequestParam Map<String, String> sent) {
        Optional<LocalDate> morning = days.open(sent.getOrDefault("day", ""));
        SleepForm form = SleepForm.of(sent);
        if (morning.isEmpty()) {
            return DayViews.closed(visit, String.join(", ", form.typed().values()));
        }
        String step = sent.getOrDefault("step", "");
        SleepForm now = form.stepped(step);
        nights.keep(visit.self(), morning.get(), now);
        if (step.equals("typed")) {
            return (_, _, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());
        }
        if (!step.isEmpty()) {
            return screens(visit, morning.get()).times(now, Map.of());
        }
        Map<String, String> errors = errors(visit, morning.get(), form);
        if (!errors.isEmpty()) {
            return screens(visit, morning.get()).times(form, errors).status(422);
        }
        form.times().ifPresent(times -> save(visit.self(), morning.get(), times));
        return new Redirect("/sleep?day=" + morning.get());
    }

    @PostMapping("/sleep/quality")
    View rate(
            Visit visit,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String value) {
        Optional<LocalDate> morning = days.open(day);
        if (morning.isEmpty()) {
            return DayViews.closed(visit, "");
        }
        boolean isSkip = value.equals("skip");
        if (!isSkip && !value.matches("[0-9]|10")) {
            return screens(visit, morning.get()).quality(visit.say("day.tap-number")).status(422);
        }
        Optional<Integer> rating = isSkip ? Optional.empty() : Optional.of(Integer.valueOf(value));
        Optional<SleepNight> night = written(visit, morning.get());
        night.ifPresent(
                n ->
                        nights.save(
                                visit.self(),
                                morning.get(),
                                n.rated(rating, days.isLate(morning.get()))));
        return new Redirect("/sleep?day=" + morning.get());
    }

    private void save(Person person, LocalDate morning, NightTimes times) {
        Optional<SleepNight> before = nights.of(person, morning);
        nights.save(
                person,
                morning,
                new SleepNight(
                        times,
                        days.moment().getZone().getId(),
                        before.flatMap(SleepNight::quality),
                        before.map(SleepNight::asked).orElse(false),
                        days.isLate(morning)));
    }

    private Map<String, String> errors(Visit visit, LocalDate morning, SleepForm form) {
        Map<String, String> errors = new HashMap<>();
        for (String moment : SleepForm.MOMENTS) {
            if (form.time(moment).isEmpty()) {
                errors.put(moment, visit.say("day.sleep-no-time"));
            }
        }
        form.times()
                .flatMap(t -> Night.of(morning, t, days.moment().getZone()).problem(days.moment()))
                .ifPresent(
                        p ->
                                errors.put(
                                        p.moment(),
                                        visit.say(
                                                "day.sleep-" + p.kind() + "-" + p.moment(),
                                                form.typed())));
        return errors;
    }

    private SleepForm prefilled(Visit visit, LocalDate morning) {
        return visit.person()
                .flatMap(
                        p ->
                                nights.typed(p, morning)
                                        .or(() -> times(p, morning).map(SleepForm::of)))
                .orElseGet(() -> SleepForm.of(Map.of()));
    }

    private Optional<NightTimes> times(Person person, LocalDate morning) {
        return nights.of(person, morning)
                .map(SleepNight::times)
                .or(() -> nights.lastBefore(person, morning));
    }

    private Optional<SleepNight> written(Visit visit, LocalDate morning) {
        return visit.person().flatMap(p -> nights.of(p, morning));
    }

    private SleepScreens screens(Visit visit, LocalDate morning) {
        return new SleepScreens(visit, morning, days.isLate(morning));
    }

    private View elsewhere(String typed) {
        return new Redirect(days.day(typed).map(d -> "/days/" + d).orElse("/sleep"));
    }
}
