/// The sleep diary: four times and one rating for each night. Start reading at `SleepPages`; the
/// arithmetic of a night is in `Night`.
@NullMarked
package org.settle.web.sleep;

import org.jspecify.annotations.NullMarked;
