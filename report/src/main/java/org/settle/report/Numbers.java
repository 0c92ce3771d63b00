package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.Parameters;
import org.settle.analysis.RandomisationTest;
import org.settle.analysis.Summary;
import org.settle.report.chart.ChartTable;
import org.settle.report.words.NumberWords;
import org.settle.report.words.Speech;
import org.settle.trial.Estimand;
import org.settle.trial.LockedOrder;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesign;

/// Everything a statistician asks for, as text: the one source for page and sheet.
final class Numbers {
    private final Speech speech;
    private final NumberWords numbers;
    private final ReportContext context;
    private final Answer.Estimated answer;

    Numbers(Speech speech, ReportContext context, Answer.Estimated answer) {
        this.speech = speech;
        this.numbers = speech.numbers();
        this.context = context;
        this.answer = answer;
    }

    /// Model, priors, and how the posterior is computed.
    List<String> model() {
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

    /// Where the words come from.
    String terms() {
        return speech.say("stat.terms");
    }

    /// What was asked, of which days, and how.
    ChartTable items() {
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
        List<List<String>> items = new ArrayList<>();
        items.add(
                List.of(
                        speech.say("stat.estimand"),
                        speech.say(assigned ? "stat.as-assigned" : "stat.as-practised")));
        items.add(List.of(speech.say("stat.design"), speech.label(design)));
        items.add(List.of(speech.say("stat.locked"), seal));
        dates().ifPresent(dates -> items.add(List.of(speech.say("stat.dates"), dates)));
        items.add(
                List.of(
                        speech.say("stat.days"),
                        answer.main().observed() + " / " + answer.diary().days()));
        items.add(List.of(speech.say("stat.seed"), Long.toString(context.settings().seed())));
        items.add(List.of(speech.say("stat.version"), context.version()));
        return new ChartTable(List.of(speech.say("stat.item"), speech.say("stat.value")), items);
    }

    /// From the first calendar day to the last, as ISO 8601 writes them.
    private Optional<String> dates() {
        int days = answer.diary().days();
        return answer.diary()
                .start()
                .map(
                        first ->
                                speech.say(
                                        "chart.between",
                                        Map.of(
                                                "low", first.toString(),
                                                "high", first.plusDays(days - 1L).toString())));
    }

    /// What the columns of a posterior are.
    List<String> columns() {
        return List.of(
                speech.say("stat.mean"),
                speech.say("stat.sd"),
                "2.5 %",
                "25 %",
                "50 %",
                "75 %",
                "97.5 %");
    }

    /// The posterior of each effect: a name, then the columns.
    List<List<String>> effects(OutcomeAnswer outcome) {
        List<List<String>> rows = new ArrayList<>();
        for (ArmEffect effect : outcome.effects()) {
            String reference = speech.label(answer.trial().reference().label());
            String arm = speech.label(effect.arm().label());
            String name = speech.say("stat.effect", Map.of("arm", arm, "reference", reference));
            rows.add(row(name, effect.summary()));
        }
        return rows;
    }

    /// The posterior of level and trend: a name, then the columns.
    List<List<String>> levels(OutcomeAnswer outcome) {
        Parameters of = outcome.parameters();
        List<List<String>> rows = new ArrayList<>();
        add(rows, "stat.intercept", of.intercept());
        add(rows, "stat.trend", Optional.of(of.trend()));
        return rows;
    }

    /// The posterior of how days hang together, how an effect lasts, and how far days spread.
    List<List<String>> spreads(OutcomeAnswer outcome) {
        Parameters of = outcome.parameters();
        List<List<String>> rows = new ArrayList<>();
        add(rows, "stat.autocorrelation", of.autocorrelation());
        add(rows, "stat.carryover", Optional.of(of.carryover()));
        add(rows, "stat.innovation", of.innovationSd());
        add(rows, "stat.stationary", of.stationarySd());
        return rows;
    }

    /// The posterior of everything else.
    List<List<String>> others(OutcomeAnswer outcome) {
        Parameters of = outcome.parameters();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < of.cutpoints().size(); i++) {
            Map<String, String> number = Map.of("number", numbers.whole(i + 1));
            rows.add(row(speech.say("stat.cutpoint", number), of.cutpoints().get(i)));
        }
        of.covariates()
                .forEach(
                        (name, delta) -> {
                            Map<String, String> named = Map.of("name", speech.label(name));
                            rows.add(row(speech.say("stat.covariate", named), delta));
                        });
        return rows;
    }

    private void add(List<List<String>> rows, String key, Optional<Summary> of) {
        of.ifPresent(summary -> rows.add(row(speech.say(key), summary)));
    }

    private List<String> row(String name, Summary of) {
        List<String> row = new ArrayList<>(List.of(name));
        for (double value :
                new double[] {
                    of.mean(), of.sd(), of.q2_5(), of.q25(), of.q50(), of.q75(), of.q97_5()
                }) {
            row.add(numbers.fine(value, of.sd() / 10));
        }
        return row;
    }

    /// What can be said of one effect, from its probability to its test: names and values.
    List<List<String>> probabilities(OutcomeAnswer outcome, ArmEffect effect) {
        OptionalDouble least = outcome.outcome().minimalImportantDifference();
        Map<String, String> mid = Map.of("mid", least.isPresent() ? given(least) : "");
        List<List<String>> rows = new ArrayList<>();
        add(rows, speech.say("stat.p-benefit"), probability(effect.pBenefit()));
        effect.pWorthwhile()
                .ifPresent(p -> add(rows, speech.say("stat.p-worthwhile", mid), probability(p)));
        effect.pHarm().ifPresent(p -> add(rows, speech.say("stat.p-harm", mid), probability(p)));
        effect.pNoDifference()
                .ifPresent(p -> add(rows, speech.say("stat.p-none", mid), probability(p)));
        add(rows, speech.say("stat.p-best"), probability(effect.pBest()));
        String verdict = speech.messages().say("verdict", effect.verdict(), Map.of());
        add(rows, speech.say("stat.verdict"), verdict);
        addTest(rows, effect.randomisationTest());
        return rows;
    }

    private String given(OptionalDouble number) {
        return numbers.given(number.getAsDouble());
    }

    private void addTest(List<List<String>> rows, Optional<RandomisationTest> made) {
        String name = speech.say("stat.randomisation");
        if (made.isEmpty()) {
            add(rows, name, speech.say("stat.not-made"));
            return;
        }
        RandomisationTest test = made.get();
        add(rows, name, probability(test.pTwoSided()));
        add(rows, speech.say("stat.orders"), numbers.digits(test.orders(), 3));
        add(rows, speech.say("stat.smallest"), numbers.digits(test.smallestP(), 2));
    }

    private static void add(List<List<String>> rows, String name, String value) {
        rows.add(List.of(name, value));
    }

    /// A probability with four decimals, never quite 0 or 1.
    String probability(double p) {
        if (p < 0.00005) {
            return "< " + numbers.decimals(0.0001, 4);
        }
        return p > 0.99995 ? "> " + numbers.decimals(0.9999, 4) : numbers.decimals(p, 4);
    }

    /// The noise models with their weights.
    ChartTable noise(OutcomeAnswer outcome) {
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
}
