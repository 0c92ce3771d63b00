/// Where it hurts, by place and from 0 to 10. Start reading at `PainPages`.
@NullMarked
package org.settle.web.pain;

import org.jspecify.annotations.NullMarked;
