package org.settle.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.settle.bayes.NoiseModel;
import org.settle.bayes.Posterior;
import org.settle.bayes.numeric.Marginal;
import org.settle.bayes.sampling.Chains;
import org.settle.bayes.sampling.Draws;
import org.settle.bayes.sampling.SamplerSettings;
import org.settle.bayes.sampling.StudentTModel;
import org.settle.trial.Diary;
import org.settle.trial.Estimand;
import org.settle.trial.OutcomeRange;
import org.settle.trial.OutcomeSeries;
import org.settle.trial.Trial;

/// The same question answered in other ways: what would change the answer.
final class Sensitivity {
    /// Longer series are left with their noise models: each further fit would cost seconds.
    private static final int LONG = 2000;

    /// Checks by sampling cost about a tenth of a second here.
    private static final int LONG_SAMPLING = 400;

    private static final double RANKS_DISAGREE = 0.05;
    private static final double DISAGREE = 0.10;
    private static final double COUNTS = 0.05;

    private final Trial trial;
    private final Diary diary;
    private final TrialModel model;
    private final List<ArmEffect> main;
    private final OutcomeVerdicts verdicts;
    private final List<Caution> cautions;

    Sensitivity(
            Trial trial,
            Diary diary,
            TrialModel model,
            List<ArmEffect> main,
            OutcomeVerdicts verdicts,
            List<Caution> cautions) {
        this.trial = trial;
        this.diary = diary;
        this.model = model;
        this.main = main;
        this.verdicts = verdicts;
        this.cautions = cautions;
    }

    List<Variant> variants(List<Posterior> each) {
        List<Variant> variants = new ArrayList<>();
        if (each.size() > 1) {
            for (Posterior one : each) {
                variants.add(variant(kind(one), 0, one));
            }
            compareNoise(each, variants);
        }
        if (diary.days() > LONG) {
            return variants;
        }
        if (model.settings().priors().isInformed()) {
            variants.add(variant(Variant.Kind.REFERENCE_PRIOR, 0, model.fitWithReferencePrior()));
        }
        // Half of all the work, so it goes beside the rest where there is a second core.
        CompletableFuture<Optional<Variant>> tails =
                CompletableFuture.supplyAsync(this::heavyTails);
        addOtherEstimand(variants);
        addWithoutLateDays(variants);
        addWithoutWorstDay(each, variants);
        Optional<Variant> ranks = ranks(each.getFirst());
        tails.join().ifPresent(variants::add);
        ranks.ifPresent(variants::add);
        return variants;
    }

    /// Only beside the reference prior, which is the one that the sampler knows.
    private Optional<Variant> heavyTails() {
        if (diary.days() > LONG_SAMPLING || model.settings().priors().isInformed()) {
            return Optional.empty();
        }
        double sign = model.series().outcome().better().sign();
        SamplerSettings quick = SamplerSettings.ofQuickCheck(model.settings().seed());
        Draws draws;
        try {
            draws = StudentTModel.ofAutoregressiveDays().fit(model.data(), quick);
        } catch (ArithmeticException e) {
            // Values fourteen orders of magnitude apart are beyond the sampler; the table is then
            // one line shorter.
            return Optional.empty();
        }
        List<Variant.Effect> effects = new ArrayList<>();
        for (int k = 0; k < main.size(); k++) {
            Chains effect = DrawnContrast.of(trial, draws, k);
            effects.add(
                    new Variant.Effect(
                            effect.mean(), effect.sd(), DrawnContrast.above(effect, sign)));
        }
        return Optional.of(new Variant(Variant.Kind.HEAVY_TAILS, 0, effects));
    }

