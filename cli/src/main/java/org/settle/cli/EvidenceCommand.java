package org.settle.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.settle.cli.diary.InputException;
import org.settle.evidence.Condition;
import org.settle.evidence.Contrast;
import org.settle.evidence.Evidence;
import org.settle.evidence.FaultyEvidenceException;
import org.settle.evidence.Outcome;
import org.settle.evidence.Study;
import org.settle.evidence.appraisal.Appraisal;
import org.settle.evidence.appraisal.Doubt;
import org.settle.evidence.appraisal.Question;
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

    @Option(
            names = "--with",
            paramLabel = "FOLDER",
            description = "Files of your own with rows to add.")
    private Optional<Path> folder = Optional.empty();

    EvidenceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Evidence evidence = evidence();
        Question question = new Question(outcome, condition);
        known(evidence, new Question(outcome, Optional.empty()), outcome, families(evidence));
        known(evidence, new Question(Optional.empty(), condition), condition, conditions(evidence));
        Appraisal appraisal = Appraisal.of(evidence, question);
        console.out()
                .println(
                        Words.say(
                                "evidence.head",
                                evidence.studiesRead(),
                                Evidence.monthRead(),
                                appraisal.cohorts(),
                                appraisal.reviews().stream()
                                        .map(Contrast::study)
                                        .distinct()
                                        .count()));
        String sure = appraisal.certainty().name().toLowerCase(Locale.ROOT);
        console.out()
                .println(
                        Words.say(
                                appraisal.trials().isEmpty()
                                        ? "evidence.none"
                                        : "evidence.certainty-" + sure));
        appraisal.doubts().forEach(doubt -> console.out().println("  " + said(doubt)));
        list("evidence.trials", appraisal.trials());
        list("evidence.reviews", appraisal.reviews());
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

    private static String said(Doubt doubt) {
        return Words.say(
                "evidence.doubt-" + doubt.domain().name().toLowerCase(Locale.ROOT),
                doubt.count(),
                doubt.of());
    }

    /// By study, so that a reader reaches the paper of each line.
    private void list(String title, List<Contrast> contrasts) {
        if (contrasts.isEmpty()) {
            return;
        }
        console.out().println();
        console.out().println(Words.say(title));
        contrasts.stream()
                .collect(groupingBy(Contrast::study, LinkedHashMap::new, toList()))
                .forEach(this::study);
    }

    private void study(Study study, List<Contrast> results) {
        Contrast first = results.getFirst();
        console.out()
                .println(
                        Words.say(
                                "evidence.study",
                                study.citation().name(),
                                study.source().address(),
                                first.dose().intervention(),
                                first.comparator().orElse("?")));
        results.stream().map(EvidenceCommand::row).distinct().forEach(console.out()::println);
    }

    private static String row(Contrast result) {
        return Words.say(
                "evidence.row",
                result.outcomes().stream().map(Outcome::name).collect(joining(", ")),
                Words.say(
                        "evidence.direction-"
                                + result.direction().name().toLowerCase(Locale.ROOT)));
    }
}
