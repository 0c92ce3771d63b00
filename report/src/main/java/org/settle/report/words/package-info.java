/// The words an answer is made of: sentences from the message bundle, numbers, chances, labels.
///
/// Not here: which sentence belongs to which answer (see `org.settle.report`).
///
/// Start reading at `Speech`.
@NullMarked
package org.settle.report.words;

import org.jspecify.annotations.NullMarked;
