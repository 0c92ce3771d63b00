/// The check-in of a day: one screen for each thought, saved after every tap. Start reading at
/// `CheckInPages`.
@NullMarked
package org.settle.web.checkin;

import org.jspecify.annotations.NullMarked;
