package org.settle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.settle.cli.diary.InputException;
import org.settle.evidence.Condition;
import org.settle.evidence.Evidence;
import org.settle.evidence.FaultyEvidenceException;
import org.settle.evidence.Outcome;
import org.settle.evidence.appraisal.Question;
import org.settle.evidence.prior.EvidencePrior;
import org.settle.evidence.synthesis.Synthesis;
import org.settle.report.studies.StudiesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `settle evidence`: what is published, and how sure that is.
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        versionProvider = WelcomeCommand.Version.class,
        sortOptions = false,
        usageHelpWidth = 80,
        description =
                "What studies of pressure and touch say, how sure that is, and where it stands.",
        footer = {"", "Example: ./settle evidence --outcome sleep --condition fibromyalgia"})
final class EvidenceCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "An outcome or a family, such as sleep or pain.")
    private Optional<String> outcome = Optional.empty();

    @Option(
            names = "--condition",
            paramLabel = "NAME",
            description = "A condition or a family, such as fibromyalgia.")
    private Optional<String> condition = Optional.empty();

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "OUT.html",
            description = "Write a page for the browser.")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--with",
            paramLabel = "FOLDER",
            description = "Files of your own with rows to add.")
    private Optional<Path> folder = Optional.empty();

    EvidenceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Evidence evidence = evidence();
        Question question = new Question(outcome, condition);
        known(evidence, new Question(outcome, Optional.empty()), outcome, families(evidence));
        known(evidence, new Question(Optional.empty(), condition), condition, conditions(evidence));
        Synthesis synthesis = Synthesis.of(evidence, question);
        if (html.isPresent()) {
            WholeFile.writePage(
                    html.get(), new StudiesReport(Settle.version()).write(evidence, question));
        }
        if (json) {
            Optional<EvidencePrior> prior =
                    outcome.map(o -> EvidencePrior.of(evidence, o, condition));
            new EvidenceJson().write(evidence, synthesis, prior, console.out());
            return 0;
        }
        console.out().print(new EvidenceText(evidence).of(synthesis));
        html.ifPresent(page -> console.out().println("\n" + page));
        return 0;
    }

    private Evidence evidence() {
        try {
            return folder.map(Evidence::read).orElseGet(Evidence::load);
        } catch (FaultyEvidenceException e) {
            throw InputException.because("evidence", String.valueOf(e.getMessage()));
        }
    }

    private static void known(
            Evidence evidence, Question question, Optional<String> word, List<String> known) {
        if (!question.isKnownTo(evidence)) {
            throw InputException.of("evidence", "evidence.unknown", word.orElse(""), known);
        }
    }

    private static List<String> families(Evidence evidence) {
        return evidence.outcomes().stream().map(Outcome::family).distinct().sorted().toList();
    }

    private static List<String> conditions(Evidence evidence) {
        return evidence.conditions().stream().map(Condition::id).sorted().toList();
    }
}
