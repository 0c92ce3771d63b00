/// The pictures of an answer as SVG, each with a title, a description and a table of the same
/// numbers.
///
/// Not here: the page around them (see `org.settle.report`).
///
/// Start reading at `Chart`.
@NullMarked
package org.settle.report.chart;

import org.jspecify.annotations.NullMarked;
