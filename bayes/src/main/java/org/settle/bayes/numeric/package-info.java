/// Small numerical tools of the exact engine: quadrature rules, one-dimensional densities,
/// tabulated standard distributions, mixtures.
///
/// Not here: any model. Distributions themselves come from Commons Statistics.
///
/// Start reading at `GaussLegendre`.
@NullMarked
package org.settle.bayes.numeric;

import org.jspecify.annotations.NullMarked;
