package org.settle.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.settle.markup.Coordinate;
import org.settle.report.words.Speech;
import org.settle.trial.Diary;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;

/// The person's own days: one strip per arm, a dot per day at its value, the strip's mean as a
/// line, days without an entry as ticks at the foot.
public final class DayStrips {
    private static final double LABEL = 22;
    private static final double STRIP = 78;
    private static final double GAP = 16;
    private static final double AXIS = 36;
    private static final double NARROWEST = 46;
    private static final double WIDEST = 110;

    private final Speech speech;
    private final Trial trial;
    private final Diary diary;
    private final Outcome outcome;
    private final double[] values;
    private final double left;

    /// Makes strips of one outcome.
    ///
    /// @param speech the language
    /// @param trial the arms
    /// @param diary the days
    /// @param outcome the values
    public DayStrips(Speech speech, Trial trial, Diary diary, Outcome outcome) {
        this.speech = speech;
        this.trial = trial;
        this.diary = diary;
        this.outcome = outcome;
        this.values = diary.column(outcome.name());
        Scale ends = valueScale(0);
        double room = Math.max(Canvas.width(end(ends, true)), Canvas.width(end(ends, false)));
        this.left = Math.clamp(room + 10, NARROWEST, WIDEST);
    }

    /// Draws all days.
    ///
    /// @param frame what surrounds the picture
    /// @return the chart
    public Chart draw(Frame frame) {
        String caption =
                speech.say("chart.days-caption", Map.of("outcome", speech.name(outcome.name())));
        int arms = trial.arms().size();
        double height = arms * (LABEL + STRIP + GAP) + AXIS;
        Canvas canvas = new Canvas(frame, height, speech.say("chart.days-title"), caption);
        Scale x = new Scale(1, diary.days(), left + 6, Canvas.WIDTH - Canvas.MARGIN);
        for (int arm = 0; arm < arms; arm++) {
            drawStrip(canvas, x, arm, arm * (LABEL + STRIP + GAP) + LABEL);
        }
        drawDayAxis(canvas, x, height - AXIS);
        return new Chart(canvas.svg(), caption, table());
    }

    private void drawStrip(Canvas canvas, Scale x, int arm, double top) {
        Scale y = valueScale(top);
        DayValues days = DayValues.of(diary, values, arm);
        canvas.text(left, top - 8, "start", "strong", label(arm, days));
        canvas.line(left, top, left, top + STRIP, "axis");
        canvas.line(left, top + STRIP, Canvas.WIDTH - Canvas.MARGIN, top + STRIP, "axis");
        drawEnds(canvas, y);
        StringBuilder dots = new StringBuilder();
        StringBuilder missing = new StringBuilder();
        for (int day : days.observed()) {
            dots.append(Canvas.dot(x.at(day), y.at(values[day - 1])));
        }
        for (int day : days.missing()) {
            String at = Coordinate.of(x.at(day));
            missing.append("M%s %sv-7".formatted(at, (int) (top + STRIP)));
        }
        double size = Math.clamp(0.85 * (x.to() - x.from()) / diary.days(), 2.4, 8);
        canvas.path(missing.toString(), "missing");
        canvas.dots(dots.toString(), size, arm == 0 ? "ring" : "disc");
        if (arm == 0) {
            canvas.dots(dots.toString(), size / 2, "hole");
        }
        if (days.count() > 0) {
            double mean = y.at(days.mean());
            canvas.line(left, mean, Canvas.WIDTH - Canvas.MARGIN, mean, "mean");
        }
    }

    private String label(int arm, DayValues days) {
        String name = speech.label(trial.arms().get(arm).label());
        if (days.count() == 0) {
            return name;
        }
        String mean =
                speech.say(
                        "chart.mean", Map.of("number", speech.numbers().fine(days.mean(), sd())));
        return Canvas.fitting(name, Canvas.WIDTH - left - Canvas.width(mean) - 20) + ": " + mean;
    }

    private void drawEnds(Canvas canvas, Scale y) {
        String low = Canvas.fitting(end(y, false), left);
        String high = Canvas.fitting(end(y, true), left);
        canvas.text(left - 6, y.at(y.low()), "end", "quiet", low);
        canvas.text(left - 6, y.at(y.high()) + 10, "end", "quiet", high);
    }

    private String end(Scale y, boolean upper) {
        return speech.numbers().fine(upper ? y.high() : y.low(), y.high() - y.low());
    }

    /// The outcome's range where it is known and holds all values, else the values' own.
    private Scale valueScale(double top) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Double.isNaN(value) ? low : Math.min(low, value);
            high = Double.isNaN(value) ? high : Math.max(high, value);
        }
        if (outcome.range().isPresent()) {
            low = Math.min(low, outcome.range().get().lowest());
            high = Math.max(high, outcome.range().get().highest());
        }
        return new Scale(low, high, top + STRIP - 10, top + 5);
    }

    private double sd() {
        double[] seen = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        double mean = Arrays.stream(seen).average().orElse(0);
        double squares = Arrays.stream(seen).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / Math.max(1, seen.length - 1));
    }

    private void drawDayAxis(Canvas canvas, Scale x, double top) {
        Ticks ticks = Ticks.of(x, 5);
        for (double day : ticks.values()) {
            if (day >= 1 && day == Math.rint(day)) {
                canvas.text(x.at(day), top + 10, "middle", "quiet", speech.numbers().whole(day));
            }
        }
        canvas.text(Canvas.WIDTH / 2, top + 30, "middle", "quiet", speech.say("chart.day"));
    }

    private ChartTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int arm = 0; arm < trial.arms().size(); arm++) {
            DayValues days = DayValues.of(diary, values, arm);
            rows.add(
                    List.of(
                            speech.label(trial.arms().get(arm).label()),
                            Integer.toString(days.count()),
                            Integer.toString(days.missing().size()),
                            days.count() == 0 ? "" : speech.numbers().fine(days.mean(), sd())));
        }
        return new ChartTable(
                List.of(
                        speech.say("others.arm"),
                        speech.say("chart.days-written"),
                        speech.say("chart.days-missing"),
                        speech.say("chart.mean-head")),
                rows);
    }
}
