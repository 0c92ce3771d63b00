package org.settle.web.session;

import java.util.ArrayList;
import java.util.List;
import org.settle.practice.Catalogue;
import org.settle.practice.ScriptLine;
import org.settle.web.ui.Words;

/// One thing said while a step runs.
///
/// @param at seconds after the step began
/// @param text a few short sentences
record Line(int at, String text) {
    static List<Line> of(Words words, Catalogue catalogue, SessionStep step) {
        if (step.isOwn()) {
            return List.of(
                    new Line(0, step.own()),
                    new Line(step.seconds() / 2, words.say("session.own-half")));
        }
        return step.presses() ? press(words, catalogue, step) : script(words, catalogue, step);
    }

    /// How to get there, what to do, a word at half time, how to come out of it.
    private static List<Line> press(Words words, Catalogue catalogue, SessionStep step) {
        String movement = "movement." + step.id();
        // The words of a movement are for its usual technique.
        String usual = catalogue.movement(step.id()).techniques().getFirst();
        boolean isUsual = usual.equals(step.technique());
        int whole = step.seconds();
        return List.of(
                new Line(0, words.say(movement + ".setup")),
                new Line(
                        whole / 4,
                        words.say(isUsual ? movement + ".move" : "movement." + step.technique())),
                new Line(whole / 2, words.say("session.half")),
                new Line(whole * 3 / 4, words.say(movement + ".easier")));
    }

    /// The script at its own pace. A shorter step leaves lines out before the last one, a longer
    /// one stays with the line before the last.
    private static List<Line> script(Words words, Catalogue catalogue, SessionStep step) {
        List<ScriptLine> script = catalogue.script(step.id());
        ScriptLine last = script.getLast();
        int end = step.seconds() - last.seconds();
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (ScriptLine line : script.subList(0, script.size() - 1)) {
            if (at + line.seconds() <= end || lines.isEmpty()) {
                lines.add(line(words, step, line, at));
                at += line.seconds();
            }
        }
        lines.add(line(words, step, last, Math.max(end, at)));
        return lines;
    }

    private static Line line(Words words, SessionStep step, ScriptLine line, int at) {
        return new Line(at, words.say("companion." + step.id() + "." + line.id()));
    }
}
