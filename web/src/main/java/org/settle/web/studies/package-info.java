/// What studies say: by outcome and condition, study by study, with the way to each paper; what is
/// missing; and what may be expected of one person. Start reading at `StudiesPages`.
@NullMarked
package org.settle.web.studies;

import org.jspecify.annotations.NullMarked;
