package org.settle.bayes.meta;

import java.util.Arrays;
import org.settle.bayes.numeric.Roots;

/// How the variance τ² of true effects is estimated. All estimates are 0 where they would be
/// negative; those without a closed form are taken to the last bits, at the highest point of a
/// likelihood. Compared by Veroniki et al. (2016), doi:10.1002/jrsm.1164.
public enum TauMethod {
    /// Fixed effects: τ² is 0 by assumption.
    FE {
        @Override
        TauSquared estimate(Design design) {
            return TauSquared.NONE;
        }
    },
    /// The moment estimator with weights 1 / v (DerSimonian and Laird 1986,
    /// doi:10.1016/0197-2456(86)90046-2): `(Q - (k - p)) / tr P`.
    DL {
        @Override
        TauSquared estimate(Design design) {
            WeightedFit fit = WeightedFit.of(design, 0);
            return TauSquared.ofMoment(design, fit, design.degreesOfFreedom(), fit.trace());
        }
    },
    /// The moment estimator with equal weights (Hedges and Olkin 1985, Statistical Methods for
    /// Meta-Analysis, chapter 9): `(RSS - tr P V) / (k - p)`.
    HE {
        @Override
        TauSquared estimate(Design design) {
            WeightedFit fit = new WeightedFit(design, Design.ones(design.count()));
            double noise = fit.trace(design.studies().variances());
            return TauSquared.ofMoment(design, fit, noise, design.degreesOfFreedom());
        }
    },
    /// Hunter and Schmidt (1990, Methods of Meta-Analysis): `(Q - k) / Σ w` with weights 1 / v.
    HS {
        @Override
        TauSquared estimate(Design design) {
            WeightedFit fit = WeightedFit.of(design, 0);
            return TauSquared.ofMoment(design, fit, design.count(), fit.weightSum());
        }
    },
    /// Sidik and Jonkman (2005, doi:10.1111/j.1467-9876.2005.00489.x): `t Q / (k - p)` with weights
    /// 1 / (v + t), where t is the variance of all effects about their mean.
    SJ {
        @Override
        TauSquared estimate(Design design) {
            double[] y = design.studies().effects();
            double mean = Arrays.stream(y).average().orElseThrow();
            double t = Arrays.stream(y).map(e -> (e - mean) * (e - mean)).average().orElseThrow();
            WeightedFit fit = WeightedFit.of(design, t);
            return TauSquared.ofMoment(design, fit, 0, design.degreesOfFreedom() / t);
        }
    },
    /// Paule and Mandel (1982, doi:10.6028/jres.087.022): Q with weights 1 / (v + τ²) equals k - p.
    PM {
        @Override
        TauSquared estimate(Design design) {
            double value = whereSquaresAre(design, design.degreesOfFreedom());
            double weights = WeightedFit.of(design, value).weightSum() / design.count();
            return TauSquared.ofInformation(value, design.degreesOfFreedom() * weights * weights);
        }
    },
    /// Empirical Bayes (Morris 1983, doi:10.2307/2287098), which solves the equation of [#PM].
    EB {
        @Override
        TauSquared estimate(Design design) {
            return PM.estimate(design);
        }
    },
    /// Maximum likelihood (Hardy and Thompson 1996,
    /// doi:10.1002/(SICI)1097-0258(19960330)15:6<619::AID-SIM188>3.0.CO;2-A).
    ML {
        @Override
        TauSquared estimate(Design design) {
            double value = highest(design, Likelihood.ML);
            return TauSquared.ofInformation(value, WeightedFit.of(design, value).weightSquares());
        }
    },
    /// Restricted maximum likelihood (Viechtbauer 2005, doi:10.3102/10769986030003261).
    REML {
        @Override
        TauSquared estimate(Design design) {
            double value = highest(design, Likelihood.REML);
            double[] one = Design.ones(design.count());
            return TauSquared.ofInformation(value, WeightedFit.of(design, value).trace(one, one));
        }
    };

    /// Estimates τ²; needs k > p, but for [#FE].
    abstract TauSquared estimate(Design design);

    /// The likelihood that the fit is judged by: the restricted one where that was made highest.
    Likelihood likelihood() {
        return this == REML ? Likelihood.REML : Likelihood.ML;
    }

    /// The τ² at which Q with weights 1 / (v + τ²), which falls with τ², has come down to a value;
    /// 0 where it is below from the start. Q is at most the unweighted sum over τ².
    static double whereSquaresAre(Design design, double target) {
        if (WeightedFit.of(design, 0).squares() <= target) {
            return 0;
        }
        double most = 2 * design.squares() / target;
        return Roots.zero(t -> WeightedFit.of(design, t).squares() - target, 0, most);
    }

    /// With r the unweighted residual sum of squares over k - p, and the variances from v to v + d,
    /// `yᵀPPy ≤ (k - p) r / (v + τ²)²` and `tr W ≥ tr P ≥ (k - p) / (v + d + τ²)`, so both
    /// likelihoods fall once `(v + τ²)² > r (v + τ² + d)`.
    private static double highest(Design design, Likelihood likelihood) {
        double v = design.studies().smallestVariance();
        double d = design.studies().largestVariance() - v;
        double r = design.squares() / design.degreesOfFreedom();
        double most = (r + Math.sqrt(r * r + 4 * r * d)) / 2 - v;
        return new HighestPoint(
                        t -> likelihood.value(design, WeightedFit.of(design, t)),
                        t -> likelihood.slope(WeightedFit.of(design, t)))
                .find(v / 16, Math.max(most, 0));
    }
}
