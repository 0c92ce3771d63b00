package org.settle.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.report.sheet.About;
import org.settle.report.sheet.Layout;
import org.settle.report.sheet.Letters;
import org.settle.report.sheet.Paper;
import org.settle.report.sheet.Type;
import org.settle.report.sheet.Words;
import org.settle.report.words.Speech;

/// An answer as one sheet of A4 to keep or to take to a doctor: above for everybody, below for
/// professionals.
///
/// Words, numbers and pictures are those of [HtmlReport]. What does not fit on one page is left
/// out, the least important first, and the foot of the page says what. The same answer and context
/// always give the same bytes.
public final class AnswerSheet {
    private static final double SIDE = 46;
    private static final double TOP = 43;
    private static final double GAP = 5.5;

    /// From the left margin to the right.
    static final double WIDTH = Paper.WIDTH - 2 * SIDE;

    private static final double ROOM = Paper.HEIGHT - 2 * TOP;

    private final ReportContext context;
    private final Speech speech;

    /// Makes sheets.
    ///
    /// @param context what the sheet says about itself
    public AnswerSheet(ReportContext context) {
        this.context = context;
        this.speech = Speech.typeset(context.locale());
    }

    /// Writes an answer.
    ///
    /// @param answer the answer
    /// @return a PDF of one page
    public byte[] write(Answer.Estimated answer) {
        String outcome = speech.label(answer.main().outcome().name());
        About about =
                new About(
                        speech.say("page.title", Map.of("outcome", outcome)),
                        speech.say("page.language"),
                        "Settle " + context.version());
        try (Paper paper = new Paper(about)) {
            draw(paper, answer);
            return paper.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The sheet could not be written.", e);
        }
    }

    private void draw(Paper paper, Answer.Estimated answer) throws IOException {
        Layout layout = new Layout(GAP);
        new PlainHalf(speech, context, answer, paper.letters()).addTo(layout);
        new TechnicalHalf(speech, context, answer, paper.letters()).addTo(layout);
        List<String> less = layout.fit(ROOM);
        double foot = 0;
        // A line at the foot takes room itself, which may lead to more in it.
        while (!less.isEmpty() && foot(paper.letters(), less).height() > foot) {
            foot = foot(paper.letters(), less).height();
            less = layout.fit(ROOM - GAP - foot);
        }
        if (less.isEmpty()) {
            layout.draw(paper, SIDE, TOP, ROOM);
            return;
        }
        layout.draw(paper, SIDE, TOP, ROOM - GAP - foot);
        Words said = foot(paper.letters(), less);
        said.draw(paper, SIDE, TOP + ROOM - said.height());
    }

    private Words foot(Letters letters, List<String> less) {
        String parts = String.join(", ", less);
        return Words.cut(
                letters,
                Type.QUIET,
                speech.say("sheet.left-out", Map.of("parts", parts)),
                WIDTH,
                2);
    }
}
