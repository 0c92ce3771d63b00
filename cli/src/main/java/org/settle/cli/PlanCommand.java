package org.settle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.settle.cli.diary.InputException;
import org.settle.cli.diary.NamedRows;
import org.settle.planning.Baseline;
import org.settle.planning.Forecast;
import org.settle.planning.Outlook;
import org.settle.planning.Planner;
import org.settle.planning.Search;
import org.settle.planning.TrialPlan;
import org.settle.report.PlanReport;
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
    private static final int SELVES = 400;
    private static final int SELVES_OF_SEARCH = 100;
    private static final int MOST_BEFORE = 4000;

    private final Console console;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Days before the trial: a CSV file with the columns day and sleep, or what --outcome says (default: a typical person).")
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

    @Option(
            names = "--look",
            paramLabel = "N",
            description = "Look every N days and stop at a clear answer (default: at the end).")
    private Optional<Integer> look = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "en|de",
            description = "The language of the page; this text stays English (default: en).")
    private String language = "en";

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "OUT.html",
            description =
                    "Writes a page with a slider, and with the reason why before and after misleads.")
    private Optional<Path> html = Optional.empty();

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Locale speaks = AnalyzeOptions.language(language);
            Baseline known = baseline.map(this::read).orElseGet(Baseline::typical);
            List<Search.Candidate> candidates = design.isPresent() ? List.of() : compared(known);
            StudyDesign chosen =
                    design.map(AnalyzeOptions::design)
                            .orElseGet(() -> candidates.getFirst().design());
            TrialPlan plan = new TrialPlan(maxDays, arms, chosen);
            Planner planner = new Planner(known, SELVES);
            Forecast forecast =
                    look.isPresent() ? planner.looking(plan, look.get()) : planner.forecast(plan);
            if (html.isPresent()) {
                PlanReport report = new PlanReport(speaks, Settle.version());
                WholeFile.writePage(html.get(), report.write(known, plan, forecast, mid));
            }
            if (json) {
                new PlanJson().write(known, plan, forecast, mid, console.out());
                console.out().println();
            } else {
                say(known, plan, forecast, candidates);
                html.ifPresent(page -> console.out().println("\n" + page));
            }
        } catch (IllegalArgumentException e) {
            throw InputException.because("plan", String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private List<Search.Candidate> compared(Baseline known) {
        // Refuses what no design could do, in the words of the plan.
        TrialPlan asked =
                new TrialPlan(maxDays, arms, AnalyzeOptions.design(Search.DESIGNS.getFirst()));
        List<Search.Candidate> found =
                new Search(new Planner(known, SELVES_OF_SEARCH))
                        .candidates(asked.arms(), mid, maxDays);
        if (found.isEmpty()) {
            throw InputException.of("plan", "plan.noDesign", maxDays, arms);
        }
        return found;
    }

    /// Days that the file leaves out were not written.
    private Baseline read(Path file) {
        NamedRows rows = NamedRows.read(file, outcome);
        Optional<String> day =
                rows.header().stream().filter(h -> h.matches("(?i)day|date")).findFirst();
        List<Double> ratings = new ArrayList<>();
        long before = Long.MIN_VALUE;
        for (NamedRows.Row row : rows.rows()) {
            long now = day.map(row::day).orElse((long) ratings.size());
            if (now <= before) {
                throw InputException.of(row.place(day.orElse("")), "plan.days-in-order");
            }
            while (before != Long.MIN_VALUE && before + 1 < now && ratings.size() < MOST_BEFORE) {
                ratings.add(Double.NaN);
                before++;
            }
            before = now;
            ratings.add(row.text(outcome).isBlank() ? Double.NaN : row.number(outcome));
        }
        return Baseline.of(ratings.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void say(
            Baseline known, TrialPlan plan, Forecast forecast, List<Search.Candidate> candidates) {
        List<Outlook> curve = forecast.curve(mid);
        console.out()
                .println(
                        known.days() == 0
                                ? Words.say("plan.typical", number(known.sd()))
                                : Words.say("plan.own", known.days(), number(known.sd())));
        if (known.days() == 0 && !outcome.equals("sleep")) {
            console.out().println(Words.say("plan.typical-sleep", outcome));
        }
        console.out().println(Words.say("plan.design", plan.design().spec(), number(mid)));
        if (look.isPresent()) {
            console.out().println(Words.say("plan.looking", look.get()));
        }
        console.out().println(Words.say("plan.table", SELVES, number(mid)));
        for (Outlook o : curve) {
            console.out()
                    .println(
                            Words.say(
                                    "plan.row",
                                    "%4d".formatted(o.days()),
                                    "%3d".formatted(hundred(o.power())),
                                    "%3d".formatted(hundred(o.clear())),
                                    "%3d".formatted(hundred(o.probably())),
                                    "%3d".formatted(hundred(o.falseClear())),
                                    number(o.halfWidth())));
        }
        Optional<Outlook> enough =
                curve.stream().filter(o -> o.clear() >= Search.ENOUGH).findFirst();
        console.out().println(Words.say("plan.columns", number(mid)));
        console.out()
                .println(
                        enough.map(o -> Words.say("plan.enough", o.days(), hundred(o.clear())))
                                .orElseGet(() -> cannot(forecast)));
        if (!candidates.isEmpty()) {
            console.out().println(Words.say("plan.compared", SELVES_OF_SEARCH));
            candidates.forEach(c -> console.out().println(compared(c)));
        }
    }

    private String compared(Search.Candidate candidate) {
        Outlook last = candidate.forecast().curve(mid).getLast();
        String spec = "%-20s".formatted(candidate.design().spec());
        long share = hundred(candidate.share());
        return candidate
                .enough(mid)
                .map(
                        o ->
                                Words.say(
                                        "plan.compared-enough",
                                        spec,
                                        o.days(),
                                        hundred(o.clear()),
                                        share))
                .orElseGet(
                        () ->
                                Words.say(
                                        "plan.compared-not",
                                        spec,
                                        last.days(),
                                        hundred(last.clear()),
                                        share));
    }

    private String cannot(Forecast forecast) {
        OptionalDouble seen = forecast.visible(mid);
        return seen.isPresent()
                ? Words.say("plan.larger", maxDays, number(seen.getAsDouble()))
                : Words.say("plan.never", maxDays);
    }

    private static long hundred(double share) {
        return Math.round(100 * share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
