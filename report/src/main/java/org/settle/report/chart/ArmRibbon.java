package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.report.words.Speech;
import org.settle.trial.Sequence;
import org.settle.trial.Trial;

/// Which arm belongs to which day of a locked trial, a row for each arm, with a line at today. It
/// says nothing of what was felt.
public final class ArmRibbon {
    private static final double LABEL = 24;
    private static final double ROW = 46;
    private static final double AXIS = 24;

    private final Speech speech;

    /// Makes ribbons.
    ///
    /// @param speech the language
    public ArmRibbon(Speech speech) {
        this.speech = speech;
    }

    /// Draws the order of a trial.
    ///
    /// @param frame what surrounds the picture
    /// @param trial a locked trial
    /// @param today the day of the trial, from 1; 0 before it begins, beyond the last one after it
    /// @return the chart
    /// @throws IllegalArgumentException if the trial is not locked
    public Chart draw(Frame frame, Trial trial, int today) {
        Sequence order =
                trial.locked()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "Only a locked trial has an order; lock it first."))
                        .sequence();
        String caption =
                speech.say(
                        "chart.ribbon-caption",
                        Map.of(
                                "day",
                                speech.numbers().whole(Math.clamp(today, 0, order.days())),
                                "days",
                                speech.days(order.days())));
        double height = trial.arms().size() * ROW + AXIS;
        Canvas canvas = new Canvas(frame, height, speech.say("chart.ribbon-title"), caption);
        Scale x = new Scale(1, order.days(), Canvas.MARGIN + 4, Canvas.WIDTH - Canvas.MARGIN - 4);
        double size = Math.clamp(0.8 * (x.to() - x.from()) / order.days(), 3, 12);
        for (int arm = 0; arm < trial.arms().size(); arm++) {
            double y = arm * ROW + LABEL;
            String name = speech.label(trial.arms().get(arm).label());
            canvas.text(Canvas.MARGIN, y - 7, "start", "strong", name);
            StringBuilder dots = new StringBuilder();
            for (int day = 1; day <= order.days(); day++) {
                if (order.arm(day) == arm) {
                    dots.append(Canvas.dot(x.at(day), y + 8));
                }
            }
            canvas.dots(dots.toString(), size, arm == 0 ? "ring" : "disc");
            if (arm == 0) {
                canvas.dots(dots.toString(), size / 2, "hole");
            }
            if (today >= 1 && today <= order.days()) {
                canvas.line(x.at(today), y - 1, x.at(today), y + 17, "zero");
            }
        }
        canvas.text(x.at(1), height - 4, "start", "quiet", "1");
        canvas.text(
                x.at(order.days()),
                height - 4,
                "end",
                "quiet",
                speech.numbers().whole(order.days()));
        return new Chart(canvas.svg(), caption, table(trial, order));
    }

    /// One row for each run of days with the same arm.
    private ChartTable table(Trial trial, Sequence order) {
        List<List<String>> rows = new ArrayList<>();
        int from = 1;
        for (int day = 1; day <= order.days(); day++) {
            if (day == order.days() || order.arm(day + 1) != order.arm(day)) {
                String first = speech.numbers().whole(from);
                String last = speech.numbers().whole(day);
                rows.add(
                        List.of(
                                from == day
                                        ? first
                                        : speech.say(
                                                "plan.from-to", Map.of("low", first, "high", last)),
                                speech.label(trial.arms().get(order.arm(day)).label())));
                from = day + 1;
            }
        }
        return new ChartTable(
                List.of(speech.say("plan.days"), speech.say("chart.ribbon-arm")), rows);
    }
}
