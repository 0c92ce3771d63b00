package org.settle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.settle.markup.Element;

/// Draws docs/measured/calibration.svg from the page beside it: how often each method says "helps"
/// where nothing does. Marks differ by shape; the axis is logarithmic, or all but one would lie on
/// top of each other.
public final class CalibrationPicture {
    private static final Pattern SECTION = Pattern.compile("## ([a-z-]+): (.+) against (.+)");
    private static final Pattern ROW =
            Pattern.compile("\\| (\\S+) \\| ([^|]+) \\| ([0-9.]+) ± [0-9.]+ \\|.*");
    private static final List<String> METHODS =
            List.of(
                    "Settle",
                    "t-test of days",
                    "before and after",
                    "tracker's correlation",
                    "period means");
    private static final double LEFT = 260;
    private static final double RIGHT = 690;
    private static final double TOP = 96;
    private static final double STEP = 30;
    private static final double LOWEST = 0.5;

    private CalibrationPicture() {}

    /// One row of the page.
    private record Told(String scenario, String design, String method, double helps) {
        String label() {
            return scenario.replace('-', ' ') + ", " + design;
        }
    }

    /// Draws.
    ///
    /// @param arguments the page; the picture goes beside it
    /// @throws IOException if a file cannot be read or written
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Give the page.");
            System.exit(2);
            return;
        }
        draw(Path.of(arguments[0]));
    }

    static void draw(Path page) throws IOException {
        List<Told> told = read(Files.readAllLines(page));
        Files.writeString(page.resolveSibling("calibration.svg"), picture(told).write());
    }

    /// The rows of the scenarios in which nothing helps.
    private static List<Told> read(List<String> lines) {
        List<Told> told = new ArrayList<>();
        String scenario = "";
        for (String line : lines) {
            Matcher section = SECTION.matcher(line);
            if (section.matches()) {
                String reference = section.group(3);
                boolean asked =
                        Calibration.NOTHING_HELPS.contains(section.group(1))
                                && (!section.group(1).equals("expectancy-only")
                                        || reference.equals("light touch"));
                scenario = asked ? section.group(1) : "";
            } else if (line.startsWith("## ")) {
                scenario = "";
            }
            Matcher row = ROW.matcher(line);
            if (row.matches() && !scenario.isEmpty() && METHODS.contains(row.group(2))) {
                double helps = Double.parseDouble(row.group(3));
                told.add(new Told(scenario, row.group(1), row.group(2), helps));
            }
        }
        return told;
    }

    private static WidePicture picture(List<Told> told) {
        List<String> labels = told.stream().map(Told::label).distinct().toList();
        double foot = TOP + STEP * labels.size();
        WidePicture svg =
                new WidePicture(
                        "How often each method says that it helps where nothing does", foot + 50);
        for (int m = 0; m < METHODS.size(); m++) {
            double x = 20 + 235 * (m % 3);
            double y = 24 + 26 * Math.floorDiv(m, 3);
            mark(svg, m, x, y);
            svg.text(x + 14, y + 5, "start", METHODS.get(m));
        }
        for (double percent : new double[] {0.5, 1, 2, 5, 10, 20, 50, 100}) {
            String colour = percent == 5 ? WidePicture.INK : "#c9c5bb";
            svg.add(line(x(percent), TOP - 14, x(percent), foot - 8, colour));
            String number = String.format(Locale.ROOT, percent < 1 ? "%.1f" : "%.0f", percent);
            svg.text(x(percent), foot + 10, "middle", number);
        }
        svg.text(
                (LEFT + RIGHT) / 2,
                foot + 34,
                "middle",
                "says that it helps, of 100 simulated trials without any effect");
        for (String label : labels) {
            svg.text(LEFT - 16, TOP + STEP * labels.indexOf(label) + 5, "end", label);
        }
        // Settle last, so that nothing covers it.
        for (Told one : told.reversed()) {
            double y = TOP + STEP * labels.indexOf(one.label());
            mark(svg, METHODS.indexOf(one.method()), x(one.helps()), y);
        }
        return svg;
    }

    private static double x(double percent) {
        double share = Math.log(Math.max(percent, LOWEST) / LOWEST) / Math.log(100 / LOWEST);
        return LEFT + share * (RIGHT - LEFT);
    }

    private static void mark(WidePicture svg, int method, double x, double y) {
        Element shape =
                method == 0
                        ? Element.of("circle").with("cx", x).with("cy", y).with("r", "7")
                        : path(
                                x,
                                y,
                                switch (method) {
                                    case 1 -> new double[][] {{-6, -6}, {6, -6}, {6, 6}, {-6, 6}};
                                    case 2 -> new double[][] {{0, -8}, {8, 0}, {0, 8}, {-8, 0}};
                                    case 3 -> new double[][] {{0, -7}, {7, 6}, {-7, 6}};
                                    default -> new double[][] {{0, 7}, {7, -6}, {-7, -6}};
                                });
        svg.add(
                shape.with(
                                "fill",
                                method == 0
                                        ? "#0d6b6b"
                                        : method == 2 ? "#8f5400" : WidePicture.PAPER)
                        .with("stroke", method == 0 ? WidePicture.INK : "#8f5400")
                        .with("stroke-width", "1.6"));
    }

    private static Element path(double x, double y, double[][] corners) {
        StringBuilder d = new StringBuilder();
        for (double[] corner : corners) {
            d.append(d.isEmpty() ? "M" : "L")
                    .append(String.format(Locale.ROOT, "%.1f %.1f", x + corner[0], y + corner[1]));
        }
        return Element.of("path").with("d", d + "Z");
    }

    private static Element line(double x1, double y1, double x2, double y2, String stroke) {
        return Element.of("line")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .with("stroke", stroke);
    }
}
