package org.settle.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.settle.analysis.ArmEffect;
import org.settle.report.words.Speech;
import org.settle.trial.Outcome;

/// The change as 50 equally likely dots in stacks (Kay, Kola, Hullman and Munson 2016,
/// doi:10.1145/2858036.2858558), helps to the right.
public final class DotPlot {
    private static final double TOP = 26;
    private static final double FOOT = 196;
    private static final double HEIGHT = FOOT + 48;
    private static final double LARGEST = 15;
    private static final double SMALLEST = 2.5;

    /// Beyond this ratio of the axis to the dots, zero is left off the axis.
    private static final double FAR = 6;

    private final Speech speech;
    private final Outcome outcome;
    private final double[] all;

    /// Makes plots of one outcome, all on one scale as far as that can be read.
    ///
    /// @param speech the language
    /// @param outcome whose changes are drawn
    /// @param effects of every arm that will be drawn
    public DotPlot(Speech speech, Outcome outcome, List<ArmEffect> effects) {
        this.speech = speech;
        this.outcome = outcome;
        this.all =
                effects.stream()
                        .flatMapToDouble(effect -> Arrays.stream(changes(effect)))
                        .sorted()
                        .toArray();
    }

    /// Draws one arm's change.
    ///
    /// @param frame what surrounds the picture
    /// @param effect with 50 dots
    /// @return the chart
    public Chart draw(Frame frame, ArmEffect effect) {
        double[] changes = changes(effect);
        long helping = Arrays.stream(changes).filter(change -> change > 0).count();
        String caption =
                speech.say(
                        "chart.dots-caption",
                        Map.of(
                                "arm", speech.name(effect.arm().label()),
                                "n", Long.toString(helping),
                                "all", Integer.toString(changes.length)));
        Canvas canvas = new Canvas(frame, HEIGHT, speech.say("chart.dots-title"), caption);
        Scale scale = scale(changes);
        drawBand(canvas, scale);
        drawDots(canvas, scale, changes);
        ChangeAxis axis = new ChangeAxis(canvas, scale, speech);
        axis.draw(TOP - 6, FOOT, speech.label(outcome.unit()));
        return new Chart(canvas.svg(), caption, table(changes, scale));
    }

    /// In the good direction, rising.
    private double[] changes(ArmEffect effect) {
        double sign = outcome.better().sign();
        return effect.dots().stream().mapToDouble(dot -> sign * dot).sorted().toArray();
    }

    /// The widest range in which the dots can still be told apart: with all arms, with the band,
    /// with zero, or the dots alone.
    private Scale scale(double[] changes) {
        double low = changes[0];
        double high = changes[changes.length - 1];
        double mid = outcome.minimalImportantDifference().orElse(0);
        double[] from = {
            Math.min(all[0], -mid), Math.min(low, -mid), Math.min(low, 0), low,
        };
        double[] to = {
            Math.max(all[all.length - 1], mid), Math.max(high, mid), Math.max(high, 0), high,
        };
        int i = 0;
        while (i < 3 && to[i] - from[i] > FAR * (high - low)) {
            i++;
        }
        return new Scale(from[i], to[i], Canvas.MARGIN, Canvas.WIDTH - Canvas.MARGIN).padded(0.06);
    }

    private void drawBand(Canvas canvas, Scale scale) {
        outcome.minimalImportantDifference()
                .ifPresent(
                        mid -> {
                            double from = scale.at(-mid);
                            double width = scale.at(mid) - from;
                            if (width > 1) {
                                canvas.rect(from, TOP - 6, width, FOOT - TOP + 6, "band");
                                drawBandLabel(canvas, from + width / 2);
                            }
                        });
        if (outcome.minimalImportantDifference().isEmpty() && scale.contains(0)) {
            drawLabel(canvas, scale.at(0), speech.say("chart.zero"));
        }
    }

    private void drawBandLabel(Canvas canvas, double x) {
        drawLabel(canvas, x, speech.say("chart.too-small"));
    }

