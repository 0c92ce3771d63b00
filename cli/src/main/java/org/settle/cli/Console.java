package org.settle.cli;

import java.io.PrintStream;

/// Where a command's text goes, so that tests can stand in.
///
/// @param out for answers
/// @param err for sentences about what went wrong, and for progress
public record Console(PrintStream out, PrintStream err) {}
