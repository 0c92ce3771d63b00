package org.settle.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.settle.web.system.StoreAddress;

/// Measures the application as a whole: start, memory, load, bytes.
public final class WebReport {
    private static final int PEOPLE = 1_000;
    private static final int PER_SECOND = 50;
    private static final int STARTS = 7;
    private static final int WARM = 20;
    private static final int OPENED = 60;

    private WebReport() {}

    /// Measures and writes.
    ///
    /// @param args the file to write
    /// @throws IOException if Settle does not answer, or the file cannot be written
    /// @throws InterruptedException if it is stopped
    /// @throws SQLException if a database that was named cannot be used
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        if (args.length != 1) {
            System.err.println("Give the file to write.");
            System.exit(2);
            return;
        }
        String text = head() + inTheFolder() + inADatabase();
        Files.writeString(Path.of(args[0]), text);
    }

    private static String inTheFolder() throws IOException, InterruptedException, SQLException {
        Path data = Files.createTempDirectory("settle-measured");
        try (MeasuredStore store = MeasuredStore.sqlite()) {
            StringBuilder text = new StringBuilder(told(starts(data)));
            List<String> secrets = FilledStore.add(data, store.address(), PEOPLE, true);
            List<String> planning = FilledStore.add(data, store.address(), WARM + OPENED, false);
            try (StartedSettle settle = StartedSettle.in(data, store.address())) {
                text.append(told(load(settle, secrets, store.name())));
                text.append(told(trials(settle, secrets, planning)));
                text.append(told(weights(settle, secrets)));
            }
            return text.toString();
        } finally {
            remove(data);
        }
    }

    /// The load alone: all else does not depend on the store.
    private static String inADatabase() throws IOException, InterruptedException, SQLException {
        Optional<MeasuredStore> found = MeasuredStore.postgresql();
        if (found.isEmpty()) {
            return "## Load, PostgreSQL\n\nNot measured: `SETTLE_TEST_POSTGRESQL` named no database.\n";
        }
        Path data = Files.createTempDirectory("settle-measured");
        try (MeasuredStore store = found.get()) {
            StartedSettle.in(data, store.address()).close();
            List<String> secrets = FilledStore.add(data, store.address(), PEOPLE, true);
            try (StartedSettle settle = StartedSettle.in(data, store.address())) {
                return told(load(settle, secrets, store.name()));
            }
        } finally {
            remove(data);
        }
    }

    /// So that nothing that was measured is lost where a later part fails.
    private static String told(String section) {
        System.out.println(section);
        return section;
    }

    private static String head() {
        return """
                # The application

                `./settle` in a process of its own, on a data folder of its own, asked from the same machine:
                the load and the application share its cores. Simulated people.

                - Date: %s. Machine: %s.
                - Written by `benchmarks/measure web`.

                """
                .formatted(LocalDate.now(Clock.systemUTC()), Machine.describe());
    }

    /// The first start builds, so it is not counted.
    private static String starts(Path data) throws IOException, InterruptedException {
        StartedSettle.in(data, StoreAddress.FOLDER).close();
        List<Double> seconds = new ArrayList<>();
        List<Long> memory = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (StartedSettle settle = StartedSettle.in(data, StoreAddress.FOLDER)) {
                seconds.add(settle.secondsToFirstPage());
                Thread.sleep(5_000);
                memory.add(settle.residentMegabytes());
            }
        }
        Collections.sort(seconds);
        Collections.sort(memory);
        MarkdownTable table = new MarkdownTable("what", "median", "range", "bar");
        table.row(
                "command to first whole page, s (%d starts)".formatted(STARTS),
                number(seconds.get(STARTS / 2)),
                number(seconds.getFirst()) + " to " + number(seconds.getLast()),
                "3");
        table.row(
                "memory 5 s after the start, MB",
                memory.get(STARTS / 2),
                memory.getFirst() + " to " + memory.getLast(),
                "300");
        return "## Start\n\nAfter the first build, with the caches it made.\n\n" + table;
    }

    private static String load(StartedSettle settle, List<String> secrets, String store)
            throws IOException, InterruptedException {
        new SteadyLoad(settle.address(), secrets).run(PER_SECOND, Duration.ofSeconds(30));
        SteadyLoad.Result result =
                new SteadyLoad(settle.address(), secrets).run(PER_SECOND, Duration.ofMinutes(2));
        MarkdownTable table =
                new MarkdownTable(
                        "what", "requests", "median, ms", "p99, ms", "longest, ms", "bar p99, ms");
        row(table, "one answer of a check-in, saved", result.checkIns(), 50);
        row(table, "today", result.todays(), 100);
        long memory = settle.residentMegabytes();
        return """
                ## Load, %s

                %d people with %d entries in the store, %d requests a second for two minutes after half a minute
                to warm up; a time runs from when the request was due. %d requests were refused. Memory
                after it: %d MB.

                """
                        .formatted(
                                store,
                                PEOPLE,
                                PEOPLE * FilledStore.ENTRIES_EACH,
                                PER_SECOND,
                                result.refused(),
                                memory)
                + table;
    }

    /// Pages of a trial, one after the other, each for somebody else, so that nothing is known of
    /// it before.
    private static String trials(StartedSettle settle, List<String> secrets, List<String> planning)
            throws IOException, InterruptedException {
        MarkdownTable table =
                new MarkdownTable(
                        "what", "requests", "median, ms", "p99, ms", "longest, ms", "bar, ms");
        String result = "/trial/" + FilledStore.OVER + "/result";
        row(table, "the answer, with its analysis", opened(settle, secrets, result), 300);
        for (String rhythm : List.of("week", "three", "day")) {
            String path = "/trial/new/sure?days=56&rhythm=" + rhythm;
            row(table, "the curve, by lot: " + rhythm, opened(settle, planning, path), 300);
        }
        return "## My trial\n\nA trial of 56 days, two arms.\n\n" + table;
    }

    private static List<Long> opened(StartedSettle settle, List<String> secrets, String path)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM + OPENED; i++) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(settle.address() + path))
                            .header("Cookie", "settle=" + secrets.get(i))
                            .build();
            long start = System.nanoTime();
            int status = client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                throw new IOException(path + " answered with " + status + ".");
            }
            if (i >= WARM) {
                times.add(System.nanoTime() - start);
            }
        }
        Collections.sort(times);
        return times;
    }

    private static void row(MarkdownTable table, String what, List<Long> times, int bar) {
        table.row(
                what,
                times.size(),
                number(SteadyLoad.Result.milliseconds(times, 0.5)),
                number(SteadyLoad.Result.milliseconds(times, 0.99)),
                number(SteadyLoad.Result.milliseconds(times, 1)),
                bar);
    }

    private static String weights(StartedSettle settle, List<String> secrets)
            throws IOException, InterruptedException {
        PageWeights weights = new PageWeights(settle.address(), "settle=" + secrets.getFirst());
        MarkdownTable table = new MarkdownTable("page", "bytes", "bar");
        table.row("first visit: / with all its files", weights.firstVisit("/"), 150_000);
        table.row("a session with all its drawings", weights.player(), 20_000);
        for (String path : weights.pages()) {
            table.row(path, weights.page(path), 20_000);
        }
        return "## Bytes\n\nCompressed bodies, as a browser asks for them.\n\n" + table;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
