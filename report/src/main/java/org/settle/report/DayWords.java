package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.analysis.Caution;
import org.settle.analysis.OutcomeAnswer;
import org.settle.report.words.Speech;
import org.settle.trial.Diary;
import org.settle.trial.Sequence;

/// What is said about the days: how many were written down, and how many went as planned.
final class DayWords {
    private final Speech speech;

    DayWords(Speech speech) {
        this.speech = speech;
    }

    List<String> of(Answer.Estimated answer) {
        OutcomeAnswer main = answer.main();
        List<String> said = new ArrayList<>();
        String calendar = speech.days(answer.diary().days());
        String observed = speech.numbers().whole(main.observed());
        Map<String, String> values = Map.of("observed", observed, "calendar", calendar);
        if (main.observed() == answer.diary().days()) {
            said.add(speech.say("days.all", values));
        } else {
            said.add(speech.say("days.observed", values));
            boolean many = 4 * main.observed() < 3 * answer.diary().days();
            boolean leftOut =
                    answer.cautions().stream().anyMatch(Caution.InWashout.class::isInstance);
            if (!leftOut) {
                said.add(speech.say(many ? "days.many-missing" : "days.missing"));
            }
        }
        addDone(answer.diary(), said);
        return said;
    }

    /// Only where something was not done as planned.
    private void addDone(Diary diary, List<String> said) {
        int planned = 0;
        int done = 0;
        for (int day = 1; day <= diary.days(); day++) {
            if (diary.armAssigned(day) != Sequence.NO_ARM) {
                planned++;
                boolean same = diary.armDone(day) == diary.armAssigned(day);
                done += same && diary.doseShare(day) == 1 ? 1 : 0;
            }
        }
        if (done < planned) {
            said.add(
                    speech.say(
                            "days.done",
                            Map.of(
                                    "done", speech.numbers().whole(done),
                                    "planned", speech.days(planned))));
        }
    }
}
