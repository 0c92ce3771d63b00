package org.settle.web.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How far a session is.
///
/// @param step the step that is on, or the number of steps when all are over
/// @param done seconds really done in each step
/// @param softer how often "softer" was chosen
/// @param stopped whether it was stopped early
record Progress(int step, List<Integer> done, int softer, boolean stopped) {
    static Progress none(int steps) {
        return new Progress(0, Collections.nCopies(steps, 0), 0, false);
    }

    /// A part of a session from its beginning on.
    ///
    /// @param lengths of the steps, in seconds
    /// @param share 0 to 1; less than all was stopped early
    static Progress part(List<Integer> lengths, double share) {
        long left = Math.round(share * lengths.stream().mapToInt(Integer::intValue).sum());
        List<Integer> done = new ArrayList<>();
        int step = 0;
        for (int length : lengths) {
            int now = (int) Math.min(length, left);
            done.add(now);
            left -= now;
            step += now == length ? 1 : 0;
        }
        return new Progress(step, List.copyOf(done), 0, share < 1);
    }

    /// The seconds of a step only ever grow, so a late or repeated message changes nothing.
    Progress reached(int at, int seconds) {
        List<Integer> now = new ArrayList<>(done);
        now.set(at, Math.max(now.get(at), seconds));
        return new Progress(Math.max(step, at), List.copyOf(now), softer, stopped);
    }

    Progress onward() {
        return new Progress(step + 1, done, softer, stopped);
    }

    Progress softened() {
        return new Progress(step, done, softer + 1, stopped);
    }

    Progress stoppedEarly() {
        return new Progress(step, done, softer, true);
    }
}
