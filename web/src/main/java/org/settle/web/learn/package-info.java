/// Twelve cards on what is known: one takeaway each, with the claims behind it and how sure they
/// are. Start reading at `LearnPages`.
@NullMarked
package org.settle.web.learn;

import org.jspecify.annotations.NullMarked;
