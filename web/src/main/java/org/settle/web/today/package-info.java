/// The first page of a day: the one thing to do next. Start reading at `TodayPage`.
@NullMarked
package org.settle.web.today;

import org.jspecify.annotations.NullMarked;
