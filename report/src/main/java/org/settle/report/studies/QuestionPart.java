package org.settle.report.studies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.settle.bayes.meta.EffectSize;
import org.settle.evidence.Contrast;
import org.settle.evidence.Dose;
import org.settle.evidence.DoseItem;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.evidence.Study;
import org.settle.evidence.effect.Pooled;
import org.settle.evidence.effect.StandardisedEffect;
import org.settle.evidence.synthesis.Synthesis;
import org.settle.markup.Element;
import org.settle.report.Html;
import org.settle.report.chart.Chart;
import org.settle.report.chart.DosePicture;
import org.settle.report.chart.ForestPlot;
import org.settle.report.chart.ForestPlot.Kind;
import org.settle.report.chart.ForestPlot.Line;
import org.settle.report.chart.Frame;
import org.settle.report.words.Speech;

/// One question: what is known and how sure, the numbers, the doses, and every study with its way
/// to the paper.
public final class QuestionPart {
    private final Speech speech;
    private final Said said;
    private final RecordNames names;
    private final Function<Study, String> address;

    /// Makes parts of pages.
    ///
    /// @param speech the language
    /// @param names of outcomes and conditions
    /// @param evidence the record
    /// @param address where the link of a study leads
    public QuestionPart(
            Speech speech, RecordNames names, Evidence evidence, Function<Study, String> address) {
        this.speech = speech;
        this.said = new Said(speech, names, evidence);
        this.names = names;
        this.address = address;
    }

    /// Writes it.
    ///
    /// @param synthesis of the question
    /// @return in order
    public List<Element> write(Synthesis synthesis) {
        List<Element> all = new ArrayList<>();
        List<String> sentences = said.sentences(synthesis.appraisal());
        all.add(Element.of("p", sentences.getFirst()).with("class", "chance"));
        sentences.stream().skip(1).forEach(s -> all.add(Element.of("p", s)));
        List<String> doubts = said.doubts(synthesis.appraisal());
        if (!doubts.isEmpty()) {
            Element list = Element.of("ul");
            doubts.forEach(doubt -> list.add(Element.of("li", doubt)));
            all.add(
                    Element.of("details")
                            .add(Element.of("summary", speech.say("studies.why-not-surer")))
                            .add(list));
        }
        forest(synthesis).ifPresent(chart -> all.add(Html.figure(speech, chart)));
        if (!synthesis.withoutNumber().isEmpty()) {
            all.add(p("studies.no-number", "n", synthesis.withoutNumber().size()));
        }
        doses(synthesis).ifPresent(chart -> all.add(Html.figure(speech, chart)));
        all.addAll(list("studies.trials", synthesis.appraisal().trials()));
        all.addAll(list("studies.reviews", synthesis.appraisal().reviews()));
        return all;
    }

    private Element p(String key, String place, int number) {
        return Element.of("p", speech.say(key, Map.of(place, Integer.toString(number))));
    }

    private Optional<Chart> forest(Synthesis synthesis) {
        List<Line> lines = new ArrayList<>();
        synthesis.trials().forEach(t -> lines.add(line(Kind.TRIAL, t.study(), t.size())));
        synthesis.pooled().ifPresent(pooled -> lines.addAll(together(pooled)));
        for (StandardisedEffect review : synthesis.reviews()) {
            lines.add(line(Kind.REVIEW, review.contrast().study(), review.size()));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ForestPlot(speech)
                                .draw(
                                        new Frame(id("forest", synthesis), ""),
                                        speech.say("studies.forest-title"),
                                        caption(synthesis),
                                        lines));
    }

    /// Unique on a page of several questions.
    private static String id(String picture, Synthesis synthesis) {
        return synthesis
                .appraisal()
                .question()
                .outcome()
                .map(outcome -> picture + "-" + outcome)
                .orElse(picture);
    }

