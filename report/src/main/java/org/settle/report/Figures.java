package org.settle.report;

import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.report.chart.Chart;
import org.settle.report.chart.DayStrips;
import org.settle.report.chart.DotPlot;
import org.settle.report.chart.Frame;
import org.settle.report.chart.IconArray;
import org.settle.report.sheet.Beside;
import org.settle.report.sheet.Block;
import org.settle.report.sheet.Letters;
import org.settle.report.sheet.Picture;
import org.settle.report.sheet.Stack;
import org.settle.report.sheet.Type;
import org.settle.report.sheet.Words;
import org.settle.report.words.Speech;

/// The pictures of an answer on a sheet, each with its sentence.
final class Figures {
    private static final double CLOSE = 2;

    /// How wide the picture of a chance is with the room at its sides, which is cut off.
    private static final double ICONS = 84;

    private final Speech speech;
    private final Answer.Estimated answer;
    private final Letters letters;
    private final Frame frame;

    Figures(Speech speech, ReportContext context, Answer.Estimated answer, Letters letters) {
        this.speech = speech;
        this.answer = answer;
        this.letters = letters;
        this.frame = new Frame("", context.mark());
    }

    /// The change with one arm, as 50 dots.
    Block dots(ArmEffect effect, double width) {
        DotPlot plot =
                new DotPlot(
                        speech, SpokenOutcome.of(speech, answer.main()), answer.main().effects());
        return figure(plot.draw(frame, effect), width);
    }

    /// The person's own days.
    Block days(double width) {
        DayStrips strips =
                new DayStrips(speech, answer.trial(), answer.diary(), answer.main().outcome());
        return figure(strips.draw(frame), width);
    }

    private Block figure(Chart chart, double width) {
        return Stack.whole(
                CLOSE,
                Picture.of(chart.svg(), sentence(chart), width),
                Words.of(letters, Type.QUIET, chart.caption(), width));
    }

    /// The chance, as 100 dots, with its sentence beside it. It is too small for a mark.
    Block chance(ArmWords words, double width) {
        Chart chart =
                new IconArray(speech).draw(new Frame("", ""), words.icons(), words.iconsCaption());
        double scale = Picture.of(chart.svg(), "", ICONS).scale();
        Picture dots = new Picture(chart.svg(), sentence(chart), scale, IconArray.MARGIN);
        double left = ICONS - 2 * scale * IconArray.MARGIN + 10;
        return new Beside(dots, Words.of(letters, Type.QUIET, chart.caption(), width - left), left);
    }

    /// The picture's name and what it shows.
    private static String sentence(Chart chart) {
        return chart.svg().elements().getFirst().text() + ". " + chart.caption();
    }
}
