package org.settle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.settle.cli.diary.InputException;
import org.settle.trial.Arm;
import org.settle.trial.Direction;
import org.settle.trial.Estimand;
import org.settle.trial.LockedOrder;
import org.settle.trial.Outcome;
import org.settle.trial.ProtocolText;
import org.settle.trial.Protocols;
import org.settle.trial.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `settle protocol`: draws the order of arms and locks the plan, or checks a locked one.
@Command(
        name = "protocol",
        mixinStandardHelpOptions = true,
        versionProvider = WelcomeCommand.Version.class,
        sortOptions = false,
        usageHelpWidth = 80,
        description = "Plans a trial: draws the order of arms by chance and locks it.",
        footer = {
            "",
            "Example: ./settle protocol --arm 'usual evening' --arm rolling --outcome sleep \\",
            "           --mid 0.5 --design daily:run=2 --days 56 --out sleep.protocol"
        })
final class ProtocolCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 10_000;

    private final Console console;

    @Option(names = "--check", paramLabel = "FILE", description = "Check a locked plan instead.")
    private Optional<Path> check = Optional.empty();

    @Option(
            names = "--arm",
            paramLabel = "NAME",
            description = "An arm; the first one is the reference, such as 'usual evening'.")
    private List<String> arms = new ArrayList<>();

    @Option(
            names = "--active-reference",
            description = "The reference is itself something done, not the usual evening.")
    private boolean activeReference;

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "An outcome; the first one carries the answer.")
    private List<String> outcomes = new ArrayList<>();

    @Option(
            names = "--unit",
            paramLabel = "OUTCOME=UNIT",
            description = "The unit of an outcome, such as sleep=points.")
    private Map<String, String> units = Map.of();

    @Option(
            names = "--better",
            paramLabel = "[OUTCOME=]higher|lower",
            description = "Which way is better (default: higher).")
    private List<String> better = new ArrayList<>();

    @Option(
            names = "--mid",
            paramLabel = "[OUTCOME=]NUMBER",
            description = "The smallest difference worth having.")
    private List<String> mid = new ArrayList<>();

    @Option(
            names = "--range",
            paramLabel = "[OUTCOME=]LOW:HIGH",
            description = "The scale of an outcome, such as sleep=0:10.")
    private List<String> ranges = new ArrayList<>();

    @Option(
            names = "--covariate",
            paramLabel = "NAME",
            description = "A covariate column of the diary.")
    private List<String> covariates = new ArrayList<>();

    @Option(
            names = "--design",
            paramLabel = "SPEC",
            defaultValue = "daily:run=2",
            description =
                    "How the order is drawn: daily:run=2 (default), blocks:7, abab:7, abba:7.")
    private String design = "daily:run=2";

    @Option(names = "--days", paramLabel = "N", description = "How many days.")
    private int days;

    @Option(
            names = "--start",
            paramLabel = "DATE",
            description = "The date of day 1, such as 2026-11-23.")
    private Optional<LocalDate> start = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The number that decides the order (default: drawn by chance).")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the plan.")
    private Optional<Path> out = Optional.empty();

    ProtocolCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (check.isPresent()) {
            LockedOrder locked = PlanFile.read(check.get()).locked().orElseThrow();
            console.out().println(Words.say("protocol.holds", locked.sha256()));
            return 0;
        }
        if (arms.size() < 2 || outcomes.isEmpty() || days < 1 || out.isEmpty()) {
            throw InputException.of("protocol", "option.protocol");
        }
        if (Files.exists(out.get())) {
            throw InputException.of(out.get().toString(), "file.exists");
        }
        checkNames();
        if (days > MOST_DAYS) {
            throw InputException.of("--days", "option.tooManyDays", days, MOST_DAYS);
        }
        Trial locked = locked();
        WholeFile.write(out.get(), ProtocolText.write(locked));
        String seal = locked.locked().orElseThrow().sha256();
        console.out().println(Words.say("protocol.written", out.get(), seal));
        Path diary = EmptyDiary.beside(out.get());
        if (!Files.exists(diary)) {
            WholeFile.write(diary, EmptyDiary.text(locked));
            console.out().println(Words.say("protocol.diary", diary, diary));
        }
        return 0;
    }

    private void checkNames() {
        Set<String> named = new LinkedHashSet<>(units.keySet());
        named.addAll(AnalyzeOptions.better(better).keySet());
        named.addAll(AnalyzeOptions.mid(mid).keySet());
        named.addAll(AnalyzeOptions.ranges(ranges).keySet());
        named.remove("");
        named.removeAll(outcomes);
        for (String unknown : named) {
            throw InputException.of("protocol", "protocol.noOutcome", unknown);
        }
    }

    private Trial locked() {
        long drawn = seed.orElseGet(() -> new SecureRandom().nextLong());
        try {
            Trial trial =
                    new Trial(
                            arms.stream().map(Arm::new).toList(),
                            activeReference,
                            outcomes.stream().map(this::outcome).toList(),
                            Optional.of(AnalyzeOptions.design(design)),
                            Estimand.AS_ASSIGNED,
                            covariates,
                            Optional.empty());
            return start.isPresent()
                    ? Protocols.lock(trial, days, drawn, start.get())
                    : Protocols.lock(trial, days, drawn);
        } catch (IllegalArgumentException e) {
            throw InputException.because("protocol", String.valueOf(e.getMessage()));
        }
    }

    private Outcome outcome(String name) {
        Map<String, Direction> directions = AnalyzeOptions.better(better);
        Map<String, Double> differences = AnalyzeOptions.mid(mid);
        Optional<Double> difference =
                Stream.of(name, "")
                        .filter(differences::containsKey)
                        .map(differences::get)
                        .findFirst();
        return new Outcome(
                name,
                units.getOrDefault(name, ""),
                directions.getOrDefault(name, directions.getOrDefault("", Direction.HIGHER)),
                difference.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                Stream.of(name, "")
                        .map(AnalyzeOptions.ranges(ranges)::get)
                        .filter(Objects::nonNull)
                        .findFirst());
    }
}
