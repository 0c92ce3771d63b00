package org.settle.web.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.settle.analysis.TrialAnalysis;
import org.settle.bayes.numeric.Marginal;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;
import org.settle.web.day.DayClock;
import org.settle.web.session.Practised;
import org.settle.web.session.Sessions;
import org.settle.web.store.Person;
import org.springframework.stereotype.Component;

/// The stop rules. They run whenever the trial is looked at, after each entry; where one fires, the
/// trial pauses itself and says why. Whoever goes on is not told of the same session again, and not
/// of harm for a week.
@Component
class TrialWatch {
    /// The probability of harm by at least the worthwhile amount that pauses a trial.
    private static final double HARM = 0.9;

    /// With what it was, the key of why a trial paused itself.
    static final String PAUSED = "trial.paused-";

    private static final String WORSE = PAUSED + "worse";

    /// So long nobody is told of the same harm again.
    static final int QUIET_DAYS = 7;

    private static final List<String> SIGNS = List.of("numbness", "dizziness", "distress");

    private final Trials trials;
    private final TrialDays trialDays;
    private final Sessions sessions;
    private final DayClock days;
    private final TrialAnalysis analysis = TrialAnalysis.rough();

    TrialWatch(Trials trials, TrialDays trialDays, Sessions sessions, DayClock days) {
        this.trials = trials;
        this.trialDays = trialDays;
        this.sessions = sessions;
        this.days = days;
    }

    /// The trial that is on, after the stop rules.
    Optional<MyTrial> current(Person person) {
        return current(person, days.today());
    }

    /// The trial as it was on an earlier day, of which nothing later is written yet.
    Optional<MyTrial> current(Person person, LocalDate today) {
        Optional<MyTrial> mine = trials.current(person);
        Optional<String> reason =
                mine.filter(t -> t.armOn(today).isPresent())
                        .filter(t -> !t.kept().isPaused(today))
                        .flatMap(t -> reason(person, t, today));
        if (reason.isEmpty()) {
            return mine;
        }
        Instant at =
                today.equals(days.today())
                        ? days.moment().toInstant()
                        : today.plusDays(1).atStartOfDay(days.moment().getZone()).toInstant();
        trials.change(person, mine.orElseThrow().key(), t -> t.pausing(today, reason.get(), at));
        return trials.current(person);
    }

    /// Each rule by itself: one that is quiet never hides another.
    private Optional<String> reason(Person person, MyTrial mine, LocalDate today) {
        List<Practised> lately =
                sessions.practised(person, today.minusDays(1), today).stream()
                        .filter(p -> !p.day().isBefore(mine.start()))
                        .toList();
        Map<String, Predicate<Practised>> rules = new LinkedHashMap<>();
        SIGNS.forEach(sign -> rules.put(PAUSED + sign, p -> p.signs().contains(sign)));
        rules.put(PAUSED + "pain", p -> hurt(mine, p));
        return rules.entrySet().stream()
                .filter(
                        rule ->
                                lately.stream()
                                        .filter(p -> isNew(mine, rule.getKey(), p))
                                        .anyMatch(rule.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.of(WORSE).filter(_ -> isHarmed(person, mine, today)));
    }

    /// Whether a session hurt more than the person's own limit.
    private static boolean hurt(MyTrial mine, Practised done) {
        return mine.kept()
                .limit()
                .flatMap(limit -> done.discomfort().filter(d -> d > limit))
                .isPresent();
    }

    /// Whether a session was begun after the last pause of this kind: each is told once.
    private static boolean isNew(MyTrial mine, String key, Practised done) {
        return mine.kept().pauses().stream()
                .filter(p -> p.reason().equals(key))
                .noneMatch(
                        p ->
                                p.at().map(at -> !done.begun().isAfter(at))
                                        .orElseGet(() -> !done.day().isAfter(p.from())));
    }

    /// Whether whoever went on was told of harm in the last week.
    private static boolean isQuiet(MyTrial mine, LocalDate today) {
        return mine.kept().pauses().stream()
                .anyMatch(
                        p ->
                                p.reason().equals(WORSE)
                                        && p.from().isAfter(today.minusDays(QUIET_DAYS)));
    }

    /// Whether any arm very likely makes any outcome worse by as much as would matter.
    private boolean isHarmed(Person person, MyTrial mine, LocalDate today) {
        TrialDiary diary = trialDays.of(person, mine, today);
        if (diary.days() < QUIET_DAYS || isQuiet(mine, today)) {
            return false;
        }
        Trial trial = mine.trial();
        return trial.outcomes().stream()
                .anyMatch(
                        outcome ->
                                analysis
                                        .contrasts(
                                                trial.withOutcomes(List.of(outcome)), diary.diary())
                                        .stream()
                                        .anyMatch(change -> harm(change, outcome) > HARM));
    }

    private static double harm(Marginal change, Outcome outcome) {
        double amount = outcome.minimalImportantDifference().orElse(0);
        return outcome.better() == Direction.HIGHER ? change.cdf(-amount) : 1 - change.cdf(amount);
    }
}
