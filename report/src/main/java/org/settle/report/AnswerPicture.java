package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.report.chart.Chart;
import org.settle.report.chart.DotPlot;
import org.settle.report.chart.Frame;
import org.settle.report.chart.Poster;
import org.settle.report.words.Speech;

/// An answer as one SVG file: sentence, chance and dots of the arm that is most likely best.
///
/// The same answer and context always give the same bytes.
public final class AnswerPicture {
    private final ReportContext context;
    private final Speech speech;

    /// Makes pictures.
    ///
    /// @param context what the picture says about itself
    public AnswerPicture(ReportContext context) {
        this.context = context;
        this.speech = Speech.typeset(context.locale());
    }

    /// Draws an answer.
    ///
    /// @param answer an answer with dots, as every answer with sensitivity has
    /// @return an SVG of 800 by 420, to be saved as UTF-8
    /// @throws IllegalArgumentException if the answer was computed without dots
    public String write(Answer.Estimated answer) {
        Story story = new Story(speech, answer);
        ArmEffect best = story.likeliestBest();
        if (best.dots().isEmpty()) {
            throw new IllegalArgumentException(
                    "A picture needs an answer with dots, but this one has none; compute it with sensitivity.");
        }
        ArmWords words = story.words(best);
        Frame frame = new Frame("dots", context.mark());
        Chart dots =
                new DotPlot(speech, SpokenOutcome.of(speech, answer.main()), List.of(best))
                        .draw(frame, best);
        return new Poster(words.answer(), words.chance(), context.line(speech)).draw(dots).write()
                + "\n";
    }

    /// The sentence and the chance, as they stand on the picture.
    ///
    /// @param answer the answer
    /// @return two sentences
    public List<String> answer(Answer.Estimated answer) {
        Story story = new Story(speech, answer);
        ArmWords words = story.words(story.likeliestBest());
        return List.of(words.answer(), words.chance());
    }

    /// The picture in words, with the line that it is about one person.
    ///
    /// @param answer the answer
    /// @return lines of text
    public List<String> text(Answer.Estimated answer) {
        List<String> lines = new ArrayList<>(answer(answer));
        lines.add(speech.say("card.one-person"));
        if (context.simulated()) {
            lines.add(speech.say("source.simulated"));
        }
        return lines;
    }
}
