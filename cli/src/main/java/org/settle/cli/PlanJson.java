package org.settle.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import org.settle.planning.Baseline;
import org.settle.planning.BeforeAfter;
import org.settle.planning.Forecast;
import org.settle.planning.Outlook;
import org.settle.planning.Search;
import org.settle.planning.TrialPlan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// A plan as one JSON object. Numbers that do not exist are null.
final class PlanJson {
    private static final int SELVES = 1000;

    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /// Writes a plan as one line.
    ///
    /// @param baseline for whom it was made
    /// @param plan what was planned
    /// @param forecast what would come of it
    /// @param worthwhile the least change worth having
    /// @param out where to; not closed
    void write(
            Baseline baseline,
            TrialPlan plan,
            Forecast forecast,
            double worthwhile,
            OutputStream out) {
        List<Outlook> curve = forecast.curve(worthwhile);
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("settle", Settle.version());
            json.writeBooleanProperty("simulated", true);
            json.writeName("baseline");
            json.writeStartObject();
            json.writeNumberProperty("days", baseline.days());
            json.writeNumberProperty("sd", baseline.sd());
            json.writeNumberProperty("phi", baseline.phi());
            json.writeNumberProperty("missing", baseline.missing());
            json.writeEndObject();
            json.writeStringProperty("design", plan.design().spec());
            json.writeNumberProperty("arms", plan.arms());
            json.writeNumberProperty("mid", worthwhile);
            json.writeName("lookEvery");
            forecast.lookEvery().ifPresentOrElse(json::writeNumber, json::writeNull);
            json.writeName("curve");
            json.writeStartArray();
            curve.forEach(outlook -> write(json, outlook));
            json.writeEndArray();
            json.writeName("enoughDays");
            curve.stream()
                    .filter(o -> o.clear() >= Search.ENOUGH)
                    .findFirst()
                    .ifPresentOrElse(o -> json.writeNumber(o.days()), json::writeNull);
            json.writeName("visibleMid");
            OptionalDouble visible = forecast.visible(worthwhile);
            visible.ifPresentOrElse(json::writeNumber, json::writeNull);
            write(json, BeforeAfter.of(baseline, SELVES), worthwhile);
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Outlook outlook) {
        json.writeStartObject();
        json.writeNumberProperty("days", outlook.days());
        json.writeNumberProperty("clear", outlook.clear());
        json.writeNumberProperty("power", outlook.power());
        json.writeNumberProperty("probably", outlook.probably());
        json.writeNumberProperty("falseClear", outlook.falseClear());
        json.writeNumberProperty("halfWidth", outlook.halfWidth());
        json.writeNumberProperty("trials", outlook.trials());
        json.writeEndObject();
    }

    /// What a comparison of before and after says where nothing helps.
    private static void write(JsonGenerator json, BeforeAfter replay, double worthwhile) {
        json.writeName("beforeAfterOfNothing");
        json.writeStartObject();
        json.writeNumberProperty("meanChange", replay.meanChange());
        json.writeNumberProperty("betterByMid", replay.shareBetterBy(worthwhile));
        json.writeEndObject();
    }
}
