package org.settle.web.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.EffectPrior;
import org.settle.analysis.PriorChoice;
import org.settle.analysis.TrialAnalysis;
import org.settle.bayes.numeric.Marginal;
import org.settle.evidence.prior.EvidencePrior;
import org.settle.markup.Element;
import org.settle.report.words.Speech;
import org.settle.trial.Direction;
import org.settle.trial.Trial;
import org.settle.web.checkin.Outcome;
import org.settle.web.studies.PublishedRecord;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// Beside an answer: the same days, if one starts from what studies say, and where that stands.
/// Studies of pressure speak of pressing against the usual evening only.
@Component
class StudyCard {
    private final PublishedRecord published;
    private final Interventions interventions;

    StudyCard(PublishedRecord published, Interventions interventions) {
        this.published = published;
        this.interventions = interventions;
    }

    Element of(Visit visit, MyTrial mine, Answer.Estimated answer) {
        String family = family(mine.kept().outcomes().getFirst());
        Element card = Ui.card(Ui.heading(visit.say("studies.title")));
        chance(mine, answer, family)
                .map(Speech.typeset(visit.words().locale())::chance)
                .map(chance -> visit.say("studies.with-studies", Map.of("chance", chance)))
                .ifPresent(said -> card.add(Ui.p(said)));
        return card.add(
                Ui.actions(
                        Ui.secondary(
                                visit.say("studies.where-from"),
                                "/studies/prior?outcome=" + family),
                        Ui.secondary(visit.say("studies.to-question"), "/studies/" + family)));
    }

    /// The outcomes of the record for one that is rated.
    private static String family(Outcome rated) {
        return switch (rated) {
            case SLEEP -> "sleep";
            case WORRY -> "anxiety";
            case MOOD -> "depression";
            case PAIN -> "pain";
            case STRESS -> "stress";
        };
    }

    /// That the one thing that was tried helps, from the prior of the record.
    private Optional<Double> chance(MyTrial mine, Answer.Estimated answer, String family) {
        List<String> arms = mine.kept().arms();
        boolean isPressing =
                arms.size() == 2
                        && mine.isUsual(0)
                        && interventions
                                .find(arms.get(1))
                                .filter(Intervention::presses)
                                .isPresent();
        EvidencePrior prior = EvidencePrior.of(published.evidence(), family, Optional.empty());
        if (!isPressing || prior.isReference()) {
            return Optional.empty();
        }
        Trial trial = answer.trial().withOutcomes(List.of(answer.trial().mainOutcome()));
        boolean higher = trial.mainOutcome().better() == Direction.HIGHER;
        Map<String, EffectPrior> byArm = new HashMap<>();
        byArm.put(
                trial.arms().get(1).label(),
                new EffectPrior(higher ? prior.mean() : -prior.mean(), prior.sd()));
        AnalysisSettings settings =
                AnalysisSettings.STANDARD.withPriors(new PriorChoice(byArm, Map.of()));
        List<Marginal> changes = TrialAnalysis.rough(settings).contrasts(trial, answer.diary());
        return changes.stream()
                .findFirst()
                .map(change -> higher ? 1 - change.cdf(0) : change.cdf(0));
    }
}
