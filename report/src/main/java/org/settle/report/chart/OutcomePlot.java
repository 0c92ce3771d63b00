package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.Summary;
import org.settle.report.words.Speech;

/// All outcomes and arms on one scale, the person's own day-to-day sd: median, 50 and 95 % range of
/// each change, better to the right.
public final class OutcomePlot {
    private static final double ROW = 44;
    private static final double TOP = 8;

    private final Speech speech;
    private final List<OutcomeAnswer> outcomes;

    /// Makes a plot.
    ///
    /// @param speech the language
    /// @param outcomes at least one
    public OutcomePlot(Speech speech, List<OutcomeAnswer> outcomes) {
        this.speech = speech;
        this.outcomes = List.copyOf(outcomes);
    }

    /// One line of the plot: the change in the good direction, in sds.
    private record Row(String outcome, String arm, List<Double> quantiles) {}

    /// Draws every outcome and arm.
    ///
    /// @param frame what surrounds the picture
    /// @return the chart
    public Chart draw(Frame frame) {
        List<Row> rows = rows();
        String caption = speech.say("chart.outcomes-caption");
        double foot = TOP + ROW * rows.size() + 4;
        Canvas canvas = new Canvas(frame, foot + 48, speech.say("chart.outcomes-title"), caption);
        Scale scale =
                Scale.ofChanges(
                        rows.stream().mapToDouble(r -> r.quantiles().getFirst()).min().orElse(0),
                        rows.stream().mapToDouble(r -> r.quantiles().getLast()).max().orElse(0));
        ChangeAxis axis = new ChangeAxis(canvas, scale, speech);
        axis.draw(foot, foot, speech.say("chart.own-spread"));
        for (int i = 0; i < rows.size(); i++) {
            draw(canvas, scale, rows.get(i), TOP + ROW * i);
        }
        return new Chart(canvas.svg(), caption, table(rows));
    }

    private void draw(Canvas canvas, Scale scale, Row row, double top) {
        double y = top + 30;
        List<Double> q = row.quantiles();
        String label = row.outcome() + " · " + row.arm();
        canvas.text(
                Canvas.MARGIN,
                top + 14,
                "start",
                "strong",
                Canvas.fitting(label, Canvas.WIDTH - 2 * Canvas.MARGIN));
        canvas.line(scale.at(0), y - 10, scale.at(0), y + 10, "zero");
        canvas.line(scale.at(q.getFirst()), y, scale.at(q.getLast()), y, "thin");
        canvas.line(scale.at(q.get(1)), y, scale.at(q.get(3)), y, "thick");
        canvas.circle(scale.at(q.get(2)), y, 7, q.get(2) > 0 ? "helps" : "not");
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (OutcomeAnswer outcome : outcomes) {
            // Ranks are in such units already.
            double sd = outcome.parameters().stationarySd().map(Summary::mean).orElse(1.0);
            double unit = outcome.outcome().better().sign() / (sd > 0 ? sd : 1);
            for (ArmEffect effect : outcome.effects()) {
                rows.add(
                        new Row(
                                speech.label(outcome.outcome().name()),
                                speech.label(effect.arm().label()),
                                quantiles(effect.summary(), unit)));
            }
        }
        return rows;
    }

    private static List<Double> quantiles(Summary summary, double unit) {
        return List.of(summary.q2_5(), summary.q25(), summary.q50(), summary.q75(), summary.q97_5())
                .stream()
                .map(q -> q * unit)
                .sorted()
                .toList();
    }

    private ChartTable table(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>(List.of(row.outcome() + " · " + row.arm()));
            row.quantiles().forEach(q -> line.add(speech.numbers().decimals(q, 2)));
            cells.add(line);
        }
        return new ChartTable(
                List.of(speech.say("others.outcome"), "2.5 %", "25 %", "50 %", "75 %", "97.5 %"),
                cells);
    }
}
