/// Synthesis of study effects: effect sizes, fixed and random effects with moderators, three
/// levels, diagnostics, and a Bayesian model by quadrature. The definitions are those of the R
/// package metafor 3.8 (Viechtbauer 2010, doi:10.18637/jss.v036.i03).
///
/// Not here: which studies to take, and what an effect means.
///
/// Start reading at [RandomEffects].
@NullMarked
package org.settle.bayes.meta;

import org.jspecify.annotations.NullMarked;
