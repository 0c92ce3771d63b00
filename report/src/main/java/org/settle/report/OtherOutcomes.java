package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.OutcomeAnswer;
import org.settle.report.chart.ChartTable;
import org.settle.report.words.Speech;

/// The outcomes beside the main one, a row for each arm.
final class OtherOutcomes {
    private final Speech speech;

    OtherOutcomes(Speech speech) {
        this.speech = speech;
    }

    /// In three columns, for a phone.
    ChartTable narrow(Answer.Estimated answer) {
        boolean several = answer.trial().arms().size() > 2;
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : rows(answer)) {
            Map<String, String> name = Map.of("outcome", row.get(0), "arm", row.get(1));
            Map<String, String> helps = Map.of("chance", row.get(3), "verdict", row.get(4));
            rows.add(
                    List.of(
                            several ? speech.say("others.name", name) : row.get(0),
                            row.get(2),
                            speech.say("others.helps", helps)));
        }
        return new ChartTable(
                List.of(
                        speech.say("others.outcome"),
                        speech.say("others.change"),
                        speech.say("others.chance")),
                rows);
    }

    private List<List<String>> rows(Answer.Estimated answer) {
        List<List<String>> rows = new ArrayList<>();
        for (OutcomeAnswer outcome : answer.outcomes().subList(1, answer.outcomes().size())) {
            outcome.effects().forEach(effect -> rows.add(row(outcome, effect)));
        }
        return rows;
    }

    /// In five columns, for a terminal.
    ChartTable wide(Answer.Estimated answer) {
        return new ChartTable(
                List.of(
                        speech.say("others.outcome"),
                        speech.say("others.arm"),
                        speech.say("others.change"),
                        speech.say("others.chance"),
                        speech.say("others.verdict")),
                rows(answer));
    }

    private List<String> row(OutcomeAnswer outcome, ArmEffect effect) {
        return List.of(
                speech.label(outcome.outcome().name()),
                speech.label(effect.arm().label()),
                speech.change(
                        effect.summary().q50(),
                        effect.summary().sd(),
                        SpokenOutcome.of(speech, outcome)),
                speech.chance(effect.pBenefit()),
                speech.messages().say("verdict", effect.verdict(), Map.of()));
    }
}
