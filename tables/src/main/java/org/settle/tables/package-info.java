/// Readable data files: what somebody who is no programmer may want to check or change stands in
/// rows, each with its source. JDK only.
@NullMarked
package org.settle.tables;

import org.jspecify.annotations.NullMarked;
