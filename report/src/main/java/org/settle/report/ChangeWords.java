package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.Caution;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.Variant;
import org.settle.analysis.Verdict;
import org.settle.report.words.Speech;

/// What is said about answers in other ways: what would change the answer.
final class ChangeWords {
    private final Speech speech;
    private final Answer.Estimated answer;

    ChangeWords(Speech speech, Answer.Estimated answer) {
        this.speech = speech;
        this.answer = answer;
    }

    List<String> main() {
        OutcomeAnswer main = answer.main();
        if (main.sensitivity().isEmpty()) {
            return List.of(speech.say("changes.none"));
        }
        List<String> said = new ArrayList<>();
        String count = speech.numbers().whole(main.sensitivity().size());
        said.add(speech.say("changes.about", Map.of("count", count)));
        for (int k = 0; k < main.effects().size(); k++) {
            addArm(main, k, said);
        }
        return said;
    }

    private void addArm(OutcomeAnswer main, int k, List<String> said) {
        ArmEffect effect = main.effects().get(k);
        String arm = speech.name(effect.arm().label());
        double low = 1;
        double high = 0;
        List<String> changes = new ArrayList<>();
        for (Variant variant : main.sensitivity()) {
            double p = variant.effects().get(k).pBenefit();
            low = Math.min(low, p);
            high = Math.max(high, p);
            Verdict verdict = verdict(main, effect, p);
            if (verdict != effect.verdict()) {
                changes.add(change(variant, arm, verdict, p));
            }
        }
        said.add(
                speech.say(
                        changes.isEmpty() ? "changes.steady" : "changes.range",
                        Map.of("arm", arm, "range", speech.chances(low, high))));
        said.addAll(changes);
    }

    /// The chance in brackets is of what the verdict says.
    private String change(Variant variant, String arm, Verdict verdict, double p) {
        boolean harm = verdict.compareTo(Verdict.CANNOT_TELL) > 0;
        return speech.say(
                "changes.word",
                Map.of(
                        "variant", name(variant),
                        "arm", arm,
                        "verdict", speech.messages().say("verdict", verdict, Map.of()),
                        "chance", speech.chance(harm ? 1 - p : p)));
    }

    /// What was changed, in words.
    String name(Variant variant) {
        Map<String, String> day = Map.of("day", speech.numbers().whole(variant.detail()));
        return speech.messages().say("variant", variant.kind(), day);
    }

    /// The word that a variant's chance would have got, all else being as in the answer.
    Verdict verdict(OutcomeAnswer outcome, ArmEffect effect, double pBenefit) {
        Verdict verdict =
                Verdict.of(
                        Verdict.Limits.STANDARD,
                        pBenefit,
                        effect.pNoDifference().orElse(0),
                        outcome.effects().size(),
                        new Verdict.Look(answer.diary().days(), atEnd()));
        return wasLowered(outcome, effect) ? verdict.lowered() : verdict;
    }

    private boolean atEnd() {
        return answer.cautions().stream().noneMatch(c -> c instanceof Caution.BeforeTheEnd);
    }

    private boolean wasLowered(OutcomeAnswer outcome, ArmEffect effect) {
        return answer.cautions().stream()
                .anyMatch(
                        c ->
                                c instanceof Caution.Lowered lowered
                                        && lowered.outcome().equals(outcome.outcome().name())
                                        && lowered.arm().equals(effect.arm().label()));
    }
}
