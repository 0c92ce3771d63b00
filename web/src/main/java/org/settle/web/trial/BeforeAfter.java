package org.settle.web.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.checkin.CheckIn;
import org.settle.web.checkin.CheckIns;
import org.settle.web.day.DayClock;
import org.settle.web.questionnaire.Answered;
import org.settle.web.questionnaire.Questionnaire;
import org.settle.web.questionnaire.TwoWeeks;
import org.settle.web.store.Person;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// The questionnaires around a trial: offered before it, in its middle and after it; told as before
/// and after, never as an effect. Where somebody has it hard, support is shown before any planning.
@Component
class BeforeAfter {
    /// So many days after its beginning the answers still tell about the time before.
    private static final int GRACE = 3;

    /// In a shorter trial two weeks before the middle would lie before the trial.
    private static final int LONG = 28;

    private static final int HARD_DAYS = 3;
    private static final int HIGH = 9;
    private static final int LOW = 1;

    private final TwoWeeks twoWeeks;
    private final CheckIns checkIns;
    private final DayClock days;

    BeforeAfter(TwoWeeks twoWeeks, CheckIns checkIns, DayClock days) {
        this.twoWeeks = twoWeeks;
        this.checkIns = checkIns;
        this.days = days;
    }

    /// What is said before anything is planned.
    ///
    /// @param visit who plans
    /// @return support where somebody has it hard, else an offer, else nothing
    Optional<Element> first(Visit visit) {
        Optional<Person> person = visit.person();
        if (person.filter(this::isHard).isPresent()) {
            return Optional.of(
                    Ui.care(
                            Ui.p(visit.say("weeks.first")),
                            Ui.actions(Ui.primary(visit.say("ui.help-now"), "/help"))));
        }
        boolean answered = person.filter(p -> !lately(p).isEmpty()).isPresent();
        return answered ? Optional.empty() : Optional.of(offer(visit, "weeks.offer"));
    }

    private boolean isHard(Person person) {
        LocalDate today = days.today();
        return lately(person).stream().anyMatch(a -> a.asked().isHigh(a.sum()))
                || checkIns.between(person, today.minusDays(HARD_DAYS), today).values().stream()
                        .anyMatch(BeforeAfter::isHard);
    }

    private List<Answered> lately(Person person) {
        LocalDate today = days.today();
        return twoWeeks.answered(person).stream()
                .filter(a -> a.isIn(today.minusDays(TwoWeeks.DAYS), today))
                .toList();
    }

    private static boolean isHard(CheckIn day) {
        return day.ratings().getOrDefault("mood", HIGH) <= LOW
                || day.ratings().getOrDefault("worry", 0) >= HIGH
                || day.ratings().getOrDefault("stress", 0) >= HIGH;
    }

    /// What is offered on a day of a trial.
    ///
    /// @return nothing where it is not the time, or was answered, or was not wanted before
    Optional<Element> offer(Visit visit, MyTrial mine) {
        LocalDate today = days.today();
        List<Answered> answered = twoWeeks.answered(visit.self());
        List<Questionnaire> before = in(answered, Part.START, mine);
        if (before.isEmpty()) {
            return mine.dayOf(today) <= GRACE
                    ? Optional.of(offer(visit, "weeks.offer"))
                    : Optional.empty();
        }
        return parts(mine).stream()
                .filter(part -> part.isOpen(mine, today))
                .filter(part -> !in(answered, part, mine).containsAll(before))
                .findFirst()
                .map(_ -> offer(visit, "weeks.offer-again"));
    }

    private static Element offer(Visit visit, String key) {
        return Ui.card(
                Ui.p(visit.say(key)),
                Ui.actions(Ui.secondary(visit.say("weeks.to"), "/two-weeks")));
    }

    /// The sums before, in the middle and after.
    ///
    /// @return nothing where nothing was answered before
    Optional<Element> table(Visit visit, MyTrial mine) {
        List<Answered> answered = twoWeeks.answered(visit.self());
        List<Questionnaire> before = in(answered, Part.START, mine);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Element head = Element.of("tr").add(cell(visit.say("weeks.when"), "col"));
        before.forEach(asked -> head.add(cell(asked.name(), "col")));
        Element body = Element.of("tbody");
        for (Part part : parts(mine)) {
            Element row = Element.of("tr").add(cell(visit.say(part.key), "row"));
            before.forEach(
                    asked -> row.add(Element.of("td", sum(visit, answered, asked, part, mine))));
            body.add(row);
        }
        return Optional.of(
                Ui.card(
                        Ui.heading(visit.say("weeks.before-after")),
                        Element.of("table").add(Element.of("thead").add(head)).add(body),
                        Ui.p(visit.say("weeks.before-after-what"))));
    }

    /// The last one counts.
    private static String sum(
            Visit visit, List<Answered> answered, Questionnaire asked, Part part, MyTrial mine) {
        return answered.stream()
                .filter(a -> a.asked().equals(asked))
                .filter(a -> a.isIn(part.first(mine), part.last(mine)))
                .reduce((_, later) -> later)
                .map(
                        a ->
                                visit.say(
                                        "weeks.of",
                                        Map.of(
                                                "sum", Integer.toString(a.sum()),
                                                "most", Integer.toString(asked.most()))))
                .orElseGet(() -> visit.say("weeks.none"));
    }

    private static Element cell(String text, String scope) {
        return Element.of("th", text).with("scope", scope);
    }

    private static List<Questionnaire> in(List<Answered> answered, Part part, MyTrial mine) {
        return answered.stream()
                .filter(a -> a.isIn(part.first(mine), part.last(mine)))
                .map(Answered::asked)
                .distinct()
                .toList();
    }

    private static List<Part> parts(MyTrial mine) {
        List<Part> parts = new ArrayList<>(List.of(Part.values()));
        if (mine.days() < LONG) {
            parts.remove(Part.MIDDLE);
        }
        return parts;
    }

    /// When it is asked.
    private enum Part {
        START("weeks.start"),
        MIDDLE("weeks.middle"),
        END("weeks.end");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        LocalDate first(MyTrial mine) {
            return switch (this) {
                case START -> mine.start().minusDays(TwoWeeks.DAYS);
                case MIDDLE -> mine.start().plusDays(mine.days() / 2);
                case END -> mine.lastDay().plusDays(1);
            };
        }

        LocalDate last(MyTrial mine) {
            return switch (this) {
                case START -> mine.start().plusDays(GRACE - 1);
                case MIDDLE -> first(mine).plusDays(TwoWeeks.DAYS - 1);
                case END -> mine.lastDay().plusDays(TwoWeeks.DAYS);
            };
        }

        boolean isOpen(MyTrial mine, LocalDate today) {
            return !today.isBefore(first(mine)) && !today.isAfter(last(mine));
        }
    }
}
