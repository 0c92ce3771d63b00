/// Posteriors that have no closed form, by simulation: ordered categories and heavy tails, with the
/// figures that say how far the draws can be trusted.
///
/// Not here: the Gaussian model, which needs no draws, and anything about health, trials or files.
///
/// Start reading at [OrdinalModel]; [Draws] is what every model hands back.
@NullMarked
package org.settle.bayes.sampling;

import org.jspecify.annotations.NullMarked;
