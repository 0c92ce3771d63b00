package org.settle.web.trial;

import java.util.Optional;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.TrialAnalysis;
import org.settle.planning.MoreDays;
import org.settle.report.ReportContext;
import org.settle.trial.design.StudyDesign;
import org.settle.web.day.DayClock;
import org.settle.web.store.Person;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// Answers trials, as `./settle analyze` does with the days and the plan that can be taken along.
@Component
class Answers {
    static final AnalysisSettings SETTINGS = AnalysisSettings.STANDARD;

    private static final int KEPT = 32;
    private static final int FUTURES = 200;

    static final String VERSION =
            Optional.ofNullable(Answers.class.getPackage().getImplementationVersion())
                    .orElse("0.1.0");

    private final TrialDays trialDays;
    private final DayClock days;
    private final TrialAnalysis analysis = new TrialAnalysis(SETTINGS);
    private final Latest<String, Answer> latest = new Latest<>(KEPT);
    private final Latest<String, Optional<MoreDays.Gain>> gains = new Latest<>(KEPT);

    Answers(TrialDays trialDays, DayClock days) {
        this.trialDays = trialDays;
        this.days = days;
    }

    TrialDiary diary(Person person, MyTrial mine) {
        return trialDays.of(person, mine, days.today());
    }

    /// The latest answers are kept for as long as Settle runs: the same days and plan give the same
    /// answer.
    Answer of(TrialDiary diary) {
        return latest.of(key(diary), _ -> analysis.answer(diary.mine().trial(), diary.diary()));
    }

    /// What as many days again as half of the trial could add; nothing where no order has so few
    /// days.
    Optional<MoreDays.Gain> gain(TrialDiary diary, Answer.Estimated answer) {
        return gains.of(key(diary), _ -> gain(answer));
    }

    private static Optional<MoreDays.Gain> gain(Answer.Estimated answer) {
        int more = Math.max(14, answer.diary().days() / 2);
        StudyDesign design = answer.trial().design().orElseThrow();
        return design.fits(more, answer.trial().arms().size())
                ? MoreDays.of(answer.trial(), answer.diary(), SETTINGS)
                        .map(now -> now.gain(more, design, FUTURES))
                : Optional.empty();
    }

    /// Plan and days, which is all that an answer depends on.
    private static String key(TrialDiary diary) {
        return diary.mine().trial().locked().orElseThrow().sha256() + diary.hash();
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
