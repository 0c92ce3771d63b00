/// The proof: virtual people whose truth is known, answered by Settle and by what people use today.
@NullMarked
package org.settle.planning.proof;

import org.jspecify.annotations.NullMarked;
