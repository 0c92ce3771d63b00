package org.settle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/// Runs the speed measurements and writes them down beside their bars.
public final class SpeedReport {
    /// What is measured, in words, and the bar in microseconds; 0 for none.
    private record Line(String benchmark, String words, double bar) {}

    private static final Line[] LINES = {
        new Line(
                "oneArmWithoutQuantiles", "AR(1), T = 84, K = 1: evidence, means, sds, tails", 250),
        new Line("twoArmsWithoutQuantiles", "the same, K = 2", 250),
        new Line("oneArmEveryField", "AR(1), T = 84, K = 1: every number of the JSON", 500),
        new Line("twoArmsEveryField", "the same, K = 2, with the chance to be best", 500),
        new Line("yearWithoutQuantiles", "AR(1), T = 365, K = 4, 3 covariates", 5000),
        new Line("yearEveryField", "the same, every number of the JSON", 5000),
        new Line(
                "twoArmsAveragedEveryField",
                "average of 3 noise models, T = 84, K = 2, every number",
                0),
        new Line(
                "hundredStudies",
                "synthesis of 100 studies, REML: every number of the summary",
                200),
        new Line("sumsAndFactors", "bare sums and factors of one 16 x 16 grid, T = 84, K = 2", 0),
        new Line("multiplyAdds", "102,400 multiply-adds", 0)
    };

    private SpeedReport() {}

    /// Runs and writes.
    ///
    /// @param args the file to write
    /// @throws RunnerException if a measurement fails
    /// @throws IOException if the file cannot be written
    public static void main(String[] args) throws RunnerException, IOException {
        if (args.length != 1) {
            System.err.println("Give the file to write.");
            System.exit(2);
            return;
        }
        LocalDate today = LocalDate.now(Clock.systemUTC());
        Collection<RunResult> results =
                new Runner(new OptionsBuilder().include("org.settle.benchmarks").build()).run();
        Map<String, Statistics> byName = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            byName.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getStatistics());
        }
        Files.writeString(Path.of(args[0]), document(today, byName));
    }

    private static String document(LocalDate today, Map<String, Statistics> byName) {
        MarkdownTable table =
                new MarkdownTable("what", "median, µs", "5 % to 95 %", "bar, µs", "median / bar");
        for (Line line : LINES) {
            Statistics s = statistics(byName, line.benchmark());
            double median = s.getPercentile(50);
            table.row(
                    line.words(),
                    number(median),
                    number(s.getPercentile(5)) + " to " + number(s.getPercentile(95)),
                    line.bar() > 0 ? number(line.bar()) : "",
                    line.bar() > 0 ? String.format(Locale.ROOT, "%.2f", median / line.bar()) : "");
        }
        return """
                # Speed

                Simulated series of a fixed seed; every tenth day missing. JMH, one thread, 3 forks, 4
                + 5 iterations of 1 s each, single calls timed one by one: the median call, and the
                range of nine calls in ten. A call interrupted by other work on the same cores is in
                the upper tail and does not move the median.

                - Date: %s. Machine: %s.
                - Written by `benchmarks/measure speed`; `./settle bench` runs the same without writing.

                """
                        .formatted(today, Machine.describe())
                + table
                + limit(byName);
    }

    private static String limit(Map<String, Statistics> byName) {
        double perMicrosecond =
                2.0
                        * ArithmeticBenchmark.MULTIPLY_ADDS
                        / statistics(byName, "multiplyAdds").getPercentile(50);
        double operations = ArithmeticBenchmark.operations();
        double least = operations / perMicrosecond;
        double full = statistics(byName, "twoArmsWithoutQuantiles").getPercentile(50);
        return String.format(
                Locale.ROOT,
                """
                **Against the arithmetic limit.** The multiply-adds ran at %.1f Gflop/s. One fine grid
                of 16 x 16 nodes (T = 84, K = 2) needs about %.2f Mflop for its sums of products and its
                factorisations: %.0f µs at that rate. The whole posterior, which also looks for the box
                in coarse passes, inverts, takes exponentials and builds the marginals, takes %.1f times
                that, and %.1f times the bare double loop over the same grid.
                """,
                perMicrosecond / 1000,
                operations / 1e6,
                least,
                full / least,
                full / statistics(byName, "sumsAndFactors").getPercentile(50));
    }

    private static Statistics statistics(Map<String, Statistics> byName, String name) {
        Statistics found = byName.get(name);
        if (found == null) {
            throw new IllegalStateException("There is no measurement '" + name + "'.");
        }
        return found;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
