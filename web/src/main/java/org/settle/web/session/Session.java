package org.settle.web.session;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.settle.practice.LastSession;
import org.settle.practice.ScreenOutcome;
import org.settle.web.store.Kind;

/// One session: what was planned, how far it is, what was felt.
///
/// @param day when it began
/// @param steps what was planned
/// @param reach whether the reach test is offered
/// @param progress how far it is
/// @param felt what was felt
/// @param stage where it is
/// @param kind as what it was begun, such as `programme`; sessions of older versions have none
record Session(
        LocalDate day,
        List<SessionStep> steps,
        boolean reach,
        Progress progress,
        Felt felt,
        Stage stage,
        Optional<String> kind) {
    static final Kind<Session> KIND = new Kind<>("session", Session.class);

    static Session planned(LocalDate day, List<SessionStep> steps, boolean reach, String kind) {
        return new Session(
                day,
                List.copyOf(steps),
                reach,
                Progress.none(steps.size()),
                Felt.nothing(),
                Stage.BEFORE,
                Optional.of(kind));
    }

    static Session over(LocalDate day, List<SessionStep> steps, String kind, Effort effort) {
        return new Session(
                day,
                List.copyOf(steps),
                false,
                Progress.part(steps.stream().map(SessionStep::seconds).toList(), effort.share()),
                Felt.after(effort),
                Stage.OVER,
                Optional.of(kind));
    }

    Session progressed(int at, int seconds) {
        if (stage != Stage.RUNNING || at < 0 || at >= steps.size()) {
            return this;
        }
        int most = steps.get(at).seconds();
        return with(progress.reached(at, Math.clamp(seconds, 0, most)), felt, stage);
    }

    /// The step is over; the one after it begins.
    Session next(int at, int seconds) {
        Session session = progressed(at, seconds);
        if (session.stage != Stage.RUNNING || at != session.progress.step()) {
            return session;
        }
        boolean last = at + 1 == steps.size();
        return session.with(
                session.progress.onward(), felt, last ? Stage.DISCOMFORT : Stage.RUNNING);
    }

    Session softened() {
        return stage == Stage.RUNNING ? with(progress.softened(), felt, stage) : this;
    }

    Session stoppedEarly() {
        return stage == Stage.RUNNING
                ? with(progress.stoppedEarly(), felt, Stage.DISCOMFORT)
                : this;
    }

    /// An answer counts only where its question is still open, so "back" and a second tap change
    /// nothing that follows.
    Session answered(Stage asked, Felt now) {
        return asked == stage ? with(progress, now, stage.following(reach)) : this;
    }

    Session because(String reason) {
        return stage == Stage.OVER ? with(progress, felt.because(reason), stage) : this;
    }

    private Session with(Progress how, Felt what, Stage now) {
        return new Session(day, steps, reach, how, what, now, kind);
    }

    /// Minutes really done, rounded.
    long minutesDone() {
        return Math.round(secondsDone() / 60.0);
    }

    int secondsDone() {
        return progress.done().stream().mapToInt(Integer::intValue).sum();
    }

    int secondsPlanned() {
        return steps.stream().mapToInt(SessionStep::seconds).sum();
    }

    /// The places that are pressed, with side, in order.
    Set<String> places() {
        return steps.stream()
                .filter(SessionStep::presses)
                .map(SessionStep::region)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether every step is still possible with the safety answers of now.
    boolean isWithin(ScreenOutcome outcome) {
        return !(outcome instanceof ScreenOutcome.DoNotStart)
                && steps.stream()
                        .filter(SessionStep::presses)
                        .allMatch(
                                s ->
                                        outcome.pressing()
                                                && !outcome.excludedRegions().contains(s.region())
                                                && !outcome.excludedTools().contains(s.tool()));
    }

    /// The same as the tailoring sees it.
    LastSession last() {
        return new LastSession(
                felt.discomfort().orElse(0), progress.stopped(), felt.signs(), felt.sore());
    }
}
