/// What may be believed of one person before the first day: from the trials of a question to the
/// effect in a new person. Start reading at `EvidencePrior`.
@NullMarked
package org.settle.evidence.prior;

import org.jspecify.annotations.NullMarked;
