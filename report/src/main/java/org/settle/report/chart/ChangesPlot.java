package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.planning.BeforeAfter;
import org.settle.report.words.Speech;

/// How many simulated selves, whom nothing helps, look how much better after their worst week.
public final class ChangesPlot {
    private static final double TOP = 44;
    private static final double FOOT = 168;
    private static final int BINS = 15;

    private final Speech speech;

    /// Makes a plot.
    ///
    /// @param speech the language
    public ChangesPlot(Speech speech) {
        this.speech = speech;
    }

    /// Draws the changes of all selves.
    ///
    /// @param frame what surrounds the picture
    /// @param replay the selves
    /// @param worthwhile the least change worth having
    /// @param caption the same in one sentence
    /// @return the chart
    public Chart draw(Frame frame, BeforeAfter replay, double worthwhile, String caption) {
        Canvas canvas = new Canvas(frame, FOOT + 48, speech.say("plan.changes-title"), caption);
        double[] changes =
                replay.selves().stream().mapToDouble(BeforeAfter.Self::change).sorted().toArray();
        Scale x =
                new Scale(
                        Math.min(changes[0], 0),
                        Math.max(changes[changes.length - 1], worthwhile),
                        Canvas.MARGIN,
                        Canvas.WIDTH - Canvas.MARGIN);
        int[] counts = new int[BINS];
        double width = (x.high() - x.low()) / BINS;
        int most = 1;
        for (double change : changes) {
            int bin = Math.clamp((int) ((change - x.low()) / width), 0, BINS - 1);
            most = Math.max(most, ++counts[bin]);
        }
        Scale y = new Scale(0, most, FOOT, TOP);
        List<List<String>> rows = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            double from = x.low() + bin * width;
            canvas.rect(
                    x.at(from) + 1,
                    y.at(counts[bin]),
                    x.at(from + width) - x.at(from) - 2,
                    FOOT - y.at(counts[bin]),
                    "close");
            rows.add(
                    List.of(
                            speech.say(
                                    "plan.from-to",
                                    Map.of(
                                            "low", speech.numbers().decimals(from, 1),
                                            "high", speech.numbers().decimals(from + width, 1))),
                            speech.numbers().whole(counts[bin])));
        }
        canvas.line(Canvas.MARGIN, FOOT, Canvas.WIDTH - Canvas.MARGIN, FOOT, "axis");
        mark(canvas, x.at(0), 14, "zero", speech.say("plan.no-change"));
        mark(canvas, x.at(worthwhile), 32, "mean", speech.say("plan.worth-it"));
        for (double tick : Ticks.of(x, 6).values()) {
            String number = speech.numbers().given(tick);
            canvas.text(x.at(tick), FOOT + 19, "middle", "quiet", number);
        }
        canvas.text(
                Canvas.WIDTH / 2, FOOT + 38, "middle", "quiet", speech.say("plan.seeming-change"));
        return new Chart(
                canvas.svg(),
                caption,
                new ChartTable(
                        List.of(speech.say("plan.seeming-change"), speech.say("plan.selves")),
                        rows));
    }

    private static void mark(Canvas canvas, double x, double y, String style, String label) {
        canvas.line(x, y + 4, x, FOOT, style);
        double half = Canvas.width(label) / 2;
        canvas.text(Math.clamp(x, half, Canvas.WIDTH - half), y, "middle", "quiet", label);
    }
}
