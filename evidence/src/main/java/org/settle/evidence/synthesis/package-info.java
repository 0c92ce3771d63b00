/// What there is on a question, put together: trials are pooled, one number for each group of
/// people; reviews hold the same trials, so they are shown beside them and never pooled with them.
@NullMarked
package org.settle.evidence.synthesis;

import org.jspecify.annotations.NullMarked;
