package org.settle.web.trial;

import java.util.Optional;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.TrialAnalysis;
import org.settle.report.ReportContext;
import org.settle.trial.Trial;
import org.settle.web.day.DayClock;
import org.settle.web.store.Person;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// Answers trials, as `./settle analyze` does with the days and the plan that can be taken along.
@Component
class Answers {
    static final AnalysisSettings SETTINGS = AnalysisSettings.STANDARD;

    private static final int KEPT = 32;

    static final String VERSION =
            Optional.ofNullable(Answers.class.getPackage().getImplementationVersion())
                    .orElse("0.1.0");

    private final TrialDays trialDays;
    private final DayClock days;
    private final TrialAnalysis analysis = new TrialAnalysis(SETTINGS);
    private final Latest<String, Answer> latest = new Latest<>(KEPT);

    Answers(TrialDays trialDays, DayClock days) {
        this.trialDays = trialDays;
        this.days = days;
    }

    TrialDiary diary(Person person, MyTrial mine) {
        return trialDays.of(person, mine, days.today());
    }

    /// Where another outcome allows no answer, the main one is answered alone. The latest answers
    /// are kept for as long as Settle runs: the same days and plan give the same answer.
    Answer of(TrialDiary diary) {
        String plan = diary.mine().trial().locked().orElseThrow().sha256();
        return latest.of(plan + diary.hash(), _ -> anew(diary));
    }

    private Answer anew(TrialDiary diary) {
        Trial trial = diary.mine().trial();
        Answer all = analysis.answer(trial, diary.diary());
        return all instanceof Answer.Refused && trial.outcomes().size() > 1
                ? analysis.answer(TrialWatch.about(trial, trial.mainOutcome()), diary.diary())
                : all;
    }

    /// An answer that was shown before; none leaves before its guess.
    Optional<Answer.Estimated> shown(Person person, MyTrial mine) {
        return mine.kept().seal().isEmpty()
                ? Optional.empty()
                : Optional.of(of(diary(person, mine)))
                        .filter(Answer.Estimated.class::isInstance)
                        .map(Answer.Estimated.class::cast);
    }

    static ReportContext context(Visit visit) {
        return new ReportContext(
                visit.say("trial.source"),
                visit.isExample(),
                VERSION,
                SETTINGS,
                visit.words().locale());
    }
}