    /// Ratings of 0 to 10 in whole numbers are compared with the ordinal model, which has
    /// independent days too; only then can the two differ for no other reason than numbers against
    /// ranks.
    private Optional<Variant> ranks(Posterior first) {
        OutcomeSeries series = model.series();
        boolean independent = first.noiseModels().getFirst().noise() == NoiseModel.WHITE;
        boolean ratings =
                OrdinalEstimate.misfit(series).isEmpty()
                        && OrdinalEstimate.categories(series).equals(new OutcomeRange(0, 10));
        if (!independent || !ratings || diary.days() > LONG_SAMPLING) {
            return Optional.empty();
        }
        double sign = series.outcome().better().sign();
        SamplerSettings quick = SamplerSettings.ofQuickCheck(model.settings().seed());
        OrdinalEstimate ordinal = new OrdinalEstimate(trial, series, verdicts, quick);
        Draws draws = ordinal.fit();
        List<Variant.Effect> effects = new ArrayList<>();
        for (int k = 0; k < main.size(); k++) {
            double asRanks = DrawnContrast.above(DrawnContrast.of(trial, draws, k), sign);
            double asNumbers =
                    OutcomeEstimate.above(OutcomeEstimate.contrast(trial, first, k), 0, sign);
            effects.add(new Variant.Effect(Double.NaN, Double.NaN, asRanks));
            if (Math.abs(asRanks - asNumbers) > RANKS_DISAGREE) {
                cautions.add(
                        new Caution.RatingsAsRanksDisagree(
                                series.outcome().name(),
                                main.get(k).arm().label(),
                                asNumbers,
                                asRanks));
            }
        }
        return Optional.of(new Variant(Variant.Kind.RATINGS_AS_RANKS, 0, effects));
    }

    private void addWithoutWorstDay(List<Posterior> each, List<Variant> variants) {
        int worst = WorstDay.find(model.data(), Posterior.average(each));
        double[] values = model.series().values();
        values[worst - 1] = Double.NaN;
        if (canBeFitted(values)) {
            variants.add(
                    variant(Variant.Kind.WITHOUT_WORST_DAY, worst, model.withValues(values).fit()));
        }
    }

    private boolean canBeFitted(double[] values) {
        return Obstacles.first(trial, model.series().withValues(values), false).isEmpty();
    }

    private static Variant.Kind kind(Posterior one) {
        return switch (one.noiseModels().getFirst().noise()) {
            case WHITE -> Variant.Kind.WHITE;
            case AR1 -> Variant.Kind.AR1;
            case DRIFT -> Variant.Kind.DRIFT;
        };
    }

    private void compareNoise(List<Posterior> each, List<Variant> variants) {
        List<Posterior.WeightedNoise> weights = Posterior.average(each).noiseModels();
        for (int k = 0; k < main.size(); k++) {
            double low = 1;
            double high = 0;
            for (int m = 0; m < each.size(); m++) {
                if (weights.get(m).weight() >= COUNTS) {
                    double p = variants.get(m).effects().get(k).pBenefit();
                    low = Math.min(low, p);
                    high = Math.max(high, p);
                }
            }
            if (high - low > DISAGREE) {
                cautions.add(
                        new Caution.NoiseModelsDisagree(
                                model.series().outcome().name(),
                                main.get(k).arm().label(),
                                low,
                                high));
            }
        }
    }

    private void addOtherEstimand(List<Variant> variants) {
        boolean assigned = trial.estimand() == Estimand.AS_ASSIGNED;
        TrialModel other =
                model.withEstimand(diary, assigned ? Estimand.AS_PRACTISED : Estimand.AS_ASSIGNED);
        double[][] exposures = other.series().exposures();
        boolean same = java.util.Arrays.deepEquals(exposures, model.series().exposures());
        if (!same && java.util.Arrays.stream(exposures).noneMatch(Obstacles::isZero)) {
            variants.add(
                    variant(
                            assigned ? Variant.Kind.AS_PRACTISED : Variant.Kind.AS_ASSIGNED,
                            0,
                            other.fit()));
        }
    }

    private void addWithoutLateDays(List<Variant> variants) {
        double[] values = model.series().values();
        int left = 0;
        for (int t = 0; t < values.length; t++) {
            if (diary.isLate(t + 1)) {
                left += Double.isNaN(values[t]) ? 0 : 1;
                values[t] = Double.NaN;
            }
        }
        if (left > 0
                && Obstacles.first(trial, model.series().withValues(values), false).isEmpty()) {
            variants.add(
                    variant(Variant.Kind.WITHOUT_LATE_DAYS, 0, model.withValues(values).fit()));
        }
    }

    private Variant variant(Variant.Kind kind, int detail, Posterior posterior) {
        double sign = model.series().outcome().better().sign();
        List<Variant.Effect> effects = new ArrayList<>();
        for (int k = 0; k < main.size(); k++) {
            Marginal effect = OutcomeEstimate.contrast(trial, posterior, k);
            effects.add(
                    new Variant.Effect(
                            effect.mean(), effect.sd(), OutcomeEstimate.above(effect, 0, sign)));
        }
        return new Variant(kind, detail, effects);
    }
}
