package org.settle.web.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.day.DayClock;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// What the page of today shows of a trial.
@Component
public class TrialCard {
    private static final int ASK_AGAIN = 6;

    private final TrialWatch watch;
    private final Interventions interventions;
    private final TrialDays trialDays;
    private final BeforeAfter beforeAfter;
    private final DayClock days;

    TrialCard(
            TrialWatch watch,
            Interventions interventions,
            TrialDays trialDays,
            BeforeAfter beforeAfter,
            DayClock days) {
        this.beforeAfter = beforeAfter;
        this.trialDays = trialDays;
        this.watch = watch;
        this.interventions = interventions;
        this.days = days;
    }

    /// The card, and what is asked before a treatment begins.
    ///
    /// @param visit whose day
    /// @return nothing where no trial is on
    public List<Element> of(Visit visit) {
        LocalDate today = days.today();
        Optional<MyTrial> mine = visit.person().flatMap(watch::current);
        if (mine.isEmpty()) {
            return List.of();
        }
        MyTrial trial = mine.get();
        Element card = Ui.card(Ui.heading(visit.say("trial.title")));
        if (trial.isOver(today)) {
            return List.of(
                    card.add(Ui.p(visit.say("trial.over")))
                            .add(
                                    Ui.actions(
                                            Ui.primary(
                                                    visit.say("trial.to-result"),
                                                    "/trial/" + trial.key() + "/result"))));
        }
        TrialToday.of(
                        visit,
                        trial,
                        today,
                        trialDays.isDone(visit.self(), trial, today),
                        interventions)
                .ifPresentOrElse(
                        card::addAll, () -> card.add(Ui.p(visit.say("trial.begins-soon"))));
        card.add(
                Element.of("p")
                        .add(
                                Element.of("a", visit.say("trial.to-trial"))
                                        .with("class", "tap")
                                        .with("href", "/trial")));
        List<Element> cards = new ArrayList<>(List.of(card));
        if (asks(trial, today)) {
            cards.add(expectation(visit, trial, today));
        }
        beforeAfter.offer(visit, trial).ifPresent(cards::add);
        return cards;
    }

    /// Before a treatment begins, at most once a week.
    static boolean asks(MyTrial trial, LocalDate today) {
        boolean asked =
                trial.kept().expectation().keySet().stream()
                        .anyMatch(d -> !LocalDate.parse(d).isBefore(today.minusDays(ASK_AGAIN)));
        return !asked
                && trial.beginsOn(today)
                && !trial.kept().isPaused(today)
                && trial.armOn(today).filter(arm -> !trial.isUsual(arm)).isPresent();
    }

    private static Element expectation(Visit visit, MyTrial trial, LocalDate today) {
        String arm = trial.labelOn(today).orElse("");
        return Ui.card(
                Ui.heading(visit.say("trial.expect", Map.of("arm", arm))),
                Ui.quiet(visit.say("trial.expect-why")),
                Ui.form(
                        visit,
                        "/trial/expect",
                        Ui.scale(
                                "value",
                                visit.say("trial.expect-low"),
                                visit.say("trial.expect-high"))));
    }
}
