package org.settle.report.chart;

/// What surrounds a picture.
///
/// @param id unique on the page
/// @param mark a note at the foot, such as that the days are simulated; may be empty
public record Frame(String id, String mark) {}
