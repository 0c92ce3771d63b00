package org.settle.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.settle.evidence.Contrast;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.evidence.Study;
import org.settle.evidence.effect.Pooled;
import org.settle.evidence.synthesis.Synthesis;
import org.settle.report.studies.RecordNames;
import org.settle.report.studies.Said;
import org.settle.report.words.Speech;

/// What studies say on a question, for a terminal: in the sentences of the page.
final class EvidenceText {
    private final Speech speech = Speech.plain(Locale.ENGLISH);
    private final Evidence evidence;

    EvidenceText(Evidence evidence) {
        this.evidence = evidence;
    }

    String of(Synthesis synthesis) {
        List<String> lines = new ArrayList<>();
        Said said = new Said(speech, RecordNames.english(evidence), evidence);
        lines.addAll(said.sentences(synthesis.appraisal()));
        said.doubts(synthesis.appraisal()).forEach(doubt -> lines.add("  " + doubt));
        synthesis.pooled().ifPresent(pooled -> lines.add(together(pooled)));
        list(lines, "studies.trials", synthesis.appraisal().trials());
        list(lines, "studies.reviews", synthesis.appraisal().reviews());
        return String.join("\n", lines) + "\n";
    }

    private String together(Pooled pooled) {
        return speech.say(
                        "studies.together",
                        Map.of(
                                "n", Integer.toString(pooled.trials()),
                                "effect", number(pooled.mean().estimate()),
                                "low", number(pooled.mean().interval().low()),
                                "high", number(pooled.mean().interval().high())))
                + " "
                + speech.say("studies.scale");
    }

    private String number(double value) {
        return speech.numbers().decimals(value, 2);
    }

    /// By study, so that a reader reaches the paper of each line.
    private void list(List<String> lines, String title, List<Contrast> contrasts) {
        if (!contrasts.isEmpty()) {
            lines.add("");
            lines.add(speech.say(title));
            contrasts.stream()
                    .collect(groupingBy(Contrast::study, LinkedHashMap::new, toList()))
                    .forEach((study, results) -> study(lines, study, results));
        }
    }

    private void study(List<String> lines, Study study, List<Contrast> results) {
        Contrast first = results.getFirst();
        lines.add("");
        lines.add("  " + study.citation().name());
        lines.add("  " + study.source().address());
        lines.add(
                "    "
                        + Words.say(
                                "evidence.study",
                                first.dose().intervention(),
                                first.comparator().orElse("?")));
        results.stream().map(this::row).distinct().forEach(row -> lines.add("    " + row));
    }

    private String row(Contrast result) {
        return speech.say(
                "studies.result",
                Map.of(
                        "outcome",
                        result.outcomes().stream().map(Outcome::name).collect(joining(", ")),
                        "direction",
                        speech.messages().say("studies-direction", result.direction(), Map.of())));
    }
}
