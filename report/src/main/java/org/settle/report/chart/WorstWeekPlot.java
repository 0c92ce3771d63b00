package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.planning.BeforeAfter;
import org.settle.report.words.Speech;

/// One simulated self that begins after its worst week: each day a dot, both means as lines.
public final class WorstWeekPlot {
    private static final double TOP = 34;
    private static final double FOOT = 150;

    private final Speech speech;

    /// Makes a plot.
    ///
    /// @param speech the language
    public WorstWeekPlot(Speech speech) {
        this.speech = speech;
    }

    /// Draws one self.
    ///
    /// @param frame what surrounds the picture
    /// @param self whom nothing helps
    /// @return the chart
    public Chart draw(Frame frame, BeforeAfter.Self self) {
        String change = speech.numbers().decimals(self.change(), 1);
        String caption = speech.say("plan.self-caption", Map.of("change", change));
        Canvas canvas = new Canvas(frame, FOOT + 30, speech.say("plan.self-title"), caption);
        List<Double> days = self.days();
        double most = days.stream().filter(d -> !d.isNaN()).mapToDouble(Math::abs).max().orElse(1);
        Scale x = new Scale(0, days.size(), Canvas.MARGIN, Canvas.WIDTH - Canvas.MARGIN);
        Scale y = new Scale(-most, most, FOOT, TOP);
        int week = self.start() - BeforeAfter.WEEK;
        canvas.rect(x.at(week), TOP - 8, x.at(self.start()) - x.at(week), FOOT - TOP + 16, "band");
        canvas.line(x.at(self.start()), TOP - 12, x.at(self.start()), FOOT + 8, "zero");
        List<String> dots = new ArrayList<>();
        for (int t = 0; t < days.size(); t++) {
            if (!days.get(t).isNaN()) {
                dots.add(Canvas.dot(x.at(t + 0.5), y.at(days.get(t))));
            }
        }
        canvas.dots(String.join("", dots), 6, "disc");
        mean(canvas, x, y, days, week, self.start());
        mean(canvas, x, y, days, self.start(), days.size());
        double start = x.at(self.start());
        canvas.text(Math.max(start, 60), 14, "middle", "strong", speech.say("plan.self-start"));
        canvas.text(Canvas.MARGIN, FOOT + 24, "start", "quiet", speech.say("plan.self-axis"));
        return new Chart(canvas.svg(), caption, table(days, self.start()));
    }

    private static void mean(Canvas canvas, Scale x, Scale y, List<Double> days, int from, int to) {
        double mean =
                days.subList(from, to).stream()
                        .filter(d -> !d.isNaN())
                        .mapToDouble(d -> d)
                        .average()
                        .orElse(0);
        canvas.line(x.at(from), y.at(mean), x.at(to), y.at(mean), "thick");
    }

    private ChartTable table(List<Double> days, int start) {
        List<List<String>> rows = new ArrayList<>();
        for (int t = 0; t < days.size(); t++) {
            rows.add(
                    List.of(
                            speech.numbers().whole(t - start + (t < start ? 0 : 1)),
                            days.get(t).isNaN()
                                    ? speech.say("plan.not-written")
                                    : speech.numbers().decimals(days.get(t), 1)));
        }
        return new ChartTable(
                List.of(speech.say("plan.day-from-start"), speech.say("plan.against-usual")), rows);
    }
}
