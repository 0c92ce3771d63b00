package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.settle.analysis.Summary;
import org.settle.markup.Coordinate;
import org.settle.report.words.Speech;

/// How a change builds up from day to day, `1 - rho^t`, and fades after the last day, `rho^t`:
/// median, 50 and 95 % range.
public final class BuildUpCurve {
    private static final double TOP = 30;
    private static final double FOOT = 170;
    private static final double LEFT = 46;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;

    private final Speech speech;
    private final Summary carryover;
    private final int days;

    /// Makes a curve.
    ///
    /// @param speech the language
    /// @param carryover rho
    public BuildUpCurve(Speech speech, Summary carryover) {
        this.speech = speech;
        this.carryover = carryover;
        double slow = Math.clamp(carryover.q97_5(), 1e-9, 1 - 1e-9);
        double halfLife = Math.log(2) / -Math.log(slow);
        this.days = (int) Math.clamp(Math.ceil(3 * halfLife), SHORTEST, LONGEST);
    }

    /// Draws build-up and fading.
    ///
    /// @param frame what surrounds the picture
    /// @return the chart
    public Chart draw(Frame frame) {
        String caption = speech.say("chart.build-up-caption");
        Canvas canvas = new Canvas(frame, FOOT + 48, speech.say("chart.build-up-title"), caption);
        Scale x = new Scale(0, 2 * days, LEFT, Canvas.WIDTH - Canvas.MARGIN);
        Scale y = new Scale(0, 1, FOOT, TOP);
        canvas.path(band(x, y, carryover.q2_5(), carryover.q97_5()), "wide");
        canvas.path(band(x, y, carryover.q25(), carryover.q75()), "close");
        canvas.path("M" + curve(x, y, carryover.q50(), false), "curve");
        drawAxes(canvas, x, y);
        return new Chart(canvas.svg(), caption, table());
    }

    private void drawAxes(Canvas canvas, Scale x, Scale y) {
        canvas.line(LEFT, FOOT, Canvas.WIDTH - Canvas.MARGIN, FOOT, "axis");
        canvas.line(LEFT, FOOT, LEFT, TOP, "axis");
        canvas.line(x.at(days), TOP - 8, x.at(days), FOOT, "mean");
        canvas.text(LEFT - 6, FOOT + 4, "end", "quiet", speech.say("chart.none"));
        canvas.text(LEFT - 6, y.at(0.5) + 5, "end", "quiet", speech.say("chart.half"));
        canvas.text(LEFT - 6, TOP + 6, "end", "quiet", speech.say("chart.full"));
        canvas.text(x.at(days / 2.0), 16, "middle", "strong", speech.say("chart.doing"));
        canvas.text(x.at(1.5 * days), 16, "middle", "strong", speech.say("chart.stopped"));
        int step = Math.max(1, (int) Math.ceil(days / 4.0));
        for (int day = 0; day < days; day += step) {
            String number = speech.numbers().whole(day);
            canvas.text(x.at(day), FOOT + 19, "middle", "quiet", number);
            canvas.text(x.at(days + day), FOOT + 19, "middle", "quiet", number);
        }
        double middle = (LEFT + Canvas.WIDTH - Canvas.MARGIN) / 2;
        canvas.text(middle, FOOT + 38, "middle", "quiet", speech.say("chart.day"));
    }

    private String band(Scale x, Scale y, double fast, double slow) {
        return "M" + curve(x, y, fast, false) + "L" + curve(x, y, slow, true) + "Z";
    }

    private String curve(Scale x, Scale y, double rho, boolean backwards) {
        List<String> points = new ArrayList<>();
        for (int t = 0; t <= 2 * days; t++) {
            points.add(Coordinate.of(x.at(t)) + " " + Coordinate.of(y.at(share(rho, t))));
        }
        return String.join("L", backwards ? points.reversed() : points);
    }

    /// The share of the full change after t days, the practice being left after `days`.
    private double share(double rho, int t) {
        double built = 1 - Math.pow(rho, Math.min(t, days));
        return t <= days ? built : built * Math.pow(rho, t - days);
    }

    private ChartTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int t = 0; t <= days; t++) {
            rows.add(
                    List.of(
                            Integer.toString(t),
                            percent(carryover.q50(), t),
                            percent(carryover.q97_5(), t),
                            percent(carryover.q2_5(), t)));
        }
        return new ChartTable(
                List.of(
                        speech.say("chart.day"),
                        speech.say("chart.share-middle"),
                        speech.say("chart.share-low"),
                        speech.say("chart.share-high")),
                rows);
    }

    private String percent(double rho, int t) {
        return speech.numbers().whole(100 * share(rho, t)) + " %";
    }
}
