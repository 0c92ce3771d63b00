package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.Parameters;
import org.settle.analysis.Summary;
import org.settle.analysis.Variant;
import org.settle.markup.Element;
import org.settle.report.chart.ChartTable;
import org.settle.report.words.NumberWords;
import org.settle.report.words.Speech;
import org.settle.trial.Estimand;
import org.settle.trial.LockedOrder;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesign;

/// Everything a statistician asks for: model, priors, posteriors, tests, weights, seal.
final class NumbersSection {
    private final Speech speech;
    private final NumberWords numbers;
    private final ReportContext context;
    private final Answer.Estimated answer;

    NumbersSection(Speech speech, ReportContext context, Answer.Estimated answer) {
        this.speech = speech;
        this.numbers = speech.numbers();
        this.context = context;
        this.answer = answer;
    }

    Element section() {
        Element details =
                Element.of("details")
                        .add(Element.of("summary", speech.say("stat.summary")))
                        .addAll(Html.paragraphs(model()))
                        .add(Html.table(items()));
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
            all.add(Html.table(noise(outcome)));
        }
        if (!outcome.sensitivity().isEmpty()) {
            all.add(sensitivity(outcome));
        }
        return all;
    }

    private List<String> model() {
        return SpokenOutcome.isRanks(answer.main())
                ? List.of(speech.say("stat.model-ranks"), speech.say("stat.priors-ranks"))
                : List.of(speech.say("stat.model"), priors(), speech.say("stat.exact"));
    }

    private String priors() {
        boolean informed = context.settings().priors().isInformed();
        return speech.say(
                "stat.priors",
                Map.of(
                        "effects",
                        speech.say(informed ? "stat.priors-informed" : "stat.priors-reference")));
    }

    private ChartTable items() {
        Trial trial = answer.trial();
        boolean assigned = trial.estimand() == Estimand.AS_ASSIGNED;
        String design =
                trial.design()
                        .map(StudyDesign::spec)
                        .orElseGet(() -> speech.say("stat.not-stated"));
        String seal =
                trial.locked()
                        .map(LockedOrder::sha256)
                        .orElseGet(() -> speech.say("stat.not-locked"));
        return new ChartTable(
                List.of(speech.say("stat.item"), speech.say("stat.value")),
                List.of(
                        List.of(
                                speech.say("stat.estimand"),
                                speech.say(assigned ? "stat.as-assigned" : "stat.as-practised")),
                        List.of(speech.say("stat.design"), speech.label(design)),
                        List.of(speech.say("stat.locked"), seal),
                        List.of(
                                speech.say("stat.days"),
                                answer.main().observed() + " / " + answer.diary().days()),
                        List.of(speech.say("stat.seed"), Long.toString(context.settings().seed())),
                        List.of(speech.say("stat.version"), context.version())));
    }

    private Element posterior(OutcomeAnswer outcome) {
        Element head = Element.of("tr");
        List.of(
                        speech.say("stat.mean"),
                        speech.say("stat.sd"),
                        "2.5 %",
                        "25 %",
                        "50 %",
                        "75 %",
                        "97.5 %")
                .forEach(cell -> head.add(Element.of("th", cell).with("scope", "col")));
        String name = speech.label(outcome.outcome().name());
        Element body = Element.of("tbody");
        for (ArmEffect effect : outcome.effects()) {
            String reference = speech.label(answer.trial().reference().label());
            String arm = speech.label(effect.arm().label());
            String label = speech.say("stat.effect", Map.of("arm", arm, "reference", reference));
            add(body, label, effect.summary());
        }
        addParameters(body, outcome.parameters());
        return Element.of("table")
                .with("class", "dense")
                .add(Element.of("caption", speech.say("stat.posterior", Map.of("outcome", name))))
                .add(Element.of("thead").add(head))
                .add(body);
    }

    private void addParameters(Element body, Parameters parameters) {
        parameters.intercept().ifPresent(alpha -> add(body, speech.say("stat.intercept"), alpha));
        add(body, speech.say("stat.trend"), parameters.trend());
        parameters
                .autocorrelation()
                .ifPresent(phi -> add(body, speech.say("stat.autocorrelation"), phi));
        add(body, speech.say("stat.carryover"), parameters.carryover());
        parameters
                .innovationSd()
                .ifPresent(sigma -> add(body, speech.say("stat.innovation"), sigma));
        parameters.stationarySd().ifPresent(s -> add(body, speech.say("stat.stationary"), s));
        for (int i = 0; i < parameters.cutpoints().size(); i++) {
            Map<String, String> number = Map.of("number", numbers.whole(i + 1));
            add(body, speech.say("stat.cutpoint", number), parameters.cutpoints().get(i));
        }
        parameters
                .covariates()
                .forEach(
                        (name, delta) ->
                                add(
                                        body,
                                        speech.say(
                                                "stat.covariate",
                                                Map.of("name", speech.label(name))),
                                        delta));
    }

    /// The name of a number on a line of its own, so that seven columns fit on a phone.
    private void add(Element body, String name, Summary of) {
        body.add(
                Element.of("tr")
                        .add(Html.rowHead(name).with("colspan", "7").with("scope", "rowgroup")));
        Element row = Element.of("tr");
        for (double value :
                new double[] {
                    of.mean(), of.sd(), of.q2_5(), of.q25(), of.q50(), of.q75(), of.q97_5()
                }) {
            row.add(Element.of("td", numbers.fine(value, of.sd() / 10)));
        }
        body.add(row);
    }

    private ChartTable probabilities(OutcomeAnswer outcome) {
        List<List<String>> rows = new ArrayList<>();
        for (ArmEffect effect : outcome.effects()) {
            String arm = outcome.effects().size() == 1 ? "" : speech.label(effect.arm().label());
            addProbabilities(rows, outcome.outcome(), effect, arm);
        }
        return new ChartTable(
                List.of(speech.say("stat.probabilities"), speech.say("stat.value")), rows);
    }

    private void addProbabilities(
            List<List<String>> rows, Outcome outcome, ArmEffect effect, String arm) {
        String mid =
                outcome.minimalImportantDifference().isPresent()
                        ? numbers.given(outcome.minimalImportantDifference().getAsDouble())
                        : "";
        Map<String, String> values = Map.of("mid", mid);
        add(rows, arm, speech.say("stat.p-benefit"), probability(effect.pBenefit()));
        effect.pWorthwhile()
                .ifPresent(
                        p ->
                                add(
                                        rows,
                                        arm,
                                        speech.say("stat.p-worthwhile", values),
                                        probability(p)));
        effect.pHarm()
                .ifPresent(p -> add(rows, arm, speech.say("stat.p-harm", values), probability(p)));
        effect.pNoDifference()
                .ifPresent(p -> add(rows, arm, speech.say("stat.p-none", values), probability(p)));
        add(rows, arm, speech.say("stat.p-best"), probability(effect.pBest()));
        String verdict = speech.messages().say("verdict", effect.verdict(), Map.of());
        add(rows, arm, speech.say("stat.verdict"), verdict);
        addTest(rows, effect, arm);
    }

    private void addTest(List<List<String>> rows, ArmEffect effect, String arm) {
        String name = speech.say("stat.randomisation");
        if (effect.randomisationTest().isEmpty()) {
            add(rows, arm, name, speech.say("stat.not-made"));
        }
        effect.randomisationTest()
                .ifPresent(
                        test -> {
                            add(rows, arm, name, probability(test.pTwoSided()));
                            String orders = numbers.digits(test.orders(), 3);
                            add(rows, arm, speech.say("stat.orders"), orders);
                            String smallest = numbers.digits(test.smallestP(), 2);
                            add(rows, arm, speech.say("stat.smallest"), smallest);
                        });
    }

    private static void add(List<List<String>> rows, String arm, String name, String value) {
        rows.add(List.of(arm.isEmpty() ? name : arm + " · " + name, value));
    }

    private String probability(double p) {
        if (p < 0.00005) {
            return "< " + numbers.decimals(0.0001, 4);
        }
        return p > 0.99995 ? "> " + numbers.decimals(0.9999, 4) : numbers.decimals(p, 4);
    }

    private ChartTable noise(OutcomeAnswer outcome) {
        return new ChartTable(
                List.of(speech.say("stat.noise"), speech.say("stat.weight")),
                outcome.noiseModels().stream()
                        .map(
                                noise ->
                                        List.of(
                                                speech.messages()
                                                        .say("stat", noise.noise(), Map.of()),
                                                numbers.decimals(noise.weight(), 3)))
                        .toList());
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
                                numbers.fine(effect.mean(), effect.sd() / 10),
                                numbers.fine(effect.sd(), effect.sd() / 10),
                                probability(effect.pBenefit())));
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
