package org.settle.report.chart;

import java.util.List;
import java.util.Map;
import org.settle.analysis.ArmEffect;
import org.settle.report.words.Chance;
import org.settle.report.words.Speech;

/// The one probability as 10 times 10 dots, some filled.
public final class IconArray {
    private static final double PITCH = 22;
    private static final double RADIUS = 8;

    private final Speech speech;

    /// Makes arrays.
    ///
    /// @param speech the language
    public IconArray(Speech speech) {
        this.speech = speech;
    }

    /// Draws the chance that one arm helps.
    ///
    /// @param frame what surrounds the picture
    /// @param effect whose probability of benefit is shown
    /// @return the chart
    public Chart draw(Frame frame, ArmEffect effect) {
        int filled = new Chance(effect.pBenefit()).inHundred();
        String helps = Integer.toString(filled);
        String not = Integer.toString(100 - filled);
        String caption =
                speech.say(
                        "chart.icons-caption",
                        Map.of(
                                "arm", speech.name(effect.arm().label()),
                                "helps", helps,
                                "not", not));
        Canvas canvas = new Canvas(frame, 10 * PITCH + 8, speech.say("chart.icons-title"), caption);
        double left = (Canvas.WIDTH - 10 * PITCH) / 2;
        for (int i = 0; i < 100; i++) {
            double x = left + PITCH * (i % 10 + 0.5);
            double y = 4 + PITCH * (Math.floorDiv(i, 10) + 0.5);
            canvas.circle(x, y, RADIUS, i < filled ? "helps" : "not");
        }
        ChartTable table =
                new ChartTable(
                        List.of(speech.say("chart.what"), speech.say("chart.of-100")),
                        List.of(
                                List.of(speech.say("chart.helps"), helps),
                                List.of(speech.say("chart.helps-not"), not)));
        return new Chart(canvas.svg(), caption, table);
    }
}
