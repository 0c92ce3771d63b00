package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.settle.report.words.Speech;

/// Chances on one line each: one answer asked in several ways, or several answers.
public final class ChancePlot {
    private static final double ROW = 44;
    private static final double TOP = 8;

    private final Speech speech;

    /// Makes plots.
    ///
    /// @param speech the language
    public ChancePlot(Speech speech) {
        this.speech = speech;
    }

    /// One line.
    ///
    /// @param name what was asked
    /// @param strong whether it stands out
    /// @param pBenefit the probability of benefit
    /// @param verdict the word that belongs to it
    public record Row(String name, boolean strong, double pBenefit, String verdict) {}

    /// Draws all lines.
    ///
    /// @param frame what surrounds the picture
    /// @param title what it is called
    /// @param caption what it shows, in a sentence
    /// @param rows in order
    /// @return the chart
    public Chart draw(Frame frame, String title, String caption, List<Row> rows) {
        double foot = TOP + ROW * rows.size() + 4;
        Canvas canvas = new Canvas(frame, foot + 46, title, caption);
        Scale scale = new Scale(0, 100, Canvas.MARGIN + 8, Canvas.WIDTH - Canvas.MARGIN - 12);
        drawAxis(canvas, scale, foot);
        for (int i = 0; i < rows.size(); i++) {
            double top = TOP + ROW * i;
            Row row = rows.get(i);
            String style = row.strong() ? "text strong" : "text";
            canvas.text(Canvas.MARGIN, top + 14, "start", style, row.name());
            canvas.line(scale.from(), top + 30, scale.to(), top + 30, "axis");
            canvas.line(scale.at(50), top + 21, scale.at(50), top + 39, "zero");
            canvas.circle(
                    scale.at(100 * row.pBenefit()),
                    top + 30,
                    7,
                    row.pBenefit() > 0.5 ? "helps" : "not");
        }
        return new Chart(canvas.svg(), caption, table(rows));
    }

    private void drawAxis(Canvas canvas, Scale scale, double foot) {
        for (int tick = 0; tick <= 100; tick += 20) {
            canvas.line(scale.at(tick), foot, scale.at(tick), foot + 5, "axis");
            String number = Integer.toString(tick);
            canvas.text(scale.at(tick), foot + 19, "middle", "quiet", number);
        }
        canvas.line(scale.from(), foot, scale.to(), foot, "axis");
        canvas.text(Canvas.WIDTH / 2, foot + 38, "middle", "quiet", speech.say("chart.in-100"));
    }

    private ChartTable table(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(row.name(), speech.chance(row.pBenefit()), row.verdict()));
        }
        return new ChartTable(
                List.of(
                        speech.say("chart.what"),
                        speech.say("others.chance"),
                        speech.say("others.verdict")),
                cells);
    }
}
