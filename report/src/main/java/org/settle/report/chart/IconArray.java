package org.settle.report.chart;

import java.util.List;
import org.settle.report.words.Chance;
import org.settle.report.words.Speech;

/// One probability as 10 times 10 dots, some filled.
public final class IconArray {
    private static final double PITCH = 22;
    private static final double RADIUS = 8;

    /// The room left and right of the dots, in units of the picture.
    public static final double MARGIN = (Canvas.WIDTH - 10 * PITCH) / 2;

    private final Speech speech;

    /// Makes arrays.
    ///
    /// @param speech the language
    public IconArray(Speech speech) {
        this.speech = speech;
    }

    /// Draws one chance.
    ///
    /// @param frame what surrounds the picture
    /// @param chance as many dots are filled
    /// @param caption what filled and open dots mean
    /// @return the chart
    public Chart draw(Frame frame, Chance chance, String caption) {
        int filled = chance.inHundred();
        Canvas canvas = new Canvas(frame, 10 * PITCH + 8, speech.say("chart.icons-title"), caption);
        for (int i = 0; i < 100; i++) {
            double x = MARGIN + PITCH * (i % 10 + 0.5);
            double y = 4 + PITCH * (Math.floorDiv(i, 10) + 0.5);
            canvas.circle(x, y, RADIUS, i < filled ? "helps" : "not");
        }
        ChartTable table =
                new ChartTable(
                        List.of(speech.say("chart.what"), speech.say("chart.of-100")),
                        List.of(
                                List.of(speech.say("chart.filled"), Integer.toString(filled)),
                                List.of(speech.say("chart.open"), Integer.toString(100 - filled))));
        return new Chart(canvas.svg(), caption, table);
    }
}
