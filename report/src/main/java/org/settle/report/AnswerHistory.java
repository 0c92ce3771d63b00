package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.markup.Element;
import org.settle.report.chart.ChancePlot;
import org.settle.report.chart.Frame;
import org.settle.report.words.Speech;

/// All answers of one person, side by side.
public final class AnswerHistory {
    private final ReportContext context;
    private final Speech speech;

    /// Makes histories.
    ///
    /// @param context what the answers say about themselves
    public AnswerHistory(ReportContext context) {
        this.context = context;
        this.speech = Speech.typeset(context.locale());
    }

    /// One picture with a line for everything that was tried. Chances of different trials stand
    /// side by side; they are not put together into one.
    ///
    /// @param answers the newest first
    /// @return a `figure`
    public Element picture(List<Answer.Estimated> answers) {
        List<ChancePlot.Row> rows = new ArrayList<>();
        for (Answer.Estimated answer : answers) {
            String outcome = speech.label(answer.main().outcome().name());
            String reference = speech.label(answer.trial().reference().label());
            for (ArmEffect effect : answer.main().effects()) {
                Map<String, String> values =
                        Map.of(
                                "outcome", outcome,
                                "arm", speech.label(effect.arm().label()),
                                "reference", reference);
                rows.add(
                        new ChancePlot.Row(
                                speech.say("history.row", values),
                                false,
                                effect.pBenefit(),
                                speech.messages().say("verdict", effect.verdict(), Map.of())));
            }
        }
        return Html.figure(
                speech,
                new ChancePlot(speech)
                        .draw(
                                new Frame("history", context.mark()),
                                speech.say("history.title"),
                                speech.say("history.caption"),
                                rows));
    }
}
