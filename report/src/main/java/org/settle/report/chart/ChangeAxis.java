package org.settle.report.chart;

import java.util.Map;
import org.settle.report.words.Speech;

/// An axis of changes for the person: worse on the left, no difference, better on the right.
final class ChangeAxis {
    private final Canvas canvas;
    private final Scale scale;
    private final Speech speech;
    private final Ticks ticks;

    ChangeAxis(Canvas canvas, Scale scale, Speech speech) {
        this.canvas = canvas;
        this.scale = scale;
        this.speech = speech;
        this.ticks = ticks(scale, speech);
    }

    /// As many as have room for their numbers.
    static Ticks ticks(Scale scale, Speech speech) {
        for (int most = 7; most > 2; most--) {
            Ticks ticks = Ticks.of(scale, most);
            double room = 10;
            for (double value : ticks.values()) {
                room += Canvas.width(ticks.write(speech.numbers(), Math.abs(value))) + 6;
            }
            if (room < Canvas.WIDTH - 2 * Canvas.MARGIN) {
                return ticks;
            }
        }
        return Ticks.of(scale, 2);
    }

    /// Draws the axis at the foot of a picture.
    ///
    /// @param top where lines of the axis begin
    /// @param foot where they end; numbers and words stand in the 44 units below
    /// @param unit what the numbers count, may be empty
    void draw(double top, double foot, String unit) {
        canvas.line(scale.from(), foot, scale.to(), foot, "axis");
        for (double value : ticks.values()) {
            double x = scale.at(value);
            canvas.line(x, foot, x, foot + 5, "axis");
            String number = ticks.write(speech.numbers(), Math.abs(value));
            double half = Canvas.width(number) / 2;
            double inside = Math.clamp(x, half, Canvas.WIDTH - half);
            canvas.text(inside, foot + 19, "middle", "quiet", number);
        }
        if (scale.contains(0)) {
            canvas.line(scale.at(0), top, scale.at(0), foot, "zero");
        }
        canvas.text(scale.from(), foot + 38, "start", "strong", speech.say("chart.worse"));
        canvas.text(scale.to(), foot + 38, "end", "strong", speech.say("chart.better"));
        String middle =
                scale.contains(0) ? unit : speech.say("chart.zero-far", Map.of("unit", unit));
        double room = Canvas.WIDTH - 2 * Canvas.MARGIN - 2 * 80;
        canvas.text(
                Canvas.WIDTH / 2,
                foot + 38,
                "middle",
                "quiet",
                Canvas.fitting(middle.strip(), room));
    }
}
