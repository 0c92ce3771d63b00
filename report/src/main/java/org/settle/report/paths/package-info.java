/// The map of paths: the claims of the record as a drawn graph, as a whole or around one node. How
/// sure a claim is shows in the pattern and the width of its line, never in color alone; what
/// studies speak against is crossed out.
///
/// Not here: what is said of a node or a claim (the words are given), and the page around it.
///
/// Start reading at `WholeMap` and `FocusMap`.
@NullMarked
package org.settle.report.paths;

import org.jspecify.annotations.NullMarked;
