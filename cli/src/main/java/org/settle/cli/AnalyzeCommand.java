package org.settle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.Caution;
import org.settle.analysis.NoiseChoice;
import org.settle.analysis.PriorChoice;
import org.settle.analysis.TrialAnalysis;
import org.settle.cli.diary.DiaryReader;
import org.settle.cli.diary.DiaryRequest;
import org.settle.cli.diary.InputException;
import org.settle.cli.diary.ReadDiary;
import org.settle.planning.MoreDays;
import org.settle.report.AnswerSheet;
import org.settle.report.HtmlReport;
import org.settle.report.ReportContext;
import org.settle.report.Sentences;
import org.settle.report.TextReport;
import org.settle.trial.Direction;
import org.settle.trial.Estimand;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `settle analyze DIARY.csv`: from a diary file to an answer.
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        versionProvider = WelcomeCommand.Version.class,
        sortOptions = false,
        usageHelpWidth = 80,
        description = "Answers from a diary: does it help this person?",
        footer = {
            "",
            "The file is CSV with a header: day (1, 2, ...) or date (2026-11-23), the arm of each day,",
            "and one column per outcome. An empty outcome is a missing day.",
            "Exit status: 0 with an answer, 2 when the file cannot be analysed."
        })
final class AnalyzeCommand implements Callable<Integer> {
    /// For days to come where no design is known.
    private static final StudyDesign WEEKS = StudyDesigns.parse("blocks:7");

