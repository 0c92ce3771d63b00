package org.settle.cli;

import java.util.List;
import org.settle.bayes.meta.Coefficient;
import org.settle.bayes.meta.RandomEffects;
import org.settle.bayes.meta.RandomEffectsPosterior;
import org.settle.bayes.meta.Studies;
import org.settle.bayes.meta.TauMethod;
import org.settle.bayes.meta.ThreeLevel;

/// What came of putting studies together, by the model that was asked for.
sealed interface MetaResult {
    /// The data.
    Studies studies();

    /// Fixed or random effects.
    ///
    /// @param fit the model
    /// @param robust its coefficients with intervals by clusters; empty where not asked for
    record TwoLevels(RandomEffects fit, List<Coefficient> robust) implements MetaResult {
        @Override
        public Studies studies() {
            return fit.studies();
        }
    }

    /// Effects in units in clusters.
    ///
    /// @param studies the data
    /// @param method REML or ML
    /// @param fit the model
    /// @param robust its coefficients with intervals by clusters; empty where not asked for
    record ThreeLevels(Studies studies, TauMethod method, ThreeLevel fit, List<Coefficient> robust)
            implements MetaResult {}

    /// The Bayesian model.
    ///
    /// @param studies the data
    /// @param posterior what is known then
    record Bayes(Studies studies, RandomEffectsPosterior posterior) implements MetaResult {}

    /// Where moderators lie on average: there a new study is predicted.
    default double[] average() {
        double[] means = new double[studies().moderatorCount()];
        for (int j = 0; j < means.length; j++) {
            for (int i = 0; i < studies().count(); i++) {
                means[j] += studies().moderator(j, i) / studies().count();
            }
        }
        return means;
    }
}
