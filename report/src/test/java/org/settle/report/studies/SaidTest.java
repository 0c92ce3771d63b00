package org.settle.report.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.settle.checks.ReadingGrade;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.evidence.appraisal.Appraisal;
import org.settle.evidence.appraisal.Certainty;
import org.settle.evidence.appraisal.Question;
import org.settle.report.words.Messages;
import org.settle.report.words.Speech;

final class SaidTest {
    private static final Evidence EVIDENCE = Evidence.load();

    /// The verbs that each certainty allows, and what only a higher one may say.
    private static final Map<Certainty, String> ENGLISH =
            Map.of(
                    Certainty.HIGH, "(helps|does not clearly help) with",
                    Certainty.MODERATE, "probably (helps|does not help) with",
                    Certainty.LOW, "may (help|not help) with",
                    Certainty.VERY_LOW, "^We do not know if ");

    private static final Map<Certainty, String> GERMAN =
            Map.of(
                    Certainty.HIGH, "hilft dabei( nicht klar)?:",
                    Certainty.MODERATE, "wahrscheinlich",
                    Certainty.LOW, "kann dabei helfen|vielleicht nicht",
                    Certainty.VERY_LOW, "^Wir wissen nicht, ob ");

    @Test
    void noSentenceSaysMoreThanItsCertainty() {
        for (Certainty certainty : Certainty.values()) {
            for (String way : List.of("studies-helps", "studies-not")) {
                assertThat(say(Locale.ENGLISH, way, certainty))
                        .containsPattern(ENGLISH.get(certainty));
                assertThat(say(Locale.GERMAN, way, certainty))
                        .containsPattern(GERMAN.get(certainty));
            }
        }
    }

    private static String say(Locale locale, String way, Certainty certainty) {
        return Messages.of(locale).say(way, certainty, Map.of("outcome", "x"));
    }

    @Test
    void whereThereIsNothingItSaysHowManyWereReadAndWhen() {
        for (String outcome : outcomes()) {
            Appraisal appraisal =
                    Appraisal.of(EVIDENCE, new Question(Optional.of(outcome), Optional.empty()));
            List<String> sentences = said().sentences(appraisal);
            assertThat(sentences.get(1)).contains("148 studies", "November 2026");
            if (appraisal.trials().isEmpty()) {
                assertThat(sentences.getFirst()).startsWith("No trial of pressure or touch");
            }
        }
    }

    @Test
    void sentencesAreReadAtGradeSeven() {
        for (String outcome : List.of("sleep", "anxiety", "pain", "depression", "ptsd", "stress")) {
            Appraisal appraisal =
                    Appraisal.of(EVIDENCE, new Question(Optional.of(outcome), Optional.empty()));
            for (String sentence :
                    Stream.concat(
                                    said().sentences(appraisal).stream(),
                                    said().doubts(appraisal).stream())
                            .toList()) {
                assertThat(ReadingGrade.of(sentence)).as(sentence).isLessThanOrEqualTo(7);
            }
        }
    }

    private static List<String> outcomes() {
        return EVIDENCE.outcomes().stream().map(Outcome::id).toList();
    }

    private static Said said() {
        return new Said(Speech.plain(Locale.ENGLISH), RecordNames.english(EVIDENCE), EVIDENCE);
    }
}