    private static Line line(Kind kind, Study study, EffectSize size) {
        double half = 1.96 * Math.sqrt(size.variance());
        return new Line(
                kind,
                study.citation().name(),
                Optional.of(size.estimate()),
                size.estimate() - half,
                size.estimate() + half);
    }

    private List<Line> together(Pooled pooled) {
        List<Line> lines = new ArrayList<>();
        lines.add(
                new Line(
                        Kind.TOGETHER,
                        speech.say("studies-kind.together"),
                        Optional.of(pooled.mean().estimate()),
                        pooled.mean().interval().low(),
                        pooled.mean().interval().high()));
        pooled.nextTrial()
                .ifPresent(
                        next ->
                                lines.add(
                                        new Line(
                                                Kind.NEXT,
                                                speech.say("studies-kind.next"),
                                                Optional.empty(),
                                                next.low(),
                                                next.high())));
        return lines;
    }

    private String caption(Synthesis synthesis) {
        List<String> parts = new ArrayList<>();
        synthesis
                .pooled()
                .ifPresent(
                        pooled ->
                                parts.add(
                                        speech.say(
                                                "studies.together",
                                                Map.of(
                                                        "n", Integer.toString(pooled.trials()),
                                                        "effect", number(pooled.mean().estimate()),
                                                        "low",
                                                                number(
                                                                        pooled.mean()
                                                                                .interval()
                                                                                .low()),
                                                        "high",
                                                                number(
                                                                        pooled.mean()
                                                                                .interval()
                                                                                .high())))));
        parts.add(speech.say("studies.scale"));
        if (!synthesis.reviews().isEmpty()) {
            parts.add(speech.say("studies.reviews-apart"));
        }
        return String.join(" ", parts);
    }

    private String number(double value) {
        return speech.numbers().decimals(value, 2);
    }

    private Optional<Chart> doses(Synthesis synthesis) {
        List<DosePicture.Line> lines =
                synthesis.appraisal().trialsByCohort().stream().map(this::line).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int full = lines.stream().mapToInt(l -> l.reported().size()).sum();
        String caption =
                speech.say(
                        "studies.dose-caption",
                        Map.of(
                                "n", Integer.toString(full),
                                "all", Integer.toString(lines.size() * DoseItem.values().length)));
        return Optional.of(
                new DosePicture(speech)
                        .draw(
                                new Frame(id("doses", synthesis), ""),
                                speech.say("studies.dose-title"),
                                caption,
                                lines));
    }

    private DosePicture.Line line(List<Contrast> cohort) {
        Dose dose = cohort.getFirst().dose();
        return new DosePicture.Line(
                cohort.getFirst().study().citation().name(), dose.intervention(), dose.reported());
    }

    /// By study, so that each line leads to its paper.
    private List<Element> list(String title, List<Contrast> contrasts) {
        if (contrasts.isEmpty()) {
            return List.of();
        }
        Element list = Element.of("ul").with("class", "studies");
        contrasts.stream()
                .collect(
                        Collectors.groupingBy(
                                Contrast::study, LinkedHashMap::new, Collectors.toList()))
                .forEach((study, results) -> list.add(item(study, results)));
        return List.of(Element.of("h2", speech.say(title)), list);
    }

    private Element item(Study study, List<Contrast> results) {
        Element item =
                Element.of("li")
                        .add(
                                Element.of("a", study.citation().name())
                                        .with("class", "tap")
                                        .with("href", address.apply(study)));
        results.stream()
                .map(this::result)
                .distinct()
                .forEach(line -> item.add(Element.of("p", line)));
        return item;
    }

    private String result(Contrast result) {
        return speech.say(
                "studies.result",
                Map.of(
                        "outcome",
                        result.outcomes().stream()
                                .map((Outcome o) -> names.of(o))
                                .collect(Collectors.joining(", ")),
                        "direction",
                        speech.messages().say("studies-direction", result.direction(), Map.of())));
    }
}
