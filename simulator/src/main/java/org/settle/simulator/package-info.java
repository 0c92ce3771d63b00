/// Virtual people whose truth is known: a day-by-day model of body, night and mind, of what a
/// session does to them, and of what people do and write.
///
/// Nothing here sees inference: the simulator uses `trial` and data files only, so that a wrong
/// formula cannot pass its own test. All that it makes is **simulated**, and whoever shows it says
/// so.
///
/// Start with [org.settle.simulator.Simulation]. Parameters are rows of `parameters.data`; a new
/// scenario is one file and one line in [org.settle.simulator.Scenarios]. Same seed, same bytes, on
/// every machine and with any number of threads: every person has a generator of their own, and
/// what is not exact arithmetic goes through [StrictMath].
@NullMarked
package org.settle.simulator;

import org.jspecify.annotations.NullMarked;
