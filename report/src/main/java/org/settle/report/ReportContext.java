package org.settle.report;

import java.util.Locale;
import org.settle.analysis.AnalysisSettings;

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
        Locale locale) {}