    private static void drawLabel(Canvas canvas, double x, String label) {
        double half = Canvas.width(label) / 2;
        canvas.text(Math.clamp(x, half, Canvas.WIDTH - half), 14, "middle", "quiet", label);
    }

    private void drawDots(Canvas canvas, Scale scale, double[] changes) {
        double size = LARGEST;
        List<double[]> places = stack(scale, changes, size);
        while (size > SMALLEST && tallest(places, size) > FOOT - TOP) {
            size -= 0.5;
            places = stack(scale, changes, size);
        }
        for (int i = 0; i < changes.length; i++) {
            String style = changes[i] > 0 ? "helps" : "not";
            double radius = size / 2 - (changes[i] > 0 ? 0.9 : 1.2);
            canvas.circle(
                    places.get(i)[0],
                    Math.max(TOP - 4, places.get(i)[1]),
                    Math.max(0.8, radius),
                    style);
        }
    }

    private static double tallest(List<double[]> places, double size) {
        double highest = places.stream().mapToDouble(place -> place[1]).min().orElse(FOOT);
        return FOOT - highest + size / 2;
    }

    /// Dots closer together than their size share a stack (Wilkinson 1999,
    /// doi:10.1080/00031305.1999.10474474); the two sides of zero never share one.
    private static List<double[]> stack(Scale scale, double[] changes, double size) {
        List<double[]> places = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= changes.length; i++) {
            if (i == changes.length || !share(scale, changes[start], changes[i], size)) {
                double middle = (scale.at(changes[start]) + scale.at(changes[i - 1])) / 2;
                double x = besideZero(scale, middle, size, changes[start] > 0);
                for (int j = start; j < i; j++) {
                    places.add(new double[] {x, FOOT - size * (j - start + 0.5) - 1});
                }
                start = i;
            }
        }
        return places;
    }

    /// No dot touches the zero line.
    private static double besideZero(Scale scale, double x, double size, boolean helps) {
        if (!scale.contains(0)) {
            return x;
        }
        return helps ? Math.max(x, scale.at(0) + size / 2) : Math.min(x, scale.at(0) - size / 2);
    }

    private static boolean share(Scale scale, double first, double next, double size) {
        return scale.at(next) - scale.at(first) < size && (first > 0) == (next > 0);
    }

    private ChartTable table(double[] changes, Scale scale) {
        List<List<String>> rows = new ArrayList<>();
        Ticks ticks = ChangeAxis.ticks(scale, speech);
        List<Double> edges = new ArrayList<>();
        edges.add(Double.NEGATIVE_INFINITY);
        edges.addAll(ticks.values());
        edges.add(Double.POSITIVE_INFINITY);
        for (int i = 1; i < edges.size(); i++) {
            double from = edges.get(i - 1);
            double to = edges.get(i);
            long n = Arrays.stream(changes).filter(c -> c > from && c <= to).count();
            if (n > 0) {
                rows.add(List.of(interval(ticks, from, to), Long.toString(n)));
            }
        }
        return new ChartTable(
                List.of(speech.say("chart.change"), speech.say("chart.dots-of-50")), rows);
    }

    private String interval(Ticks ticks, double from, double to) {
        if (Double.isInfinite(from)) {
            return speech.say("chart.below", Map.of("high", side(ticks, to)));
        }
        if (Double.isInfinite(to)) {
            return speech.say("chart.above", Map.of("low", side(ticks, from)));
        }
        return speech.say(
                "chart.between", Map.of("low", side(ticks, from), "high", side(ticks, to)));
    }

    private String side(Ticks ticks, double change) {
        String number = ticks.write(speech.numbers(), Math.abs(change));
        if (number.equals("0")) {
            return speech.say("chart.zero");
        }
        return speech.say(
                change > 0 ? "word.better" : "word.worse",
                Map.of("size", speech.withUnit(number, outcome)));
    }
}
