package org.settle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.settle.bayes.meta.Coefficient;
import org.settle.bayes.meta.ConfidenceInterval;
import org.settle.bayes.meta.Heterogeneity;
import org.settle.bayes.meta.RandomEffects;
import org.settle.bayes.numeric.Marginal;

/// What came of putting studies together, for professionals.
final class MetaText {
    private MetaText() {}

    /// Some lines.
    ///
    /// @param result what to tell
    /// @param names of the coefficients
    static String of(MetaResult result, List<String> names) {
        List<String> lines =
                switch (result) {
                    case MetaResult.TwoLevels two -> lines(two, names);
                    case MetaResult.ThreeLevels three -> lines(three, names);
                    case MetaResult.Bayes bayes -> lines(bayes, names);
                };
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(MetaResult.TwoLevels two, List<String> names) {
        RandomEffects fit = two.fit();
        Heterogeneity differ = fit.heterogeneity();
        List<String> lines = new ArrayList<>();
        lines.add(Words.say("meta.two", two.studies().count(), fit.method()));
        lines.addAll(coefficients(fit.coefficients(), names));
        lines.add(
                Words.say(
                        "meta.differ",
                        number(differ.tauSquared()),
                        number(differ.iSquared()),
                        number(differ.q().statistic()),
                        differ.q().degreesOfFreedom(),
                        number(differ.q().pValue())));
        fit.qProfile().ifPresent(q -> lines.add(Words.say("meta.tau", interval(q.tauSquared()))));
        prediction(fit.predict(two.average()).newStudy()).ifPresent(lines::add);
        lines.addAll(robust(two.robust(), names));
        return lines;
    }

    private static List<String> lines(MetaResult.ThreeLevels three, List<String> names) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.say("meta.three", three.studies().count(), three.method()));
        lines.addAll(coefficients(three.fit().coefficients(), names));
        lines.add(
                Words.say(
                        "meta.levels",
                        number(three.fit().betweenVariance()),
                        number(three.fit().withinVariance())));
        prediction(three.fit().predict(three.average()).newStudy()).ifPresent(lines::add);
        lines.addAll(robust(three.robust(), names));
        return lines;
    }

    private static List<String> lines(MetaResult.Bayes bayes, List<String> names) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.say("meta.bayes", bayes.studies().count()));
        for (int j = 0; j < names.size(); j++) {
            lines.add(marginal(names.get(j), bayes.posterior().coefficient(j)));
        }
        lines.add(marginal("tau", bayes.posterior().tau()));
        lines.add(marginal("new study", bayes.posterior().prediction(bayes.average())));
        return lines;
    }

    private static String marginal(String name, Marginal marginal) {
        return Words.say(
                "meta.marginal",
                name,
                number(marginal.mean()),
                number(marginal.sd()),
                number(marginal.quantile(0.025)),
                number(marginal.quantile(0.975)));
    }

    private static List<String> coefficients(List<Coefficient> all, List<String> names) {
        List<String> lines = new ArrayList<>();
        for (int j = 0; j < all.size(); j++) {
            Coefficient c = all.get(j);
            lines.add(
                    Words.say(
                            "meta.coefficient",
                            names.get(j),
                            number(c.estimate()),
                            number(c.se()),
                            interval(c.interval()),
                            number(c.pValue())));
        }
        return lines;
    }

    private static List<String> robust(List<Coefficient> robust, List<String> names) {
        List<String> lines = new ArrayList<>();
        if (!robust.isEmpty()) {
            lines.add(Words.say("meta.robust"));
            lines.addAll(coefficients(robust, names));
        }
        return lines;
    }

    private static Optional<String> prediction(Optional<ConfidenceInterval> newStudy) {
        return newStudy.map(i -> Words.say("meta.prediction", interval(i)));
    }

    private static String interval(ConfidenceInterval interval) {
        return number(interval.low()) + " to " + number(interval.high());
    }

    /// Four significant digits, for the eye; `--json` has all of them.
    private static String number(double value) {
        double size = Math.abs(value);
        return size != 0 && (size < 1e-3 || size >= 1e6)
                ? String.format(Locale.ROOT, "%.3g", value)
                : String.format(Locale.ROOT, "%.4f", value);
    }
}
