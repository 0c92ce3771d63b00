package org.settle.report.studies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.evidence.appraisal.Question;
import org.settle.evidence.synthesis.Synthesis;
import org.settle.markup.Element;
import org.settle.report.Html;
import org.settle.report.PageStyle;
import org.settle.report.words.Speech;

/// A question as one page that stands alone. Its links lead to the papers.
public final class StudiesReport {
    private final Speech speech = Speech.typeset(Locale.ENGLISH);
    private final String version;

    /// Makes reports.
    ///
    /// @param version the version of Settle
    public StudiesReport(String version) {
        this.version = version;
    }

    /// Writes a question; without an outcome, one after the other for every outcome of the record.
    ///
    /// @param evidence the record
    /// @param question what is asked
    /// @return a page of HTML, to be saved as UTF-8
    public String write(Evidence evidence, Question question) {
        RecordNames names = RecordNames.english(evidence);
        Said said = new Said(speech, names, evidence);
        QuestionPart part = new QuestionPart(speech, names, evidence, s -> s.source().address());
        String title = said.name(question);
        Element main = Element.of("main").add(Element.of("h1", title));
        for (Question one : single(evidence, question)) {
            if (question.outcome().isEmpty()) {
                main.add(Element.of("h2", said.name(one)));
            }
            main.addAll(part.write(Synthesis.of(evidence, one)));
        }
        Element body = Element.of("body").add(main).add(Html.footer(speech, version));
        return Html.page(speech, title, PageStyle.css(), body);
    }

    private static List<Question> single(Evidence evidence, Question question) {
        return question.outcome().isPresent()
                ? List.of(question)
                : evidence.outcomes().stream()
                        .map(Outcome::family)
                        .distinct()
                        .map(family -> new Question(Optional.of(family), question.condition()))
                        .toList();
    }
}
