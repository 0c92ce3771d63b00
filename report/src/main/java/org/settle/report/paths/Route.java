package org.settle.report.paths;

import org.settle.evidence.Claim;

/// How a claim runs through a drawing.
///
/// @param claim which one
/// @param d its line
/// @param mark where it is crossed out, or asked about
/// @param seen where it is said in whom it was seen
/// @param tip its end
record Route(Claim claim, String d, Point mark, Point seen, Tip tip) {}
