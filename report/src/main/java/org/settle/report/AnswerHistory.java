package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.markup.Element;
import org.settle.report.chart.ChancePlot;
import org.settle.report.chart.Frame;
import org.settle.report.words.Speech;

/// All answers of one person, side by side.
public final class AnswerHistory {
    private final Speech speech;

    /// Makes histories.
    ///
    /// @param locale the language
    public AnswerHistory(Locale locale) {
        this.speech = Speech.typeset(locale);
    }

    /// One picture with a line for everything that was tried. Chances of different trials stand
    /// side by side; they are not put together into one.
    ///
    /// @param answers the newest first
    /// @param mark what stands on the picture, such as that it is simulated; or empty
    /// @return a `figure`
    public Element picture(List<Answer.Estimated> answers, String mark) {
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
                                new Frame("history", mark),
                                speech.say("history.title"),
                                speech.say("history.caption"),
                                rows));
    }
}
