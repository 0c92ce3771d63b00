package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Coordinate;
import org.settle.report.words.Speech;

/// Effects of studies with their intervals, one below the other, better to the right. A trial is a
/// square, larger where it says more; a review an open circle; what trials say together a diamond.
public final class ForestPlot {
    private static final double ROW = 42;
    private static final double TOP = 6;

    private final Speech speech;

    /// Makes plots.
    ///
    /// @param speech the language
    public ForestPlot(Speech speech) {
        this.speech = speech;
    }

    /// What a line is.
    public enum Kind {
        /// One trial.
        TRIAL,
        /// One review, which holds trials.
        REVIEW,
        /// The trials together.
        TOGETHER,
        /// Where the next trial would fall.
        NEXT
    }

    /// One line.
    ///
    /// @param kind what it is
    /// @param label who and when
    /// @param effect positive is better; empty where only the interval says something
    /// @param low end of the interval
    /// @param high end of the interval
    public record Line(Kind kind, String label, Optional<Double> effect, double low, double high) {}

    /// Draws all lines.
    ///
    /// @param frame what surrounds the picture
    /// @param title of the picture
    /// @param caption the same in a sentence
    /// @param lines in order, at least one
    /// @return the chart
    public Chart draw(Frame frame, String title, String caption, List<Line> lines) {
        double foot = TOP + ROW * lines.size() + 4;
        Canvas canvas = new Canvas(frame, foot + 48, title, caption);
        Scale scale =
                Scale.ofChanges(
                        lines.stream().mapToDouble(Line::low).min().orElse(0),
                        lines.stream().mapToDouble(Line::high).max().orElse(0));
        new ChangeAxis(canvas, scale, speech).draw(TOP, foot, speech.say("studies.unit"));
        for (int i = 0; i < lines.size(); i++) {
            draw(canvas, scale, lines.get(i), TOP + ROW * i);
        }
        return new Chart(canvas.svg(), caption, table(lines));
    }

    private void draw(Canvas canvas, Scale scale, Line line, double top) {
        double y = top + 29;
        String label = Canvas.fitting(line.label(), Canvas.WIDTH - 2 * Canvas.MARGIN);
        // The line of no effect stops for a name.
        canvas.rect(Canvas.MARGIN, top + 3, Canvas.width(label), 16, "paper");
        canvas.text(
                Canvas.MARGIN,
                top + 15,
                "start",
                line.kind() == Kind.TOGETHER ? "strong" : "",
                label);
        double from = scale.at(line.low());
        double to = scale.at(line.high());
        if (line.kind() == Kind.TOGETHER) {
            double middle = scale.at(line.effect().orElse(0.0));
            canvas.path(
                    "M%s %sL%s %sL%s %sL%s %sZ"
                            .formatted(
                                    Coordinate.of(from),
                                    Coordinate.of(y),
                                    Coordinate.of(middle),
                                    Coordinate.of(y - 8),
                                    Coordinate.of(to),
                                    Coordinate.of(y),
                                    Coordinate.of(middle),
                                    Coordinate.of(y + 8)),
                    "helps");
            return;
        }
        canvas.line(from, y, to, y, line.kind() == Kind.NEXT ? "mean" : "thin");
        line.effect().ifPresent(effect -> mark(canvas, scale.at(effect), y, line));
    }

    private static void mark(Canvas canvas, double x, double y, Line line) {
        if (line.kind() == Kind.REVIEW) {
            canvas.circle(x, y, 6, "not");
        } else {
            double half = half(line);
            canvas.rect(x - half, y - half, 2 * half, 2 * half, "helps");
        }
    }

    /// The side of a square falls with the width of its interval.
    private static double half(Line line) {
        return Math.clamp(5.5 / Math.sqrt(Math.max(0.3, line.high() - line.low())), 3, 8);
    }

    private ChartTable table(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(
                    List.of(
                            line.label(),
                            speech.messages().say("studies-kind", line.kind(), Map.of()),
                            line.effect().map(this::number).orElse(""),
                            number(line.low()),
                            number(line.high())));
        }
        return new ChartTable(
                List.of(
                        speech.say("studies.study"),
                        speech.say("studies.what"),
                        speech.say("studies.effect"),
                        speech.say("studies.from"),
                        speech.say("studies.to")),
                rows);
    }

    private String number(double value) {
        return speech.numbers().decimals(value, 2);
    }
}
