package org.settle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.settle.markup.Element;
import org.settle.simulator.Rated;
import org.settle.simulator.Scenarios;
import org.settle.simulator.Simulation;
import org.settle.simulator.Treatment;
import org.settle.simulator.VirtualDays;
import org.settle.simulator.VirtualPerson;

/// Writes docs/measured/moments.md and its picture: published days beside those of virtual people.
public final class Moments {
    private static final int PEOPLE = 2_000;
    private static final int DAYS = 56;
    private static final long SEED = 20_261_130;

    private final List<Row> rows;

    private Moments(List<Row> rows) {
        this.rows = rows;
    }

    /// One line: what, who published, and both in rising order.
    record Row(String what, String source, List<Double> published, List<Double> virtual) {
        static Row of(String what, String source, double[] published, double[] virtual) {
            return new Row(what, source, boxed(published), boxed(virtual));
        }

        private static List<Double> boxed(double[] values) {
            return Arrays.stream(values).boxed().toList();
        }

        double quantile(double p) {
            return quantile(virtual, p);
        }

        double publishedMedian() {
            return quantile(published, 0.5);
        }

        private static double quantile(List<Double> sorted, double p) {
            return sorted.get((int) Math.round(p * (sorted.size() - 1)));
        }
    }

    /// Runs and writes.
    ///
    /// @param arguments the file to write
    /// @throws IOException if a file cannot be read or written
    public static void main(String[] arguments) throws IOException {
        PublishedDays published = new PublishedDays(Path.of("../shared/data"));
        if (arguments.length != 1 || !published.isThere()) {
            System.err.println(
                    "Give the file to write, and lay the published days in ../shared/data.");
            System.exit(2);
            return;
        }
        Moments moments = of(published);
        Path file = Path.of(arguments[0]);
        Files.writeString(file, moments.document(LocalDate.now(Clock.systemUTC())));
        Files.writeString(file.resolveSibling("moments.svg"), moments.picture().write());
    }

    static Moments of(PublishedDays published) throws IOException {
        Simulation simulation =
                new Simulation(List.of(Treatment.of("usual-evening"), Treatment.of("rolling")));
        var typical = Scenarios.of("typical");
        List<VirtualDays> lives =
                IntStream.range(0, PEOPLE)
                        .mapToObj(i -> VirtualPerson.draw(typical, SEED, i))
                        .map(person -> simulation.live(person, new int[DAYS]))
                        .toList();
        List<DaySeries> quality = published.sleepQuality();
        List<DaySeries> hours = published.hoursAsleep();
        List<DaySeries> mood = new ArrayList<>();
        for (String column : List.of("mood_relaxed", "mood_cheerf", "mood_satisfi")) {
            mood.add(published.oneDiary(column));
        }
        List<DaySeries> worry = List.of(published.oneDiary("pat_worry"));
        List<DaySeries> pain = List.of(published.oneDiary("phy_pain"));
        List<Row> rows = new ArrayList<>();
        add(rows, "sleep quality", "a class", quality, lives, d -> d.written(Rated.SLEEP));
        add(rows, "hours asleep", "49 people", hours, lives, Moments::hours);
        add(rows, "mood", "one diary, 3 items", mood, lives, d -> d.written(Rated.MOOD));
        add(rows, "worry", "one diary", worry, lives, d -> d.written(Rated.WORRY));
        add(rows, "pain", "one diary", pain, lives, d -> d.written(Rated.PAIN));
        return new Moments(rows);
    }

    private static double[] hours(VirtualDays days) {
        int from = Simulation.SETTLING;
        double[] hours = new double[DAYS];
        for (int t = 0; t < DAYS; t++) {
            hours[t] =
                    days.night(VirtualDays.NightColumn.WOKE, from + t)
                            - days.night(VirtualDays.NightColumn.ASLEEP, from + t)
                            - days.night(VirtualDays.NightColumn.AWAKE, from + t) / 60;
        }
        return hours;
    }

    private static void add(
            List<Row> rows,
            String what,
            String source,
            List<DaySeries> published,
            List<VirtualDays> lives,
            Function<VirtualDays, double[]> values) {
        List<DaySeries> virtual = lives.stream().map(d -> DaySeries.of(values.apply(d))).toList();
        rows.add(Row.of(what + ", sd", source, DaySeries.sds(published), DaySeries.sds(virtual)));
        rows.add(
                Row.of(
                        what + ", day to day",
                        source,
                        DaySeries.dayToDays(published),
                        DaySeries.dayToDays(virtual)));
    }

    List<Row> rows() {
        return rows;
    }

    private String document(LocalDate today) {
        MarkdownTable table =
                new MarkdownTable(
                        "what",
                        "published, median (how many series)",
                        "source",
                        "virtual, median",
                        "virtual, 95 in 100 people");
        for (Row row : rows) {
            table.row(
                    row.what(),
                    "%s (%d)".formatted(number(row.publishedMedian()), row.published().size()),
                    row.source(),
                    number(row.quantile(0.5)),
                    number(row.quantile(0.025)) + " to " + number(row.quantile(0.975)));
        }
        return """
                # Virtual people beside published days

                How far one day lies from the next (sd, in points of 0 to 10 or in hours) and how much one day tells about
                the next (correlation). Virtual people are **simulated**: %d of the scenario *typical*, %d usual evenings.
                Published: sleep quality of a class (HPI N-of-1 trials), hours asleep of 49 people (Baigutanova 2025,
                doi:10.6084/m9.figshare.28509740), the diary of one person (Kossakowski 2017, doi:10.5334/jopd.29; day
                means against the mean of their phase, 7 points stretched to 10). One diary is one person: it should lie
                within what virtual people do, not at their middle.

                - Date: %s. Written by `benchmarks/measure moments`, which needs the published files in ../shared/data.

                ![Each published series as a dot over the range of virtual people](moments.svg)

                """
                        .formatted(PEOPLE, DAYS, today)
                + table;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /// Bands are virtual people (95 in 100, and the middle half), dots are published series.
    private WidePicture picture() {
        double height = 60 + 40 * rows.size();
        WidePicture svg = new WidePicture("Published days beside simulated ones", height);
        svg.text(
                16,
                26,
                "start",
                "dots: published series · bands: simulated people (95 of 100, middle half)");
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), 58 + 40.0 * i);
        }
        return svg;
    }

    private static void row(WidePicture svg, Row row, double y) {
        boolean sd = row.what().endsWith("sd");
        double low = sd ? 0 : -0.6;
        double high = sd ? 3 : 0.8;
        svg.text(16, y + 5, "start", row.what());
        band(
                svg,
                place(row.quantile(0.025), low, high),
                place(row.quantile(0.975), low, high),
                y,
                "#b9d8d4");
        band(
                svg,
                place(row.quantile(0.25), low, high),
                place(row.quantile(0.75), low, high),
                y,
                "#5fa9a3");
        for (double published : row.published()) {
            svg.add(
                    Element.of("circle")
                            .with("cx", place(published, low, high))
                            .with("cy", y)
                            .with("r", "4")
                            .with("fill", "#8f5400")
                            .with("fill-opacity", "0.65"));
        }
        svg.text(230, y + 18, "start", number(low));
        svg.text(660, y + 18, "start", number(high));
    }

    private static double place(double value, double low, double high) {
        return 240 + 440 * Math.clamp((value - low) / (high - low), 0, 1);
    }

    private static void band(WidePicture svg, double from, double to, double y, String fill) {
        svg.add(
                Element.of("rect")
                        .with("x", from)
                        .with("y", y - 9)
                        .with("width", to - from)
                        .with("height", "18")
                        .with("fill", fill));
    }
}
