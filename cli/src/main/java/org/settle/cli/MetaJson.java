package org.settle.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.settle.bayes.meta.Coefficient;
import org.settle.bayes.meta.ConfidenceInterval;
import org.settle.bayes.meta.Heterogeneity;
import org.settle.bayes.meta.QProfile;
import org.settle.bayes.meta.RandomEffects;
import org.settle.bayes.meta.WaldTest;
import org.settle.bayes.numeric.Marginal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// What came of putting studies together as one JSON object. Numbers that do not exist are null.
final class MetaJson {
    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /// Writes it as one line.
    ///
    /// @param result what to write
    /// @param out where to; not closed
    void write(MetaResult result, OutputStream out) {
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            switch (result) {
                case MetaResult.TwoLevels two -> write(json, two);
                case MetaResult.ThreeLevels three -> write(json, three);
                case MetaResult.Bayes bayes -> write(json, bayes);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, MetaResult.TwoLevels two) {
        RandomEffects fit = two.fit();
        json.writeStringProperty("method", fit.method().name());
        json.writeNumberProperty("k", two.studies().count());
        write(json, fit.coefficients());
        Heterogeneity differ = fit.heterogeneity();
        json.writeNumberProperty("tau2", differ.tauSquared());
        interval(json, "tau2_ci", fit.qProfile().map(QProfile::tauSquared));
        json.writeNumberProperty("I2", differ.iSquared());
        json.writeNumberProperty("H2", differ.hSquared());
        tests(json, differ.q(), fit.moderatorTest());
        interval(json, "prediction", fit.predict(two.average()).newStudy());
        robust(json, two.robust());
    }

    private static void write(JsonGenerator json, MetaResult.ThreeLevels three) {
        json.writeStringProperty("method", three.method().name());
        json.writeNumberProperty("k", three.studies().count());
        write(json, three.fit().coefficients());
        json.writeName("sigma2");
        json.writeStartArray();
        json.writeNumber(three.fit().betweenVariance());
        json.writeNumber(three.fit().withinVariance());
        json.writeEndArray();
        tests(json, three.fit().q(), three.fit().moderatorTest());
        interval(json, "prediction", three.fit().predict(three.average()).newStudy());
        robust(json, three.robust());
    }

    private static void write(JsonGenerator json, MetaResult.Bayes bayes) {
        json.writeNumberProperty("k", bayes.studies().count());
        json.writeName("b");
        json.writeStartArray();
        for (int j = 0; j <= bayes.studies().moderatorCount(); j++) {
            marginal(json, bayes.posterior().coefficient(j));
        }
        json.writeEndArray();
        json.writeName("tau");
        marginal(json, bayes.posterior().tau());
        json.writeName("prediction");
        marginal(json, bayes.posterior().prediction(bayes.average()));
    }

    private static void marginal(JsonGenerator json, Marginal marginal) {
        json.writeStartObject();
        json.writeNumberProperty("mean", marginal.mean());
        json.writeNumberProperty("sd", marginal.sd());
        json.writeNumberProperty("q2_5", marginal.quantile(0.025));
        json.writeNumberProperty("q50", marginal.quantile(0.5));
        json.writeNumberProperty("q97_5", marginal.quantile(0.975));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, List<Coefficient> coefficients) {
        array(json, "b", coefficients, Coefficient::estimate);
        array(json, "se", coefficients, Coefficient::se);
        array(json, "ci_lb", coefficients, c -> c.interval().low());
        array(json, "ci_ub", coefficients, c -> c.interval().high());
        array(json, "pval", coefficients, Coefficient::pValue);
    }

    private static void robust(JsonGenerator json, List<Coefficient> robust) {
        if (!robust.isEmpty()) {
            json.writeName("robust");
            json.writeStartObject();
            array(json, "se", robust, Coefficient::se);
            array(json, "df", robust, Coefficient::degreesOfFreedom);
            array(json, "pval", robust, Coefficient::pValue);
            json.writeName("ci");
            json.writeStartArray();
            robust.forEach(c -> ends(json, c.interval()));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void tests(JsonGenerator json, WaldTest residual, WaldTest moderators) {
        json.writeNumberProperty("QE", residual.statistic());
        json.writeNumberProperty("QEp", residual.pValue());
        json.writeNumberProperty("QM", moderators.statistic());
        json.writeNumberProperty("QMp", moderators.pValue());
    }

    private static void interval(
            JsonGenerator json, String name, Optional<ConfidenceInterval> interval) {
        json.writeName(name);
        interval.ifPresentOrElse(ends -> ends(json, ends), json::writeNull);
    }

    private static void ends(JsonGenerator json, ConfidenceInterval interval) {
        json.writeStartArray();
        json.writeNumber(interval.low());
        json.writeNumber(interval.high());
        json.writeEndArray();
    }

    private static void array(
            JsonGenerator json,
            String name,
            List<Coefficient> all,
            ToDoubleFunction<Coefficient> number) {
        json.writeName(name);
        json.writeStartArray();
        all.forEach(c -> json.writeNumber(number.applyAsDouble(c)));
        json.writeEndArray();
    }
}
