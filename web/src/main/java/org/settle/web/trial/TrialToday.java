package org.settle.web.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// What a trial says about today.
final class TrialToday {
    private TrialToday() {}

    /// The lines about a day.
    ///
    /// @param done whether the arm was done on that day
    /// @return nothing before the first day and after the last
    static Optional<List<Element>> of(
            Visit visit, MyTrial mine, LocalDate today, boolean done, Interventions interventions) {
        Optional<Integer> arm = mine.armOn(today);
        if (arm.isEmpty()) {
            return Optional.empty();
        }
        List<Element> lines = new ArrayList<>();
        lines.add(
                Ui.quiet(
                        visit.say(
                                "trial.day",
                                Map.of(
                                        "day", Integer.toString(mine.dayOf(today)),
                                        "days", Integer.toString(mine.days())))));
        Optional<KeptTrial.Pause> pause =
                mine.kept().pauses().stream().filter(p -> p.holds(today)).findFirst();
        if (pause.isPresent()) {
            String reason = pause.get().reason();
            boolean own = reason.isEmpty() || reason.startsWith(PausePages.AWAY);
            lines.add(Ui.p(visit.say(own ? "trial.paused" : reason)));
            Element ways = Ui.actions();
            if (!own) {
                lines.add(Ui.p(visit.say("trial.paused-rule")));
                ways.add(Ui.secondary(visit.say("day.to-screen"), "/start/screen"));
            }
            lines.add(ways.add(Ui.secondary(visit.say("trial.go-on"), "/trial/pause")));
            return Optional.of(lines);
        }
        lines.addAll(TrialWords.pausedItself(visit, mine, today.minusDays(TrialWatch.QUIET_DAYS)));
        String label = mine.trial().arms().get(arm.get()).label();
        Optional<Intervention> what = interventions.find(mine.kept().arms().get(arm.get()));
        if (mine.isUsual(arm.get())) {
            lines.add(Ui.p(visit.say("trial.usual-today", Map.of("arm", label))));
            lines.add(Ui.actions(Ui.secondary(visit.say("trial.need-something"), "/practice")));
            return Optional.of(lines);
        }
        if (done) {
            lines.add(Ui.p(visit.say("trial.done-today", Map.of("arm", label))));
            return Optional.of(lines);
        }
        String hour = what.map(Intervention::hour).orElse("any");
        lines.add(Ui.p(visit.say("trial.arm-today-" + hour, Map.of("arm", label))));
        lines.add(Ui.form(visit, "/trial/session", Ui.send(visit.say("trial.begin"))));
        return Optional.of(lines);
    }
}
