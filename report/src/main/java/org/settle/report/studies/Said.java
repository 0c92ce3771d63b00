package org.settle.report.studies;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.settle.evidence.Contrast;
import org.settle.evidence.Evidence;
import org.settle.evidence.appraisal.Appraisal;
import org.settle.evidence.appraisal.Doubt;
import org.settle.evidence.appraisal.Question;
import org.settle.report.words.Speech;

/// What may be said of a question: never more than its certainty allows.
///
/// @param speech the language
/// @param names of outcomes and conditions
/// @param evidence the record
public record Said(Speech speech, RecordNames names, Evidence evidence) {
    /// The sentences of a question.
    ///
    /// @param appraisal of the question
    /// @return what is known, how much was read, and how sure that is
    public List<String> sentences(Appraisal appraisal) {
        List<String> said = new ArrayList<>(List.of(known(appraisal), read(appraisal)));
        if (!appraisal.trials().isEmpty()) {
            said.add(speech.messages().say("studies-certainty", appraisal.certainty(), Map.of()));
        }
        return said;
    }

    /// Why it is not surer.
    ///
    /// @param appraisal of the question
    /// @return one sentence for each doubt
    public List<String> doubts(Appraisal appraisal) {
        return appraisal.doubts().stream().map(this::said).toList();
    }

    /// What is known, in one sentence.
    ///
    /// @param appraisal of the question
    /// @return with the verb that the certainty allows
    public String known(Appraisal appraisal) {
        if (appraisal.trials().isEmpty()) {
            return speech.say("studies.says-nothing", Map.of("outcome", outcome(appraisal)));
        }
        boolean mostly = 2 * appraisal.didBetter() > appraisal.trialsByCohort().size();
        return speech.messages()
                .say(
                        mostly ? "studies-helps" : "studies-not",
                        appraisal.certainty(),
                        Map.of("outcome", outcome(appraisal)));
    }

    /// How many were read and when, which belongs to every claim that there is nothing.
    private String read(Appraisal appraisal) {
        long reviews = appraisal.reviews().stream().map(Contrast::study).distinct().count();
        return speech.say(
                "studies.read",
                Map.of(
                        "n", Integer.toString(evidence.studiesRead()),
                        "month", month(),
                        "trials", Integer.toString(appraisal.trialsByCohort().size()),
                        "reviews", Long.toString(reviews)));
    }

    private String month() {
        Locale locale = speech.messages().locale();
        return Evidence.monthRead().format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
    }

    private String said(Doubt doubt) {
        return speech.messages()
                .say(
                        "studies-doubt",
                        doubt.rule().counts(),
                        Map.of(
                                "count", Integer.toString(doubt.count()),
                                "of", Integer.toString(doubt.of())));
    }

    /// What a question is about, such as `sleep · fibromyalgia`.
    ///
    /// @param question the question
    /// @return its name
    public String name(Question question) {
        String outcome = question.outcome().map(this::outcome).orElse(speech.say("studies.any"));
        return question.condition().map(c -> outcome + " · " + condition(c)).orElse(outcome);
    }

    private String outcome(Appraisal appraisal) {
        return appraisal.question().outcome().map(this::outcome).orElse(speech.say("studies.any"));
    }

    /// An outcome or a family of outcomes.
    ///
    /// @param word its id
    /// @return its name
    public String outcome(String word) {
        boolean isFamily = evidence.outcomes().stream().anyMatch(o -> o.family().equals(word));
        return names.say((isFamily ? "family." : "outcome.") + word);
    }

    /// A condition or a family of conditions.
    ///
    /// @param word its id
    /// @return its name
    public String condition(String word) {
        boolean isOne = evidence.conditions().stream().anyMatch(c -> c.id().equals(word));
        return names.say((isOne ? "condition." : "family.") + word);
    }
}
