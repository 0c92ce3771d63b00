package org.settle.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.settle.markup.Element;

/// One drawing for each way to breathe: the breath as a line over the same 24 seconds, up while it
/// goes in and down while it goes out; the ground line is thick while it goes in.
public final class BreathingForms {
    private static final double SECONDS = 24;
    private static final double LEFT = 54;
    private static final double WIDTH = 100;
    private static final double HIGH = 26;
    private static final double LOW = 76;

    private static final Map<String, double[]> WAVES =
            Map.of(
                    "longer-out", new double[] {4, 6},
                    "even", new double[] {5, 5},
                    "slow-five", new double[] {5, 7},
                    "soft-seven", new double[] {4, 4.5});

    private BreathingForms() {}

    /// The ways to breathe that have a drawing.
    ///
    /// @return their ids
    public static Set<String> ids() {
        return Set.of("longer-out", "even", "slow-five", "soft-seven", "count-down", "own-pace");
    }

    /// The drawing of a way to breathe.
    ///
    /// @param id one of `ids()`
    /// @param title what it shows, in the language of the page
    /// @return an `svg` element
    /// @throws IllegalArgumentException if there is no such way
    public static Element picture(String id, String title) {
        Sketch sketch =
                new Sketch()
                        .figure(Resting.seated(), -84, -56, 1.02)
                        .line("f-faint", LEFT, LOW + 8, LEFT + WIDTH, LOW + 8);
        double[] marked = WAVES.getOrDefault(id, new double[] {4, 6});
        if (!id.equals("own-pace")) {
            for (double time = 0; time < SECONDS; time += marked[0] + marked[1]) {
                double end = Math.min(SECONDS, time + marked[0]);
                sketch.line("f-bold", x(time), LOW + 8, x(end), LOW + 8);
            }
        }
        String breath =
                switch (id) {
                    case "count-down" -> steps();
                    case "own-pace" ->
                            "M54 62C62 40 70 42 76 56S92 74 98 60S108 34 120 44S136 70 154 58";
                    default -> wave(seconds(id));
                };
        return sketch.path("f-calm", breath).svg(160, 100, title);
    }

    private static double[] seconds(String id) {
        return Optional.ofNullable(WAVES.get(id))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no way to breathe '" + id + "'."));
    }

    private static String wave(double[] seconds) {
        StringBuilder path = new StringBuilder("M" + at(0, LOW));
        double time = 0;
        boolean in = true;
        while (time < SECONDS) {
            double next = Math.min(SECONDS, time + seconds[in ? 0 : 1]);
            double share = (next - time) / seconds[in ? 0 : 1];
            double from = in ? LOW : HIGH;
            double to = from + (in ? HIGH - LOW : LOW - HIGH) * share;
            double middle = (time + next) / 2;
            path.append("C").append(at(middle, from)).append(' ');
            path.append(at(middle, to)).append(' ').append(at(next, to));
            time = next;
            in = !in;
        }
        return path.toString();
    }

    /// In up a slope, out down four steps.
    private static String steps() {
        StringBuilder path = new StringBuilder("M" + at(0, LOW) + "L" + at(4, HIGH));
        for (int step = 0; step < 6; step++) {
            double y = HIGH + (LOW - HIGH) * (step + 1) / 6;
            path.append("H").append(number(x(5 + step))).append("V").append(number(y));
        }
        path.append("L").append(at(14, HIGH));
        for (int step = 0; step < 6; step++) {
            double y = HIGH + (LOW - HIGH) * (step + 1) / 6;
            path.append("H").append(number(x(15 + step))).append("V").append(number(y));
        }
        return path.toString();
    }

    private static String at(double seconds, double y) {
        return number(x(seconds)) + " " + number(y);
    }

    private static double x(double seconds) {
        return LEFT + WIDTH * seconds / SECONDS;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
