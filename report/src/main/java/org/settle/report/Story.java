package org.settle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.Caution;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.Verdict;
import org.settle.report.words.Speech;
import org.settle.trial.Outcome;

/// An answer in sentences, part by part: the one source for the text and the page.
final class Story {
    private final Speech speech;
    private final Answer.Estimated answer;
    private final OutcomeAnswer main;
    private final Outcome outcome;

    Story(Speech speech, Answer.Estimated answer) {
        this.speech = speech;
        this.answer = answer;
        this.main = answer.main();
        this.outcome = SpokenOutcome.of(speech, main);
    }

    /// One part of the story.
    Part part(Part.Topic topic) {
        return new Part(
                topic,
                switch (topic) {
                    case ANSWER -> answer();
                    case SURE -> sure();
                    case MEANING -> meaning();
                    case BUILD_UP -> new BuildUpWords(speech).of(main.parameters().carryover());
                    case DAYS -> new DayWords(speech).of(answer);
                    case SECOND_CHECK -> new CheckWords(speech).of(answer);
                    case CHANGES -> new ChangeWords(speech, answer).main();
                    case OTHERS -> others();
                    case CAUTIONS -> cautions();
                    case LIMITS -> limits();
                    case NEXT -> next();
                });
    }

    /// What is said about one arm on the main outcome.
    ArmWords words(ArmEffect effect) {
        return new ArmWords(speech, answer.trial().reference(), outcome, effect);
    }

    /// Of the arms that are compared with the reference, the one that is most likely the best.
    ArmEffect likeliestBest() {
        return main.effects().stream()
                .max(Comparator.comparingDouble(ArmEffect::pBest))
                .orElseThrow();
    }

    private List<String> answer() {
        List<String> said = new ArrayList<>();
        main.effects().forEach(effect -> said.add(words(effect).answer()));
        scale().ifPresent(said::add);
        said.addAll(first());
        if (main.effects().size() > 1) {
            said.add(best());
        }
        return said;
    }

    /// Where the outcome's range is known, the range; of ranks, what a spread is.
    Optional<String> scale() {
        if (SpokenOutcome.isRanks(main)) {
            return Optional.of(speech.say("answer.spread"));
        }
        return outcome.range()
                .map(
                        range ->
                                speech.say(
                                        "answer.scale",
                                        Map.of(
                                                "low", speech.numbers().given(range.lowest()),
                                                "high", speech.numbers().given(range.highest()))));
    }

    /// The sentence that carries the answer: with several arms, first which is best.
    String headline() {
        return main.effects().size() > 1 ? best() : words(main.effects().getFirst()).answer();
    }

    /// Which arm is most likely the best, the reference among them.
    private String best() {
        String arm = answer.trial().reference().label();
        double p = 1;
        for (ArmEffect effect : main.effects()) {
            p -= effect.pBest();
        }
        for (ArmEffect effect : main.effects()) {
            if (effect.pBest() > p) {
                p = effect.pBest();
                arm = effect.arm().label();
            }
        }
        return speech.say(
                "answer.best",
                Map.of(
                        "count", speech.numbers().whole(answer.trial().arms().size()),
                        "arm", speech.name(arm),
                        "chance", speech.chance(Math.clamp(p, 0, 1))));
    }

    private List<String> sure() {
        List<String> said = new ArrayList<>();
        main.effects().forEach(effect -> said.addAll(words(effect).sure()));
        said.addAll(sureOfAll());
        return said;
    }

    /// What is to say about all chances together.
    List<String> sureOfAll() {
        List<String> said = new ArrayList<>();
        boolean lowered =
                answer.cautions().stream()
                        .anyMatch(
                                c ->
                                        c instanceof Caution.Lowered(String outcome, _, _)
                                                && outcome.equals(main.outcome().name()));
        if (lowered) {
            said.add(speech.say("sure.lowered"));
        }
        if (main.effects().stream().anyMatch(this::wouldBeSureAlone)) {
            said.add(speech.say("sure.several"));
        }
        if (answer.trial().activeReference()) {
            String reference = speech.name(answer.trial().reference().label());
            said.add(speech.say("sure.active-reference", Map.of("reference", reference)));
        }
        return said;
    }

    /// Whether only the number of arms keeps "very likely" away.
    private boolean wouldBeSureAlone(ArmEffect effect) {
        double p = Math.max(effect.pBenefit(), 1 - effect.pBenefit());
        return main.effects().size() > 1
                && p >= Verdict.Limits.STANDARD.veryLikelyAtEnd()
                && !effect.verdict().isVeryLikely()
                && answer.cautions().stream()
                        .noneMatch(
                                c ->
                                        c instanceof Caution.Lowered
                                                || c instanceof Caution.BeforeTheEnd);
    }

    private List<String> meaning() {
        List<String> said = new ArrayList<>();
        main.effects().forEach(effect -> said.addAll(words(effect).meaning()));
        String arm = speech.name(main.effects().getFirst().arm().label());
        said.add(
                main.effects().size() == 1
                        ? speech.say("meaning.every-day", Map.of("arm", arm))
                        : speech.say("meaning.every-day-several"));
        return said;
    }

    private List<String> others() {
        return answer.outcomes().size() > 1 ? List.of(speech.say("others.many")) : List.of();
    }

    /// What has to be known before the answer is believed: said right below it.
    List<String> first() {
        Sentences sentences = new Sentences(speech);
        return answer.cautions().stream().filter(this::isFirst).map(sentences::caution).toList();
    }

    private boolean isFirst(Caution caution) {
        return switch (caution) {
            case Caution.DirectionAssumed(String of) -> of.equals(outcome.name());
            case Caution.NotInPlan(String of) -> of.equals(outcome.name());
            case Caution.OddDay(String of, _, _) -> of.equals(outcome.name());
            case Caution.LongGap _, Caution.OnePieceEach _ -> true;
            default -> false;
        };
    }

    private List<String> cautions() {
        Sentences sentences = new Sentences(speech);
        return answer.cautions().stream()
                .filter(caution -> !CheckWords.isWhyMissing(caution) && !isFirst(caution))
                .map(sentences::caution)
                .toList();
    }

    private List<String> limits() {
        return List.of(
                speech.say("limits.hope"),
                speech.say("limits.other"),
                speech.say("limits.you"),
                speech.say("limits.no-treatment"),
                speech.say("limits.help"));
    }

    private List<String> next() {
        Set<String> said = new LinkedHashSet<>();
        for (Caution caution : answer.cautions()) {
            if (caution instanceof Caution.BeforeTheEnd(_, int planned)) {
                said.add(
                        speech.say(
                                "next.go-on", Map.of("planned", speech.numbers().whole(planned))));
            }
        }
        if (said.isEmpty()) {
            main.effects().forEach(effect -> said.add(words(effect).next()));
        }
        said.add(speech.say("next.doctor"));
        return List.copyOf(said);
    }
}
