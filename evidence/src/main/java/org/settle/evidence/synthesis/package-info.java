/// Results on one scale, put together for a question. Trials are pooled, one number for each group
/// of people; reviews hold the same trials, so they are shown beside them and never pooled with
/// them. Start reading at `Synthesis`.
@NullMarked
package org.settle.evidence.synthesis;

import org.jspecify.annotations.NullMarked;
