package org.settle.web.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.settle.markup.Element;
import org.settle.trial.Direction;
import org.settle.web.checkin.Outcome;
import org.settle.web.day.DayViews;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// How arms and outcomes are called in the person's language. What a plan was locked with stays.
final class TrialWords {
    private TrialWords() {}

    static String arm(Visit visit, String id, String idea) {
        return id.equals(Intervention.OWN) ? idea : visit.say("trial.name-" + id);
    }

    /// Such as "rolling against your usual evening".
    static String question(Visit visit, List<String> arms, String idea) {
        String others =
                String.join(", ", arms.stream().skip(1).map(id -> arm(visit, id, idea)).toList());
        String said =
                visit.say(
                        "trial.versus",
                        Map.of("others", others, "reference", arm(visit, arms.getFirst(), idea)));
        return said.substring(0, 1).toUpperCase(visit.words().locale()) + said.substring(1);
    }

    /// When a trial pauses by itself, and that anybody may stop.
    static Element stopRules(Visit visit) {
        return Ui.list(
                Stream.of("signs", "pain", "worse", "you")
                        .map(rule -> visit.say("trial.stop-rule-" + rule))
                        .toList());
    }

    /// When a trial paused itself since a day, and why.
    static List<Element> pausedItself(Visit visit, MyTrial mine, LocalDate since) {
        return mine.kept().pauses().stream()
                .filter(p -> p.reason().startsWith(TrialWatch.PAUSED))
                .filter(p -> !p.from().isBefore(since))
                .map(p -> DayViews.name(visit, p.from()) + ": " + visit.say(p.reason()))
                .map(Ui::p)
                .toList();
    }

    static String outcome(Visit visit, Outcome outcome) {
        return visit.say("trial.outcome-" + outcome.id());
    }

    static Direction better(Outcome outcome) {
        return switch (outcome) {
            case SLEEP, MOOD -> Direction.HIGHER;
            case WORRY, PAIN, STRESS -> Direction.LOWER;
        };
    }

    /// A number as the language writes it, without needless digits.
    static String number(Visit visit, double value) {
        java.text.NumberFormat format = java.text.NumberFormat.getInstance(visit.words().locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
