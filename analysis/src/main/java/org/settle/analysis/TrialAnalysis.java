package org.settle.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.settle.bayes.ExactRegression;
import org.settle.bayes.Posterior;
import org.settle.bayes.numeric.Marginal;
import org.settle.bayes.sampling.SamplerSettings;
import org.settle.trial.Diary;
import org.settle.trial.Outcome;
import org.settle.trial.OutcomeSeries;
import org.settle.trial.Trial;

/// The main path: from a trial and its diary to an answer.
///
/// The same trial, diary and settings always give the same answer. An instance may be shared by
/// threads.
public final class TrialAnalysis {
    private final ExactRegression engine;
    private final AnalysisSettings settings;
    private final ConcurrentMap<RandomisationCompanion.Like, Optional<Redraws>> redraws =
            new ConcurrentHashMap<>();

    /// Makes an analysis.
    ///
    /// @param settings how it computes
    public TrialAnalysis(AnalysisSettings settings) {
        this(settings, new ExactRegression());
    }

    private TrialAnalysis(AnalysisSettings settings, ExactRegression engine) {
        this.settings = settings;
        this.engine = engine;
    }

    /// An analysis for simulated trials by the thousand: the estimate alone, with probabilities
    /// right to about 0.002.
    ///
    /// @param settings how it computes
    /// @return the analysis
    public static TrialAnalysis rough(AnalysisSettings settings) {
        return new TrialAnalysis(settings.estimateOnly(), ExactRegression.rough());
    }

    /// The same with the standard settings.
    ///
    /// @return the analysis
    public static TrialAnalysis rough() {
        return rough(AnalysisSettings.STANDARD);
    }

    /// Answers the trial's question for every outcome and arm. Another outcome than the main one
    /// that allows no answer is left out, and said.
    ///
    /// @param asked the question; a locked covariate that stayed the same is left out
    /// @param diary the days; must have a column for each outcome and covariate
    /// @return the answer, or why there is none for the main outcome
    public Answer answer(Trial asked, Diary diary) {
        Optional<Obstacle> main = obstacle(asked, diary, asked.mainOutcome());
        if (main.isPresent()) {
            return new Answer.Refused(main.get());
        }
        List<Outcome> answered = new ArrayList<>();
        List<Caution> left = new ArrayList<>();
        for (Outcome outcome : asked.outcomes()) {
            obstacle(asked, diary, outcome)
                    .ifPresentOrElse(
                            found -> left.add(new Caution.OutcomeLeftOut(outcome.name(), found)),
                            () -> answered.add(outcome));
        }
        return answered(asked.withOutcomes(answered), diary, left);
    }

    private Optional<Obstacle> obstacle(Trial asked, Diary diary, Outcome outcome) {
        Trial trial = LockedCovariates.varying(asked.withOutcomes(List.of(outcome)), diary);
        OutcomeSeries series = OutcomeSeries.of(trial, diary, outcome, trial.estimand());
        return Obstacles.first(trial, series, settings.ordinal());
    }

    private Answer answered(Trial asked, Diary diary, List<Caution> known) {
        Trial trial = LockedCovariates.varying(asked, diary);
        List<OutcomeSeries> all =
                trial.outcomes().stream()
                        .map(o -> OutcomeSeries.of(trial, diary, o, trial.estimand()))
                        .toList();
        List<Caution> cautions = new ArrayList<>(known);
        cautions.addAll(Cautions.ofDiary(trial, diary, all, settings));
        asked.covariates().stream()
                .filter(name -> !trial.covariates().contains(name))
                .map(Caution.CovariateConstant::new)
                .forEach(cautions::add);
        RandomisationCompanion companion =
                RandomisationCompanion.of(trial, diary, settings, engine, cautions);
        List<OutcomeAnswer> outcomes = new ArrayList<>();
        for (OutcomeSeries series : all) {
            OutcomeVerdicts verdicts =
                    new OutcomeVerdicts(
                            trial,
                            diary,
                            series.outcome().name(),
                            companion.test(series),
                            settings,
                            cautions);
            OutcomeAnswer outcome = estimate(trial, diary, series, verdicts, cautions);
            if (!outcome.isFinite()) {
                return withoutPattern(asked, diary, series.outcome(), known);
            }
            outcomes.add(outcome);
        }
        return new Answer.Estimated(trial, diary, outcomes, cautions);
    }

    private Answer withoutPattern(Trial asked, Diary diary, Outcome pattern, List<Caution> known) {
        Obstacle found = new Obstacle.ExactPattern(pattern.name());
        if (pattern.equals(asked.mainOutcome())) {
            return new Answer.Refused(found);
        }
        List<Caution> more = new ArrayList<>(known);
        more.add(new Caution.OutcomeLeftOut(pattern.name(), found));
        List<Outcome> others = asked.outcomes().stream().filter(o -> !o.equals(pattern)).toList();
        return answered(asked.withOutcomes(others), diary, more);
    }

    /// The bare posterior of the main outcome, for whoever needs no words.
    ///
    /// @param asked the question
    /// @param diary the days
    /// @return averaged over the noise models; empty where the days allow no answer
    public Optional<Posterior> posterior(Trial asked, Diary diary) {
        Trial trial = LockedCovariates.varying(asked, diary);
        OutcomeSeries series =
                OutcomeSeries.of(trial, diary, trial.mainOutcome(), trial.estimand());
        return Obstacles.first(trial, series, settings.ordinal()).isPresent()
                ? Optional.empty()
                : Optional.of(new TrialModel(trial, series, settings, engine).fit());
    }

    /// The bare posterior of each arm against the reference.
    ///
    /// @param trial the question
    /// @param diary the days
    /// @return for the main outcome, in the order of the arms; empty where the days allow no answer
    public List<Marginal> contrasts(Trial trial, Diary diary) {
        return posterior(trial, diary).map(p -> contrasts(trial, p)).orElse(List.of());
    }

    /// Whether the randomisation test takes "very likely" back, for the main outcome. From few
    /// draws, so that simulated trials can be asked by the thousand.
    ///
    /// @param asked the question, with its design
    /// @param diary the days, in an order that was drawn by the design
    /// @return in the order of the arms; nothing is taken back where there is no test
    public List<Boolean> lowered(Trial asked, Diary diary) {
        Trial trial = LockedCovariates.varying(asked, diary);
        OutcomeSeries series =
                OutcomeSeries.of(trial, diary, trial.mainOutcome(), trial.estimand());
        return RandomisationCompanion.rough(trial, diary, settings, engine, redraws)
                .contradicts(series);
    }

    /// The change of each arm against the reference.
    ///
    /// @param trial whose arms
    /// @param posterior of that trial
    /// @return in the order of the arms
    public static List<Marginal> contrasts(Trial trial, Posterior posterior) {
        return IntStream.range(0, trial.arms().size() - 1)
                .mapToObj(k -> OutcomeEstimate.contrast(trial, posterior, k))
                .toList();
    }

    private OutcomeAnswer estimate(
            Trial trial,
            Diary diary,
            OutcomeSeries series,
            OutcomeVerdicts verdicts,
            List<Caution> cautions) {
        if (settings.ordinal()) {
            SamplerSettings sampler = OrdinalEstimate.thorough(settings.seed());
            return new OrdinalEstimate(trial, series, verdicts, sampler).answer();
        }
        TrialModel model = new TrialModel(trial, series, settings, engine);
        return new OutcomeEstimate(trial, diary, model, verdicts, cautions).answer();
    }
}
