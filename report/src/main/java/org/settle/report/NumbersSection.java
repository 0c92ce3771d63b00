package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.Variant;
import org.settle.markup.Element;
import org.settle.report.chart.ChartTable;
import org.settle.report.words.NumberWords;
import org.settle.report.words.Speech;

/// Everything a statistician asks for, as a part of the page: model, priors, posteriors, tests,
/// weights, seal.
final class NumbersSection {
    private final Speech speech;
    private final NumberWords words;
    private final Numbers numbers;
    private final Answer.Estimated answer;

    NumbersSection(Speech speech, ReportContext context, Answer.Estimated answer) {
        this.speech = speech;
        this.words = speech.numbers();
        this.numbers = new Numbers(speech, context, answer);
        this.answer = answer;
    }

    Element section() {
        Element details =
                Element.of("details")
                        .add(Element.of("summary", speech.say("stat.summary")))
                        .addAll(Html.paragraphs(numbers.model()))
                        .add(Element.of("p", numbers.terms()))
                        .add(Html.table(numbers.items()));
        for (int i = 0; i < answer.outcomes().size(); i++) {
            Element numbers = numbers(answer.outcomes().get(i));
            details.add(numbers.with("class", i == 0 ? "first" : "more"));
        }
        return Element.of("section").with("class", "numbers").add(details);
    }

    private Element numbers(OutcomeAnswer outcome) {
        Element all = Element.of("div").add(posterior(outcome));
        all.add(Html.table(probabilities(outcome)));
        if (!outcome.noiseModels().isEmpty()) {
            all.add(Html.table(numbers.noise(outcome)));
        }
        if (!outcome.sensitivity().isEmpty()) {
            all.add(sensitivity(outcome));
        }
        return all;
    }

    private Element posterior(OutcomeAnswer outcome) {
        Element head = Element.of("tr");
        numbers.columns().forEach(cell -> head.add(Element.of("th", cell).with("scope", "col")));
        String name = speech.label(outcome.outcome().name());
        Element body = Element.of("tbody");
        numbers.effects(outcome).forEach(row -> add(body, row));
        numbers.levels(outcome).forEach(row -> add(body, row));
        numbers.spreads(outcome).forEach(row -> add(body, row));
        numbers.others(outcome).forEach(row -> add(body, row));
        return Element.of("table")
                .with("class", "dense")
                .add(Element.of("caption", speech.say("stat.posterior", Map.of("outcome", name))))
                .add(Element.of("thead").add(head))
                .add(body);
    }

    /// The name of a number on a line of its own, so that seven columns fit on a phone.
    private static void add(Element body, List<String> cells) {
        body.add(
                Element.of("tr")
                        .add(
                                Html.rowHead(cells.getFirst())
                                        .with("colspan", "7")
                                        .with("scope", "rowgroup")));
        Element row = Element.of("tr");
        cells.subList(1, cells.size()).forEach(cell -> row.add(Element.of("td", cell)));
        body.add(row);
    }

    private ChartTable probabilities(OutcomeAnswer outcome) {
        List<List<String>> rows = new ArrayList<>();
        for (ArmEffect effect : outcome.effects()) {
            String arm = outcome.effects().size() == 1 ? "" : speech.label(effect.arm().label());
            for (List<String> row : numbers.probabilities(outcome, effect)) {
                String name = row.getFirst();
                rows.add(List.of(arm.isEmpty() ? name : arm + " · " + name, row.getLast()));
            }
        }
        return new ChartTable(
                List.of(speech.say("stat.probabilities"), speech.say("stat.value")), rows);
    }

    private Element sensitivity(OutcomeAnswer outcome) {
        ChangeWords names = new ChangeWords(speech, answer);
        List<List<String>> rows = new ArrayList<>();
        for (Variant variant : outcome.sensitivity()) {
            for (int k = 0; k < variant.effects().size(); k++) {
                Variant.Effect effect = variant.effects().get(k);
                String arm = speech.label(outcome.effects().get(k).arm().label());
                String label = variant.effects().size() == 1 ? "" : " · " + arm;
                rows.add(
                        List.of(
                                names.name(variant) + label,
                                words.fine(effect.mean(), effect.sd() / 10),
                                words.fine(effect.sd(), effect.sd() / 10),
                                numbers.probability(effect.pBenefit())));
            }
        }
        return Html.table(
                new ChartTable(
                        List.of(
                                speech.say("stat.variants"),
                                speech.say("stat.mean"),
                                speech.say("stat.sd"),
                                speech.say("stat.p-benefit")),
                        rows));
    }
}
