package org.settle.report;

import java.util.Locale;

/// What a report says about itself, beside the answer.
///
/// @param source where the days come from, usually the name of a file
/// @param simulated whether a computer made up the days
/// @param version the version of Settle
/// @param seed the seed of everything that was drawn
/// @param locale the language, with its way to write numbers
public record ReportContext(
        String source, boolean simulated, String version, long seed, Locale locale) {}
