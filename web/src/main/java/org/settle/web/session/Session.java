package org.settle.web.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.settle.web.store.Kind;

/// One session: what was planned, how far it is, what was felt.
///
/// @param day when it began
/// @param steps what was planned
/// @param step the step that is on, or the number of steps when all are over
/// @param done seconds really done in each step
/// @param tensionBefore 0 to 10
/// @param beforeAsked whether the question before was answered or skipped
/// @param discomfort the strongest, 0 to 10
/// @param tensionAfter 0 to 10
/// @param softer how often "softer" was chosen
/// @param stopped whether it was stopped early
/// @param why why it was stopped, or empty
/// @param stage where it is
record Session(
        LocalDate day,
        List<SessionStep> steps,
        int step,
        List<Integer> done,
        Optional<Integer> tensionBefore,
        boolean beforeAsked,
        Optional<Integer> discomfort,
        Optional<Integer> tensionAfter,
        int softer,
        boolean stopped,
        String why,
        Stage stage) {
    static final Kind<Session> KIND = new Kind<>("session", Session.class);

    /// Where a session is.
    enum Stage {
        /// The question before.
        BEFORE,
        /// The steps.
        RUNNING,
        /// The strongest discomfort.
        DISCOMFORT,
        /// The tension after.
        AFTER,
        /// All is said.
        OVER
    }

    static Session planned(LocalDate day, List<SessionStep> steps) {
        List<Integer> none = steps.stream().map(_ -> 0).toList();
        return new Session(
                day,
                List.copyOf(steps),
                0,
                none,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                "",
                Stage.BEFORE);
    }

    /// The seconds of a step only ever grow, so a late or repeated message changes nothing.
    Session progressed(int at, int seconds) {
        if (stage != Stage.RUNNING || at < 0 || at >= steps.size()) {
            return this;
        }
        List<Integer> now = new ArrayList<>(done);
        int most = steps.get(at).seconds();
        now.set(at, Math.max(now.get(at), Math.clamp(seconds, 0, most)));
        return with(Math.max(step, at), now, stage);
    }

    /// The step is over; the one after it begins.
    Session next(int at, int seconds) {
        Session session = progressed(at, seconds);
        if (session.stage != Stage.RUNNING || at != session.step) {
            return session;
        }
        boolean last = at + 1 == steps.size();
        return session.with(at + 1, session.done, last ? Stage.DISCOMFORT : Stage.RUNNING);
    }

    Session begun(Optional<Integer> tension) {
        return new Session(
                day,
                steps,
                step,
                done,
                tension,
                true,
                discomfort,
                tensionAfter,
                softer,
                stopped,
                why,
                Stage.RUNNING);
    }

    Session felt(Optional<Integer> most) {
        return new Session(
                day,
                steps,
                step,
                done,
                tensionBefore,
                beforeAsked,
                most,
                tensionAfter,
                softer,
                stopped,
                why,
                Stage.AFTER);
    }

    Session ended(Optional<Integer> tension) {
        return new Session(
                day,
                steps,
                step,
                done,
                tensionBefore,
                beforeAsked,
                discomfort,
                tension,
                softer,
                stopped,
                why,
                Stage.OVER);
    }

    Session softened() {
        return new Session(
                day,
                steps,
                step,
                done,
                tensionBefore,
                beforeAsked,
                discomfort,
                tensionAfter,
                softer + 1,
                stopped,
                why,
                stage);
    }

    Session stoppedEarly() {
        return new Session(
                day,
                steps,
                step,
                done,
                tensionBefore,
                beforeAsked,
                discomfort,
                tensionAfter,
                softer,
                true,
                why,
                stage == Stage.RUNNING ? Stage.DISCOMFORT : stage);
    }

    Session because(String reason) {
        return new Session(
                day,
                steps,
                step,
                done,
                tensionBefore,
                beforeAsked,
                discomfort,
                tensionAfter,
                softer,
                stopped,
                reason,
                stage);
    }

    private Session with(int at, List<Integer> seconds, Stage now) {
        return new Session(
                day,
                steps,
                at,
                List.copyOf(seconds),
                tensionBefore,
                beforeAsked,
                discomfort,
                tensionAfter,
                softer,
                stopped,
                why,
                now);
    }

    /// Minutes really done, rounded.
    long minutesDone() {
        return Math.round(done.stream().mapToInt(Integer::intValue).sum() / 60.0);
    }
}
