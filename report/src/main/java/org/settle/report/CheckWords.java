package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.Caution;
import org.settle.analysis.RandomisationTest;
import org.settle.analysis.Verdict;
import org.settle.report.words.Speech;

/// What is said about the randomisation test: whether it agrees.
final class CheckWords {
    private final Speech speech;

    CheckWords(Speech speech) {
        this.speech = speech;
    }

    /// Whether a caution says why the test is missing.
    static boolean isWhyMissing(Caution caution) {
        return caution instanceof Caution.OrderNotStated
                || caution instanceof Caution.OrderNotOfDesign
                || caution instanceof Caution.TooManyOrders
                || caution instanceof Caution.AfterTheEnd
                || caution instanceof Caution.WashoutHasNoTest;
    }

    List<String> of(Answer.Estimated answer) {
        List<ArmEffect> effects = answer.main().effects();
        if (effects.stream().allMatch(effect -> effect.randomisationTest().isEmpty())) {
            return missing(answer.cautions());
        }
        List<String> said = new ArrayList<>();
        said.add(speech.say("check.about"));
        for (ArmEffect effect : effects) {
            effect.randomisationTest().ifPresent(test -> said.add(of(effect, test)));
        }
        return said;
    }

    private List<String> missing(List<Caution> cautions) {
        Sentences sentences = new Sentences(speech);
        List<String> why =
                cautions.stream().filter(CheckWords::isWhyMissing).map(sentences::caution).toList();
        return why.isEmpty() ? List.of(speech.say("check.missing")) : why;
    }

    private String of(ArmEffect effect, RandomisationTest test) {
        return speech.say(
                key(effect.verdict(), test),
                Map.of(
                        "arm", speech.name(effect.arm().label()),
                        "chance", speech.chance(test.pTwoSided())));
    }

    private static String key(Verdict verdict, RandomisationTest test) {
        boolean seen = test.pTwoSided() <= RandomisationTest.LIMIT;
        if (!seen && test.isTooCoarse()) {
            return "check.cannot-tell";
        }
        return switch (verdict) {
            case VERY_LIKELY_HELPS, PROBABLY_HELPS, PROBABLY_HARMS, VERY_LIKELY_HARMS ->
                    seen ? "check.agrees" : "check.disagrees";
            default -> seen ? "check.sees-more" : "check.agrees-none";
        };
    }
}
