/// The map of paths: how pressure is said to act on the body, how sure each step is, and where that
/// is written. Start reading at `PathPages`.
@NullMarked
package org.settle.web.paths;

import org.jspecify.annotations.NullMarked;
