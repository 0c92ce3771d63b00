package org.settle.cli;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.Caution;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.Parameters;
import org.settle.analysis.RandomisationTest;
import org.settle.analysis.Summary;
import org.settle.analysis.Variant;
import org.settle.bayes.Posterior;
import org.settle.report.Sentences;
import org.settle.trial.LockedOrder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// An answer as one JSON object. Numbers that do not exist are null.
final class AnswerJson {
    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private final Sentences sentences;
    private final String version;

    AnswerJson(Sentences sentences, String version) {
        this.sentences = sentences;
        this.version = version;
    }

    /// Writes an answer as one line.
    ///
    /// @param answer the answer
    /// @param person whose it is, in a file of many people
    /// @param simulated whether the file says that no real person lived these days
    /// @param out where to; not closed
    void write(
            Answer.Estimated answer, Optional<String> person, boolean simulated, OutputStream out) {
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            person.ifPresent(id -> json.writeStringProperty("person", id));
            json.writeStringProperty("settle", version);
            if (simulated) {
                json.writeBooleanProperty("simulated", true);
            }
            json.writeName("days");
            json.writeStartObject();
            json.writeNumberProperty("calendar", answer.diary().days());
            json.writeNumberProperty("observed", answer.main().observed());
            json.writeEndObject();
            json.writeStringProperty("reference", answer.trial().reference().label());
            answer.trial().locked().ifPresent(order -> locked(json, order));
            json.writeName("outcomes");
            json.writeStartArray();
            answer.outcomes().forEach(outcome -> outcome(json, answer, outcome));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /// Writes why a person's diary has no answer, as one line.
    ///
    /// @param person whose it is
    /// @param sentence why
    /// @param out where to; not closed
    void writeError(String person, String sentence, OutputStream out) {
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("person", person);
            json.writeStringProperty("settle", version);
            json.writeStringProperty("error", sentence);
            json.writeEndObject();
        }
    }

    private static void locked(JsonGenerator json, LockedOrder order) {
        json.writeName("protocol");
        json.writeStartObject();
        json.writeStringProperty("sha256", order.sha256());
        json.writeNumberProperty("planned_days", order.sequence().days());
        json.writeEndObject();
    }

    private void outcome(JsonGenerator json, Answer.Estimated answer, OutcomeAnswer outcome) {
        json.writeStartObject();
        json.writeStringProperty("outcome", outcome.outcome().name());
        json.writeNumberProperty("observed", outcome.observed());
        json.writeName("effects");
        json.writeStartArray();
        outcome.effects().forEach(effect -> effect(json, effect));
        json.writeEndArray();
        json.writeName("parameters");
        parameters(json, outcome.parameters());
        json.writeName("noise_models");
        json.writeStartArray();
        for (Posterior.WeightedNoise noise : outcome.noiseModels()) {
            json.writeStartObject();
            json.writeStringProperty("name", lower(noise.noise().name()));
            number(json, "weight", noise.weight());
            json.writeEndObject();
        }
        json.writeEndArray();
        sensitivity(json, outcome);
        json.writeName("warnings");
        json.writeStartArray();
        for (Caution caution : answer.cautions()) {
            if (caution.about().map(outcome.outcome().name()::equals).orElse(true)) {
                json.writeString(sentences.caution(caution));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void effect(JsonGenerator json, ArmEffect effect) {
        json.writeStartObject();
        json.writeStringProperty("arm", effect.arm().label());
        summary(json, effect.summary());
        number(json, "p_benefit", effect.pBenefit());
        number(json, "p_worthwhile", effect.pWorthwhile());
        number(json, "p_harm", effect.pHarm());
        number(json, "p_no_difference", effect.pNoDifference());
        number(json, "p_best", effect.pBest());
        json.writeName("randomisation_test");
        effect.randomisationTest().ifPresentOrElse(test -> test(json, test), json::writeNull);
        json.writeStringProperty("verdict", lower(effect.verdict().name()));
        json.writeEndObject();
    }

    private static void test(JsonGenerator json, RandomisationTest test) {
        json.writeStartObject();
        number(json, "p_two_sided", test.pTwoSided());
        if (test.orders() < 1e15) {
            json.writeNumberProperty("orders", (long) test.orders());
        } else {
            number(json, "orders", test.orders());
        }
        number(json, "smallest_p", test.smallestP());
        json.writeEndObject();
    }

    private static void parameters(JsonGenerator json, Parameters parameters) {
        json.writeStartObject();
        parameter(json, "intercept", parameters.intercept());
        parameter(json, "trend", Optional.of(parameters.trend()));
        parameter(json, "autocorrelation", parameters.autocorrelation());
        parameter(json, "carryover", Optional.of(parameters.carryover()));
        parameter(json, "innovation_sd", parameters.innovationSd());
        parameter(json, "stationary_sd", parameters.stationarySd());
        json.writeName("covariates");
        json.writeStartObject();
        for (Map.Entry<String, Summary> covariate : parameters.covariates().entrySet()) {
            parameter(json, covariate.getKey(), Optional.of(covariate.getValue()));
        }
        json.writeEndObject();
        if (!parameters.cutpoints().isEmpty()) {
            json.writeName("cutpoints");
            json.writeStartArray();
            for (Summary cutpoint : parameters.cutpoints()) {
                json.writeStartObject();
                summary(json, cutpoint);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void parameter(JsonGenerator json, String name, Optional<Summary> summary) {
        json.writeName(name);
        if (summary.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        summary(json, summary.get());
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, Summary summary) {
        number(json, "mean", summary.mean());
        number(json, "sd", summary.sd());
        number(json, "q2_5", summary.q2_5());
        number(json, "q25", summary.q25());
        number(json, "q50", summary.q50());
        number(json, "q75", summary.q75());
        number(json, "q97_5", summary.q97_5());
        number(json, "p_below_zero", summary.pBelowZero());
    }

    private static void sensitivity(JsonGenerator json, OutcomeAnswer outcome) {
        if (outcome.sensitivity().isEmpty()) {
            return;
        }
        json.writeName("sensitivity");
        json.writeStartArray();
        for (Variant variant : outcome.sensitivity()) {
            json.writeStartObject();
            json.writeStringProperty("change", lower(variant.kind().name()));
            if (variant.detail() > 0) {
                json.writeNumberProperty("day", variant.detail());
            }
            json.writeName("effects");
            json.writeStartArray();
            for (int k = 0; k < variant.effects().size(); k++) {
                json.writeStartObject();
                json.writeStringProperty("arm", outcome.effects().get(k).arm().label());
                number(json, "mean", variant.effects().get(k).mean());
                number(json, "sd", variant.effects().get(k).sd());
                number(json, "p_benefit", variant.effects().get(k).pBenefit());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String name, OptionalDouble value) {
        number(json, name, value.orElse(Double.NaN));
    }

    private static void number(JsonGenerator json, String name, double value) {
        if (Double.isFinite(value)) {
            json.writeNumberProperty(name, value);
        } else {
            json.writeNullProperty(name);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
