/// One A4 page as PDF: letters, lines and pictures on paper, and how they are made to fit.
///
/// Not here: what stands on it (see `AnswerSheet`), and what the pictures show (see `chart`).
///
/// Start reading at `Layout`, then `Paper`.
@NullMarked
package org.settle.report.sheet;

import org.jspecify.annotations.NullMarked;
