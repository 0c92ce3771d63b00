package org.settle.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.settle.cli.diary.InputException;
import org.settle.simulator.Scenario;
import org.settle.simulator.Scenarios;
import org.settle.simulator.Simulation;
import org.settle.simulator.Treatment;
import org.settle.simulator.VirtualPerson;
import org.settle.trial.design.StudyDesign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `settle simulate`: virtual people live a trial; their days and their truth are written.
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        versionProvider = WelcomeCommand.Version.class,
        sortOptions = false,
        usageHelpWidth = 80,
        description = "Lets virtual people live a trial. All that it writes is simulated.",
        footer = {
            "",
            "Example: ./settle simulate --people 1000 --days 84 --scenario responder \\",
            "           --design randomised --seed 1 --out virtual",
            "         ./settle analyze --people virtual/days.csv --outcome sleep \\",
            "           --reference 'usual evening'"
        })
final class SimulateCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int BATCH = 256;
    private static final int BATCHES = 16;

    private final Console console;

    @Option(names = "--people", paramLabel = "N", description = "How many (default: 100).")
    private int people = 100;

    @Option(names = "--days", paramLabel = "N", description = "How many days (default: 84).")
    private int length = 84;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "What kind of people (default: typical).")
    private String scenario = "typical";

    @Option(
            names = "--design",
            paramLabel = "SPEC",
            description =
                    "How the order is drawn: randomised (default; the same as daily:run=2), abab (the same as abab:7), blocks:7, abba:7.")
    private String design = "randomised";

    @Option(
            names = "--arm",
            paramLabel = "NAME",
            description =
                    "What is done; the first one is the reference (default: usual-evening and rolling).")
    private List<String> arms = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Same seed, same files (default: 1).")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write; a new folder.")
    private Optional<Path> out = Optional.empty();

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        between("--people", people, MOST_PEOPLE);
        between("--days", length, MOST_DAYS);
        Path folder = out.orElseThrow(() -> InputException.of("simulate", "simulate.noFolder"));
        if (Files.exists(folder)) {
            throw InputException.of(folder.toString(), "simulate.exists");
        }
        StudyDesign order = AnalyzeOptions.design(spec());
        try {
            Scenario kind = Scenarios.of(scenario);
            Simulation simulation = simulation();
            // Refuses here, before anything is written, what no person could live.
            simulation.order(VirtualPerson.draw(kind, seed, 0), order, length);
            write(folder, kind, simulation, order);
        } catch (IllegalArgumentException e) {
            throw InputException.because("simulate", String.valueOf(e.getMessage()));
        }
        console.out().println(Words.say("simulate.written", people, length, folder, folder));
        return 0;
    }

    private static void between(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw InputException.of(option, "simulate.count", most, value);
        }
    }

    private String spec() {
        return switch (design) {
            case "randomised" -> "daily:run=2";
            case "abab" -> "abab:7";
            default -> design;
        };
    }

    private Simulation simulation() {
        List<String> names = arms.isEmpty() ? List.of("usual-evening", "rolling") : arms;
        return new Simulation(names.stream().map(Treatment::of).toList());
    }

    /// Into a folder beside it first, so that what is there under the name is always whole.
    private void write(Path folder, Scenario kind, Simulation simulation, StudyDesign order)
            throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw InputException.of(folder.toString(), "file.noFolder");
        }
        Path part = Files.createTempDirectory(parent, ".settle-simulate-");
        try {
            Path days = part.resolve("days.csv");
            Path truths = part.resolve("people.csv");
            write(days, truths, kind, simulation, order);
            Files.createDirectory(folder);
            Files.move(days, folder.resolve(days.getFileName()));
            Files.move(truths, folder.resolve(truths.getFileName()));
        } finally {
            Files.deleteIfExists(part.resolve("days.csv"));
            Files.deleteIfExists(part.resolve("people.csv"));
            Files.deleteIfExists(part);
        }
    }

    private void write(
            Path days, Path truths, Scenario kind, Simulation simulation, StudyDesign order)
            throws IOException {
        try (Writer lived = Files.newBufferedWriter(days);
                Writer known = Files.newBufferedWriter(truths)) {
            String note = "# " + Words.say("simulate.note", kind.id(), order.spec(), seed) + '\n';
            lived.write(note + SimulatedRows.daysHeader());
            known.write(note + SimulatedRows.peopleHeader(simulation));
            for (long first = 0; first < people; first += (long) BATCH * BATCHES) {
                long from = first;
                long batches = Math.min(BATCHES, (people - from + BATCH - 1) / BATCH);
                List<SimulatedRows> rows =
                        LongStream.range(0, batches)
                                .parallel()
                                .mapToObj(b -> batch(kind, simulation, order, from + b * BATCH))
                                .toList();
                for (SimulatedRows some : rows) {
                    lived.write(some.days());
                    known.write(some.people());
                }
            }
        }
    }

    private SimulatedRows batch(
            Scenario kind, Simulation simulation, StudyDesign order, long first) {
        SimulatedRows rows = new SimulatedRows(simulation);
        for (long i = first; i < Math.min(first + BATCH, people); i++) {
            VirtualPerson person = VirtualPerson.draw(kind, seed, i);
            int[] drawn = simulation.order(person, order, length);
            rows.add(person, simulation.live(person, drawn));
        }
        return rows;
    }
}
