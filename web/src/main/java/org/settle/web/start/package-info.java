/// Before the first session: where answers live, the short safety screen, what it allows.
@NullMarked
package org.settle.web.start;

import org.jspecify.annotations.NullMarked;