    private static final int FUTURES = 400;

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIARY.csv", description = "The diary.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--people",
            paramLabel = "FILE.csv",
            description =
                    "Many diaries in one file, told apart by a column 'person': one JSON line each.")
    private Optional<Path> people = Optional.empty();

    @Option(
            names = "--outcome",
            paramLabel = "COLUMN",
            description =
                    "An outcome column; the first one carries the answer. May be left out when the file has one only.")
    private List<String> outcomes = new ArrayList<>();

    @Option(
            names = "--arm-column",
            paramLabel = "COLUMN",
            defaultValue = "arm",
            description = "The column with the arm (default: arm).")
    private String armColumn = "arm";

    @Option(
            names = "--reference",
            paramLabel = "ARM",
            description = "The arm to compare with (default: 0).")
    private Optional<String> reference = Optional.empty();

    @Option(
            names = "--active-reference",
            description = "The reference is itself something done, not the usual evening.")
    private boolean activeReference;

    @Option(
            names = "--better",
            paramLabel = "[OUTCOME=]higher|lower",
            description = "Which way is better (default: higher).")
    private List<String> better = new ArrayList<>();

    @Option(
            names = "--mid",
            paramLabel = "[OUTCOME=]NUMBER",
            description = "The smallest difference worth having, in the outcome's unit.")
    private List<String> mid = new ArrayList<>();

    @Option(
            names = "--covariate",
            paramLabel = "COLUMN",
            description = "A column of numbers that may also move the outcome.")
    private List<String> covariates = new ArrayList<>();

    @Option(
            names = "--dose-column",
            paramLabel = "COLUMN",
            description = "The share of the planned dose that was done, 0 to 1.")
    private Optional<String> doseColumn = Optional.empty();

    @Option(
            names = "--late-column",
            paramLabel = "COLUMN",
            description = "A column that marks days written late (yes or no).")
    private Optional<String> lateColumn = Optional.empty();

    @Option(
            names = "--estimand",
            paramLabel = "assigned|practised",
            description = "What the main answer is about (default: the plan's, else assigned).")
    private Optional<String> estimand = Optional.empty();

    @ArgGroup(exclusive = true)
    private OrderOptions order = new OrderOptions();

    @Option(
            names = "--planned-days",
            paramLabel = "DAYS",
            description = "The planned length, for a look before the end.")
    private Optional<Integer> plannedDays = Optional.empty();

    @Option(
            names = "--noise",
            paramLabel = "average|ar1|white|drift",
            defaultValue = "average",
            description = "How days hang together (default: average of all three).")
    private String noise = "average";

    @Option(
            names = "--prior",
            paramLabel = "reference|FILE",
            defaultValue = "reference",
            description =
                    "What is believed before: 'reference', or a CSV file with arm, mean, scale.")
    private String prior = "reference";

    @Option(names = "--ordinal", description = "Take the outcome as ranks (cumulative probit).")
    private boolean ordinal;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "OUT.html",
            description = "Write a page for the browser.")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--pdf",
            paramLabel = "OUT.pdf",
            description = "Write one sheet of A4 to keep or to take to a doctor.")
    private Optional<Path> pdf = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "en|de",
            description = "The language of the answer (default: en).")
    private String language = "en";

    @Option(
            names = "--more",
            paramLabel = "DAYS",
            description = "Also says what so many more days could add (simulated).")
    private Optional<Integer> more = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "For everything that is drawn (default: 1).")
    private long seed = 1;

    AnalyzeCommand(Console console) {
        this.console = console;
    }

    /// How the order of arms came about.
    static final class OrderOptions {
        @Option(names = "--protocol", paramLabel = "FILE", description = "The locked plan.")
        private Optional<Path> protocol = Optional.empty();

        @Option(
                names = "--design",
                paramLabel = "daily:run=2|blocks:7|abab",
                description = "How the order was drawn, where there is no locked plan.")
        private Optional<String> design = Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> planFile =
                order.protocol.or(
                        () ->
                                order.design.isPresent()
                                        ? Optional.empty()
                                        : AnalyzeOptions.planBeside(file));
        Optional<Trial> plan = planFile.map(PlanFile::read);
        checkOptions(plan);
        plan.ifPresent(trial -> PlanFile.checkKept(trial, better, mid));
        if (plan.isPresent()
                && estimand.map(AnalyzeOptions::estimand)
                        .map(said -> said != plan.get().estimand())
                        .orElse(false)) {
            String planned =
                    plan.get().estimand() == Estimand.AS_ASSIGNED ? "assigned" : "practised";
            throw InputException.of("--estimand", "plan.locked", planned);
        }
        if (plan.isPresent() && plannedDays.isPresent()) {
            throw InputException.of(
                    "--planned-days",
                    "plan.locked",
                    plan.get().locked().map(o -> o.sequence().days() + " days").orElse(""));
        }
        if (ordinal && !AnalyzeOptions.isReference(prior)) {
            throw InputException.of("--prior", "option.ordinalPrior");
        }
        DiaryRequest request = request(plan);
        AnalysisSettings settings =
                new AnalysisSettings(
                        AnalyzeOptions.choice("--noise", noise, NoiseChoice.class),
                        AnalyzeOptions.isReference(prior)
                                ? PriorChoice.REFERENCE
                                : PriorFile.read(Path.of(prior)),
                        ordinal,
                        true,
                        true,
                        plannedDays.orElse(0),
                        seed);
        if (people.isPresent()) {
            return new PeopleRun(request, settings, console).run(people.get());
        }
        if (file.isEmpty()) {
            throw InputException.of("analyze", "option.noFile");
        }
        ReadDiary read = new DiaryReader(request).read(file.get());
        if (order.protocol.isEmpty() && planFile.isPresent()) {
            PlanFile.checkBelongs(file.get(), planFile.get(), read.diary());
        }
        PriorFile.checkArms(prior, settings.priors(), read.trial());
        Answer answer = new TrialAnalysis(settings).answer(read.trial(), read.diary());
        Sentences sentences = Sentences.plain(AnalyzeOptions.language(language));
        return switch (answer) {
            case Answer.Refused refused ->
                    throw InputException.because(
                            file.get().toString(), sentences.obstacle(refused.obstacle()));
            case Answer.Estimated estimated -> {
                Answer.Estimated noted = estimated.with(notes(plan, estimated.trial()));
                show(noted, source(planFile), settings, read.simulated(), sentences);
                yield 0;
            }
        };
    }

    private void checkOptions(Optional<Trial> plan) throws IOException {
        if (plannedDays.isPresent() && plannedDays.get() < 1) {
            throw InputException.of("--planned-days", "option.days", plannedDays.get());
        }
        if (more.isPresent() && (json || ordinal || people.isPresent())) {
            throw InputException.of("--more", "option.moreAlone");
        }
        if (more.isPresent() && more.get() < 1) {
            throw InputException.of("--more", "option.days", more.get());
        }
        if (people.isPresent() && file.isPresent()) {
            throw InputException.of("--people", "option.noPerson");
        }
        checkWritten("--html", html);
        checkWritten("--pdf", pdf);
        String planned = plan.map(trial -> trial.reference().label()).orElse("");
        if (plan.isPresent() && !reference.orElse(planned).equals(planned)) {
            throw InputException.of(
                    "--reference", "arm.noPlanReference", planned, reference.orElseThrow());
        }
    }

    private void checkWritten(String option, Optional<Path> written) throws IOException {
        if (people.isPresent() && written.isPresent()) {
            throw InputException.of(option, "option.oneDiary", option);
        }
        if (written.isPresent()
                && file.isPresent()
                && WholeFile.isSame(written.get(), file.get())) {
            throw InputException.of(option + " " + written.get(), "option.overDiary");
        }
    }

    private DiaryRequest request(Optional<Trial> plan) {
        return new DiaryRequest(
                outcomes,
                AnalyzeOptions.better(better),
                AnalyzeOptions.mid(mid),
                armColumn,
                reference,
                activeReference,
                covariates.isEmpty() ? plan.map(Trial::covariates).orElse(List.of()) : covariates,
                doseColumn,
                lateColumn,
                estimand.map(AnalyzeOptions::estimand)
                        .or(() -> plan.map(Trial::estimand))
                        .orElse(Estimand.AS_ASSIGNED),
                plan,
                order.design.map(AnalyzeOptions::design));
    }

    /// What only the command knows: what was not said, and what the plan did not foresee.
    private List<Caution> notes(Optional<Trial> plan, Trial trial) {
        List<Caution> notes = new ArrayList<>();
        for (Outcome outcome : trial.outcomes()) {
            boolean planned =
                    plan.stream()
                            .flatMap(p -> p.outcomes().stream())
                            .anyMatch(o -> o.name().equals(outcome.name()));
            if (plan.isPresent() && !planned) {
                notes.add(new Caution.NotInPlan(outcome.name()));
            }
            Map<String, Direction> said = AnalyzeOptions.better(better);
            if (!planned && !said.containsKey("") && !said.containsKey(outcome.name())) {
                notes.add(new Caution.DirectionAssumed(outcome.name()));
            }
        }
        return notes;
    }

    private String source(Optional<Path> planFile) {
        String name = String.valueOf(file.orElseThrow().getFileName());
        return planFile.map(plan -> Words.say("source.plan", name, plan.getFileName()))
                .orElse(name);
    }

    private void show(
            Answer.Estimated answer,
            String source,
            AnalysisSettings settings,
            boolean simulated,
            Sentences sentences)
            throws IOException {
        ReportContext context =
                new ReportContext(
                        source,
                        simulated,
                        Settle.version(),
                        settings,
                        AnalyzeOptions.language(language));
        // Before anything is written: a number of days may be refused.
        Optional<String> gain = more.map(days -> gain(answer, settings, days));
        if (html.isPresent()) {
            WholeFile.writePage(html.get(), new HtmlReport(context).write(answer));
        }
        if (pdf.isPresent()) {
            WholeFile.writeSheet(pdf.get(), new AnswerSheet(context).write(answer));
        }
        if (json) {
            new AnswerJson(sentences, Settle.version())
                    .write(answer, Optional.empty(), simulated, console.out());
            console.out().println();
        } else {
            console.out().print(new TextReport(context).write(answer));
            gain.ifPresent(said -> console.out().println("\n" + said));
            html.ifPresent(page -> console.out().println("\n" + page));
            pdf.ifPresent(sheet -> console.out().println("\n" + sheet));
        }
    }

    private String gain(Answer.Estimated answer, AnalysisSettings settings, int days) {
        StudyDesign design =
                answer.trial().design().filter(StudyDesign::isDrawnAtPlanning).orElse(WEEKS);
        Sentences sentences = Sentences.plain(AnalyzeOptions.language(language));
        try {
            return MoreDays.of(answer.trial(), answer.diary(), settings)
                    .map(now -> now.gain(days, design, FUTURES))
                    .map(gain -> sentences.gain(gain, answer.trial()) + " " + sentences.order(gain))
                    .orElseGet(sentences::noGain);
        } catch (IllegalArgumentException e) {
            throw InputException.because("--more", String.valueOf(e.getMessage()));
        }
    }
}
