/// How the order of arms comes about: study designs and the sets of orders they can draw.
///
/// Arms are plain indices here, 0 is the reference. Not here: labels, outcomes, protocols (see
/// `org.settle.trial`), which depend on this package and never the other way round.
///
/// Start reading at [StudyDesign], then [OrderSet]; the designs there are stand in `StudyDesigns`.
@NullMarked
package org.settle.trial.design;

import org.jspecify.annotations.NullMarked;
