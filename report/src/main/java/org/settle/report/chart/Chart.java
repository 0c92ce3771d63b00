package org.settle.report.chart;

import org.settle.markup.Element;

/// A picture with its twins for those who cannot see it: one sentence and a table.
///
/// @param svg the picture
/// @param caption the sentence
/// @param table the same numbers
public record Chart(Element svg, String caption, ChartTable table) {}
