package org.settle.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.settle.bayes.ExactRegression;
import org.settle.bayes.NoiseModel;
import org.settle.bayes.Prior;
import org.settle.bayes.RegressionData;
import org.settle.trial.Diary;
import org.settle.trial.OutcomeSeries;
import org.settle.trial.Trial;
import org.settle.trial.design.OrderSet;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesign;

/// The randomisation test of a trial: re-draws the order of arms from the set it was drawn from,
/// and counts how often the contrast comes out at least as large as it did.
///
/// All orders are used up to 10,000, then `p = hits / orders`, the observed order among them;
/// beyond that 9,999 draws, and `p = (1 + hits) / (1 + draws)`. Source: Edgington and Onghena
/// (2007), Randomization Tests, 4th edition.
final class RandomisationCompanion {
    private static final int MOST = 10_000;

    /// For simulated trials by the thousand: enough to tell whether p is above
    /// [RandomisationTest#LIMIT].
    private static final int ROUGH = 200;

    /// Draws times observed days are kept below this, so that no diary takes more than seconds.
    private static final double MOST_WORK = 2e7;

    private final Trial trial;
    private final AnalysisSettings settings;
    private final ExactRegression engine;
    private final Optional<OrderSet> orders;
    private final int[] observed;
    private final int most;

    private RandomisationCompanion(
            Trial trial,
            Diary diary,
            AnalysisSettings settings,
            ExactRegression engine,
            Optional<OrderSet> orders,
            int most) {
        this.most = most;
        this.trial = trial;
        this.settings = settings;
        this.engine = engine;
        this.orders = orders;
        this.observed = diary.assignedArms();
    }

    /// Prepares the test; where it cannot be made, a caution says why.
    static RandomisationCompanion of(
            Trial trial,
            Diary diary,
            AnalysisSettings settings,
            ExactRegression engine,
            List<Caution> cautions) {
        Optional<OrderSet> orders = Optional.empty();
        if (settings.companion()) {
            orders = orders(trial, diary, cautions);
        }
        return new RandomisationCompanion(trial, diary, settings, engine, orders, MOST);
    }

    /// The same from few draws, for simulated trials by the thousand.
    static RandomisationCompanion rough(
            Trial trial, Diary diary, AnalysisSettings settings, ExactRegression engine) {
        return new RandomisationCompanion(
                trial, diary, settings, engine, orders(trial, diary, new ArrayList<>()), ROUGH);
    }

    private static Optional<OrderSet> orders(Trial trial, Diary diary, List<Caution> cautions) {
        if (trial.design().isEmpty()) {
            cautions.add(new Caution.OrderNotStated());
            return Optional.empty();
        }
        if (trial.locked().map(o -> o.sequence().days() < diary.days()).orElse(false)) {
            return Optional.empty();
        }
        StudyDesign design = trial.design().get();
        for (boolean washout : design.washoutDays(diary.assignedArms())) {
            if (washout) {
                cautions.add(new Caution.WashoutHasNoTest());
                return Optional.empty();
            }
        }
        try {
            OrderSet orders = design.ordersLike(diary.assignedArms(), trial.arms().size());
            if (orders.contains(diary.assignedArms())) {
                return Optional.of(orders);
            }
            cautions.add(new Caution.OrderNotOfDesign(design.spec()));
        } catch (IllegalArgumentException tooMany) {
            cautions.add(new Caution.TooManyOrders(design.spec()));
        }
        return Optional.empty();
    }

    /// One test per arm against the reference, each empty where the test cannot be made.
    List<Optional<RandomisationTest>> test(OutcomeSeries series) {
        int arms = trial.arms().size() - 1;
        if (orders.isEmpty()) {
            return Collections.nCopies(arms, Optional.empty());
        }
        OrderSet set = orders.get();
        ContrastStatistic statistic = statistic(series);
        double[] here = statistic.contrasts(observed);
        boolean exact = set.size() <= most;
        int draws = (int) Math.clamp(MOST_WORK / series.observed(), 99, most - 1);
        SeededRandom random = SeededRandom.of(settings.seed());
        Stream<int[]> others =
                exact ? set.all() : Stream.generate(() -> set.draw(random)).limit(draws);
        long[] hits = new long[arms];
        others.forEach(order -> count(statistic.contrasts(order), here, hits));
        List<Optional<RandomisationTest>> tests = new ArrayList<>();
        for (int k = 0; k < arms; k++) {
            double p = exact ? hits[k] / set.size() : (1.0 + hits[k]) / (1 + draws);
            double smallest = exact ? 1 / set.size() : 1.0 / (1 + draws);
            tests.add(Optional.of(new RandomisationTest(p, set.size(), smallest)));
        }
        return tests;
    }

    private static void count(double[] drawn, double[] here, long[] hits) {
        for (int k = 0; k < hits.length; k++) {
            // Orders that give the same contrast must count whatever the order of summation.
            if (Math.abs(drawn[k]) >= Math.abs(here[k]) * (1 - 1e-9)) {
                hits[k]++;
            }
        }
    }

    private ContrastStatistic statistic(OutcomeSeries series) {
        double[][] covariates = series.covariates();
        RegressionData withoutArms =
                RegressionData.of(series.values(), new double[0][], covariates);
        double phi =
                engine.fit(withoutArms, Prior.reference(withoutArms), NoiseModel.AR1)
                        .autocorrelation()
                        .orElseThrow()
                        .mean();
        return new ContrastStatistic(series.values(), covariates, phi, trial.arms().size());
    }
}
