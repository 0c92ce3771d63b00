/// The days of a person: the one thing to do next, the check-in, what was written. Start reading at
/// `CheckInPages`.
@NullMarked
package org.settle.web.day;

import org.jspecify.annotations.NullMarked;
