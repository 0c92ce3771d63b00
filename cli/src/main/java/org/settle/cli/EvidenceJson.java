package org.settle.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.settle.evidence.Contrast;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.evidence.Study;
import org.settle.evidence.appraisal.Doubt;
import org.settle.evidence.effect.Pooled;
import org.settle.evidence.effect.StandardisedEffect;
import org.settle.evidence.effect.TrialEffect;
import org.settle.evidence.prior.EvidencePrior;
import org.settle.evidence.synthesis.Synthesis;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// What studies say on a question as one JSON object. Effects are in spreads between people,
/// positive where the treatment did better; what does not exist is null.
final class EvidenceJson {
    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /// Writes it as one line.
    ///
    /// @param evidence the record
    /// @param synthesis of the question
    /// @param prior for one person, where an outcome was named
    /// @param out where to; not closed
    void write(
            Evidence evidence,
            Synthesis synthesis,
            Optional<EvidencePrior> prior,
            OutputStream out) {
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("studies_read", evidence.studiesRead());
            json.writeStringProperty("read_by", Evidence.monthRead().toString());
            boolean none = synthesis.appraisal().trials().isEmpty();
            json.writeStringProperty(
                    "certainty", none ? null : word(synthesis.appraisal().certainty()));
            json.writeArrayPropertyStart("doubts");
            synthesis.appraisal().doubts().forEach(doubt -> write(json, doubt));
            json.writeEndArray();
            json.writeArrayPropertyStart("trials");
            synthesis.trials().forEach(trial -> write(json, trial));
            json.writeEndArray();
            json.writeArrayPropertyStart("reviews");
            synthesis.reviews().forEach(review -> write(json, review));
            json.writeEndArray();
            results(json, synthesis.appraisal().trials());
            pooled(json, synthesis.pooled());
            prior(json, prior);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Doubt doubt) {
        json.writeStartObject();
        json.writeStringProperty("domain", word(doubt.domain()));
        json.writeNumberProperty("steps", doubt.steps());
        json.writeNumberProperty("count", doubt.count());
        json.writeNumberProperty("of", doubt.of());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TrialEffect trial) {
        json.writeStartObject();
        source(json, trial.study());
        json.writeNumberProperty("yi", trial.size().estimate());
        json.writeNumberProperty("vi", trial.size().variance());
        json.writeStringProperty("from", word(trial.results().getFirst().origin()));
        json.writeNumberProperty("results", trial.results().size());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, StandardisedEffect review) {
        json.writeStartObject();
        source(json, review.contrast().study());
        json.writeNumberProperty("yi", review.size().estimate());
        json.writeNumberProperty("vi", review.size().variance());
        json.writeEndObject();
    }

    private static void results(JsonGenerator json, List<Contrast> contrasts) {
        json.writeArrayPropertyStart("results");
        for (Contrast contrast : contrasts) {
            json.writeStartObject();
            source(json, contrast.study());
            json.writeArrayPropertyStart("outcomes");
            contrast.outcomes().stream().map(Outcome::id).forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("direction", word(contrast.direction()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void pooled(JsonGenerator json, Optional<Pooled> pooled) {
        json.writeName("pooled");
        if (pooled.isEmpty()) {
            json.writeNull();
            return;
        }
        Pooled all = pooled.get();
        json.writeStartObject();
        json.writeNumberProperty("k", all.trials());
        json.writeNumberProperty("b", all.mean().estimate());
        json.writeNumberProperty("se", all.mean().se());
        json.writeNumberProperty("ci_lb", all.mean().interval().low());
        json.writeNumberProperty("ci_ub", all.mean().interval().high());
        json.writeNumberProperty("tau2", all.heterogeneity().tauSquared());
        json.writeNumberProperty("I2", all.heterogeneity().iSquared());
        json.writeEndObject();
    }

    private static void prior(JsonGenerator json, Optional<EvidencePrior> prior) {
        json.writeName("prior");
        if (prior.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberProperty("mean", prior.get().mean());
        json.writeNumberProperty("sd", prior.get().sd());
        json.writeBooleanProperty("reference", prior.get().isReference());
        json.writeNumberProperty("trials", prior.get().trials().size());
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, Study study) {
        json.writeStringProperty("study", study.id());
        json.writeStringProperty("source", study.source().text());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
