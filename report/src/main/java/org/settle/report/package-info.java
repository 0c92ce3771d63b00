/// An answer in words and pictures, from message bundles: the only place where sentences about
/// health are made.
///
/// Not here: any computation of what is said (see `analysis`).
///
/// Start reading at `TextReport` and `HtmlReport`.
@NullMarked
package org.settle.report;

import org.jspecify.annotations.NullMarked;
