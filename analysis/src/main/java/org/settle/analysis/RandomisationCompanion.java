package org.settle.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.settle.bayes.ExactRegression;
import org.settle.bayes.NoiseModel;
import org.settle.bayes.Prior;
import org.settle.bayes.RegressionData;
import org.settle.trial.Diary;
import org.settle.trial.OutcomeSeries;
import org.settle.trial.Trial;
import org.settle.trial.design.OrderSet;
import org.settle.trial.design.StudyDesign;

/// The randomisation test of a trial: re-draws the order of arms from the set it was drawn from,
/// and counts how often the contrast comes out at least as large as it did. All orders are used up
/// to 10,000, beyond that 9,999 draws ([Redraws]).
final class RandomisationCompanion {
    private static final int MOST = 10_000;

    /// For simulated trials by the thousand: enough to tell whether p is above
    /// [RandomisationTest#LIMIT].
    private static final int ROUGH = 200;

    /// Draws times days are kept below this, so that no diary takes more than seconds.
    private static final double MOST_WORK = 2e7;

    private final Trial trial;
    private final ExactRegression engine;
    private final int[] observed;
    private final Optional<Redraws> redraws;

    private RandomisationCompanion(
            Trial trial, Diary diary, ExactRegression engine, Optional<Redraws> redraws) {
        this.trial = trial;
        this.engine = engine;
        this.observed = diary.assignedArms();
        this.redraws = redraws;
    }

    /// Prepares the test; where it cannot be made, a caution says why.
    static RandomisationCompanion of(
            Trial trial,
            Diary diary,
            AnalysisSettings settings,
            ExactRegression engine,
            List<Caution> cautions) {
        Optional<OrderSet> orders =
                settings.companion() ? orders(trial, diary, cautions) : Optional.empty();
        int draws = (int) Math.clamp(MOST_WORK / diary.days(), 99, MOST - 1);
        return new RandomisationCompanion(
                trial,
                diary,
                engine,
                orders.map(set -> Redraws.of(set, MOST, draws, settings.seed())));
    }

    /// What the orders like an observed one depend on, where every day has an arm.
    ///
    /// @param design how it was drawn, where that is stated
    /// @param daysPerArm of arm 0, 1, ...
    record Like(Optional<StudyDesign> design, List<Long> daysPerArm) {
        static Like of(Trial trial, Diary diary) {
            int[] arms = diary.assignedArms();
            return new Like(
                    trial.design(),
                    IntStream.range(0, trial.arms().size())
                            .mapToObj(arm -> Arrays.stream(arms).filter(a -> a == arm).count())
                            .toList());
        }
    }

    /// The same from few draws, for simulated trials by the thousand. Their orders were drawn by
    /// the design, an arm for every day.
    ///
    /// @param known the re-draws so far; those of the same design and days are made once
    static RandomisationCompanion rough(
            Trial trial,
            Diary diary,
            AnalysisSettings settings,
            ExactRegression engine,
            ConcurrentMap<Like, Optional<Redraws>> known) {
        Optional<Redraws> redraws =
                known.computeIfAbsent(
                        Like.of(trial, diary),
                        _ ->
                                orders(trial, diary, new ArrayList<>())
                                        .map(
                                                set ->
                                                        Redraws.of(
                                                                        set,
                                                                        ROUGH,
                                                                        ROUGH - 1,
                                                                        settings.seed())
                                                                .kept()));
        return new RandomisationCompanion(trial, diary, engine, redraws);
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
        if (redraws.isEmpty()) {
            return Collections.nCopies(arms, Optional.empty());
        }
        ContrastStatistic statistic = statistic(series);
        double[] here = statistic.contrasts(observed);
        long[] hits = new long[arms];
        redraws.get().source().get().forEach(o -> count(statistic.contrasts(o), here, hits));
        return Arrays.stream(hits).mapToObj(n -> Optional.of(redraws.get().test(n))).toList();
    }

    /// Whether the test of each arm contradicts; ends as soon as that is certain of all.
    List<Boolean> contradicts(OutcomeSeries series) {
        long[] hits = new long[trial.arms().size() - 1];
        if (redraws.isPresent()) {
            ContrastStatistic statistic = statistic(series);
            double[] here = statistic.contrasts(observed);
            Iterator<int[]> orders = redraws.get().source().get().iterator();
            while (orders.hasNext() && !Arrays.stream(hits).allMatch(this::contradicts)) {
                count(statistic.contrasts(orders.next()), here, hits);
            }
        }
        return Arrays.stream(hits).mapToObj(this::contradicts).toList();
    }

    private boolean contradicts(long hits) {
        return redraws.map(r -> r.test(hits)).filter(RandomisationTest::contradicts).isPresent();
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
        return new ContrastStatistic(
                series.values(), covariates, phi, trial.arms().size(), observed);
    }
}
