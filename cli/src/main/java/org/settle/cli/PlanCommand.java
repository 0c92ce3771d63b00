package org.settle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.settle.cli.diary.InputException;
import org.settle.cli.diary.NamedRows;
import org.settle.planning.Baseline;
import org.settle.planning.Outlook;
import org.settle.planning.Planner;
import org.settle.planning.Search;
import org.settle.planning.TrialPlan;
import org.settle.trial.design.StudyDesign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `settle plan`: how sure a trial could be, before there is one.
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = WelcomeCommand.Version.class,
        sortOptions = false,
        usageHelpWidth = 80,
        description = "Says how sure a trial could be, from simulated trials of this person.",
        footer = {"", "Example: ./settle plan --mid 0.5 --arms 2 --max-days 84"})
final class PlanCommand implements Callable<Integer> {
    private static final int SELVES = 200;
    private static final int QUICK_SELVES = 200;

    private final Console console;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Days before the trial: a CSV file, one row per day in order (default: a typical person).")
    private Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "The column of the outcome (default: sleep).")
    private String outcome = "sleep";

    @Option(
            names = "--mid",
            paramLabel = "NUMBER",
            description = "The smallest difference worth having (default: 0.5).")
    private double mid = 0.5;

    @Option(
            names = "--arms",
            paramLabel = "N",
            description = "How many arms, the usual evening among them (default: 2).")
    private int arms = 2;

    @Option(
            names = "--max-days",
            paramLabel = "N",
            description = "The longest trial you would do (default: 84).")
    private int maxDays = 84;

    @Option(
            names = "--design",
            paramLabel = "SPEC",
            description = "One design only, such as blocks:7 (default: the best of some).")
    private Optional<String> design = Optional.empty();

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Baseline known = baseline.map(this::read).orElseGet(Baseline::typical);
            StudyDesign chosen = chosen(known);
            TrialPlan plan = new TrialPlan(maxDays, arms, chosen, mid);
            List<Outlook> curve = Planner.exact(known, SELVES).curve(plan);
            say(known, chosen, curve);
        } catch (IllegalArgumentException e) {
            throw InputException.because("plan", String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private StudyDesign chosen(Baseline known) {
        if (design.isPresent()) {
            return AnalyzeOptions.design(design.get());
        }
        // Refuses what no design could do, in the words of the plan.
        TrialPlan asked =
                new TrialPlan(maxDays, arms, AnalyzeOptions.design(Search.DESIGNS.getFirst()), mid);
        return new Search(Planner.quick(known, QUICK_SELVES))
                .candidates(asked.arms(), mid, maxDays).stream()
                        .findFirst()
                        .orElseThrow(
                                () -> InputException.of("plan", "plan.noDesign", maxDays, arms))
                        .design();
    }

    private Baseline read(Path file) {
        NamedRows rows = NamedRows.read(file, outcome);
        return Baseline.of(
                rows.rows().stream()
                        .mapToDouble(
                                row ->
                                        row.text(outcome).isBlank()
                                                ? Double.NaN
                                                : row.number(outcome))
                        .toArray());
    }

    private void say(Baseline known, StudyDesign chosen, List<Outlook> curve) {
        console.out()
                .println(
                        known.days() == 0
                                ? Words.say("plan.typical", number(known.sd()))
                                : Words.say("plan.own", known.days(), number(known.sd())));
        console.out().println(Words.say("plan.design", chosen.spec(), number(mid), SELVES));
        for (Outlook o : curve) {
            console.out()
                    .println(
                            Words.say(
                                    "plan.row",
                                    "%4d".formatted(o.days()),
                                    "%3d".formatted(hundred(o.clear())),
                                    "%3d".formatted(hundred(o.probably())),
                                    "%3d".formatted(hundred(o.falseClear())),
                                    number(o.halfWidth())));
        }
        Optional<Outlook> enough =
                curve.stream().filter(o -> o.clear() >= Search.ENOUGH).findFirst();
        console.out()
                .println(
                        enough.map(o -> Words.say("plan.enough", o.days(), hundred(o.clear())))
                                .orElseGet(() -> cannot(known)));
    }

    private String cannot(Baseline known) {
        return new Search(Planner.quick(known, QUICK_SELVES))
                .visible(arms, mid, maxDays)
                .map(seen -> Words.say("plan.larger", maxDays, number(seen)))
                .orElseGet(() -> Words.say("plan.never", maxDays));
    }

    private static long hundred(double share) {
        return Math.round(100 * share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
