package org.settle.report;

import java.util.Locale;
import java.util.Map;
import org.settle.analysis.AnalysisSettings;
import org.settle.report.words.Speech;

/// What a report says about itself, beside the answer.
///
/// @param source where the days come from, usually the name of a file
/// @param simulated whether a computer made up the days
/// @param version the version of Settle
/// @param settings how the answer was computed, with its seed
/// @param locale the language, with its way to write numbers
public record ReportContext(
        String source,
        boolean simulated,
        String version,
        AnalysisSettings settings,
        Locale locale) {
    /// What stands on every picture of simulated days.
    ///
    /// @return empty where the days are real
    public String mark() {
        return simulated ? Speech.typeset(locale).say("page.simulated-mark") : "";
    }

    /// Which version answered, and from what.
    String line(Speech speech) {
        return speech.say(
                "source.line", Map.of("version", version, "source", speech.label(source)));
    }
}
