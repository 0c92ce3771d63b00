package org.settle.report;

import java.util.List;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.report.words.Speech;

/// An answer as plain text for a terminal of 80 columns.
///
/// The same answer and context always give the same text.
public final class TextReport {
    private static final int WIDTH = 80;
    private static final String INDENT = "  ";

    /// The order of ux: what it is, how sure, what it means; then how far to trust it.
    private static final List<Part.Topic> ORDER =
            List.of(
                    Part.Topic.SURE,
                    Part.Topic.MEANING,
                    Part.Topic.BUILD_UP,
                    Part.Topic.DAYS,
                    Part.Topic.SECOND_CHECK,
                    Part.Topic.CHANGES,
                    Part.Topic.OTHERS,
                    Part.Topic.CAUTIONS,
                    Part.Topic.LIMITS,
                    Part.Topic.NEXT);

    private final ReportContext context;
    private final Speech speech;

    /// Makes a report.
    ///
    /// @param context what the report says about itself
    public TextReport(ReportContext context) {
        this.context = context;
        this.speech = Speech.plain(context.locale());
    }

    /// Writes an answer.
    ///
    /// @param answer the answer
    /// @return lines of at most 80 columns, each ended by a line feed
    public String write(Answer.Estimated answer) {
        Story story = new Story(speech, answer);
        StringBuilder text = new StringBuilder();
        Wrap.add(text, "", context.line(speech), WIDTH);
        if (context.simulated()) {
            Wrap.add(text, "", speech.say("source.simulated"), WIDTH);
        }
        text.append('\n');
        story.part(Part.Topic.ANSWER).sentences().forEach(s -> Wrap.add(text, "", s, WIDTH));
        for (Part.Topic topic : ORDER) {
            addPart(text, story.part(topic), answer);
        }
        return text.toString();
    }

    private void addPart(StringBuilder text, Part part, Answer.Estimated answer) {
        if (part.sentences().isEmpty()) {
            return;
        }
        String heading = speech.messages().say("heading", part.topic(), Map.of());
        text.append('\n').append(heading).append('\n');
        if (part.topic() == Part.Topic.OTHERS) {
            TextTable.add(text, INDENT, new OtherOutcomes(speech).wide(answer), WIDTH);
        }
        part.sentences().forEach(s -> Wrap.add(text, INDENT, s, WIDTH));
    }
}
