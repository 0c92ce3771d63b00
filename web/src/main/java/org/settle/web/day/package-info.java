/// Which day it is, and until when a day can be written. Start reading at `DayClock`.
@NullMarked
package org.settle.web.day;

import org.jspecify.annotations.NullMarked;
