/// The commands.
///
/// Not here: statistics, sentences about health.
///
/// Start reading at `Settle`.
@NullMarked
package org.settle.cli;

import org.jspecify.annotations.NullMarked;
