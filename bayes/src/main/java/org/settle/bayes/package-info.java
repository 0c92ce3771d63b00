/// Exact Bayesian inference for one short time series with exposures that build up and fade.
///
/// Not here: anything about health, trials or files; this package is useful alone.
///
/// Start reading at `ExactRegression`.
@NullMarked
package org.settle.bayes;

import org.jspecify.annotations.NullMarked;
