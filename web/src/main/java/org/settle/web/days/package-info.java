/// What was written: all days, one day, one week. No word on what helps: that is for the end of a
/// trial. Start reading at `DaysPages`.
@NullMarked
package org.settle.web.days;

import org.jspecify.annotations.NullMarked;
