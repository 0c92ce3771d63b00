package org.settle.web.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.settle.trial.Sequence;
import org.settle.web.checkin.CheckIns;
import org.settle.web.session.Practised;
import org.settle.web.session.Sessions;
import org.settle.web.store.Person;
import org.springframework.stereotype.Component;

/// Gathers the days of a trial from what was checked in and practised.
@Component
class TrialDays {
    private final CheckIns checkIns;
    private final Sessions sessions;
    private final Interventions interventions;

    TrialDays(CheckIns checkIns, Sessions sessions, Interventions interventions) {
        this.checkIns = checkIns;
        this.sessions = sessions;
        this.interventions = interventions;
    }

    TrialDiary of(Person person, MyTrial mine, LocalDate today) {
        LocalDate after = mine.lastDay().plusDays(1);
        return TrialDiary.of(
                mine,
                today,
                checkIns.between(person, mine.start(), after),
                practised(person, mine, after));
    }

    private Map<LocalDate, List<TrialDiary.Dose>> practised(
            Person person, MyTrial mine, LocalDate last) {
        Map<LocalDate, List<TrialDiary.Dose>> all = new TreeMap<>();
        for (Practised done : sessions.practised(person, mine.start(), last)) {
            if (done.share() > 0) {
                all.computeIfAbsent(done.day(), _ -> new ArrayList<>())
                        .add(new TrialDiary.Dose(armOf(mine, done), done.share()));
            }
        }
        return all;
    }

    /// Which arm a session is; the one that was drawn for its day goes first.
    private int armOf(MyTrial mine, Practised done) {
        if (isDrawn(mine, done)) {
            return mine.armOn(done.day()).orElseThrow();
        }
        for (int arm = 0; arm < mine.kept().arms().size(); arm++) {
            if (isArm(mine, arm, done)) {
                return arm;
            }
        }
        return Sequence.NO_ARM;
    }

    private boolean isArm(MyTrial mine, int arm, Practised done) {
        return interventions
                .find(mine.kept().arms().get(arm))
                .filter(i -> done.share() > 0 && i.isDoneBy(done.kind()))
                .isPresent();
    }

    /// Whether any of the arm that was drawn for a day was done on it.
    boolean isDone(Person person, MyTrial mine, LocalDate day) {
        return sessions.practised(person, day, day).stream().anyMatch(p -> isDrawn(mine, p));
    }

    /// Days on which something was done that the lot did not say, and not what it said.
    long offPlan(Person person, MyTrial mine) {
        Map<LocalDate, List<Practised>> byDay =
                sessions.practised(person, mine.start(), mine.lastDay()).stream()
                        .filter(p -> p.share() > 0 && !mine.kept().isPaused(p.day()))
                        .collect(Collectors.groupingBy(Practised::day));
        return byDay.values().stream()
                .filter(done -> done.stream().noneMatch(p -> isDrawn(mine, p)))
                .count();
    }

    private boolean isDrawn(MyTrial mine, Practised done) {
        return mine.armOn(done.day()).filter(arm -> isArm(mine, arm, done)).isPresent();
    }
}
