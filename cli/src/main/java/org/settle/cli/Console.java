package org.settle.cli;

import java.io.PrintStream;
import java.time.Clock;

/// Where a command's text goes and what time it is, so that tests can stand in for both.
///
/// @param out for answers
/// @param err for sentences about what went wrong, and for progress
/// @param clock for the date on a page
public record Console(PrintStream out, PrintStream err, Clock clock) {}
