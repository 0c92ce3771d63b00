package org.settle.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.RandomisationTest;
import org.settle.analysis.Summary;
import org.settle.analysis.Verdict;
import org.settle.report.words.Chance;
import org.settle.report.words.Speech;
import org.settle.trial.Arm;
import org.settle.trial.Outcome;

/// What is said about one arm and one outcome.
final class ArmWords {
    /// From here on a difference is likely too small to matter, as in [Verdict.Limits].
    private static final double LIKELY = Verdict.Limits.STANDARD.noDifference();

    private final Speech speech;
    private final Outcome outcome;
    private final ArmEffect effect;
    private final Map<String, String> values = new HashMap<>();

    ArmWords(Speech speech, Arm reference, Outcome outcome, ArmEffect effect) {
        this.speech = speech;
        this.outcome = outcome;
        this.effect = effect;
        Summary summary = effect.summary();
        double size = Math.abs(summary.q50());
        values.put("arm", speech.name(effect.arm().label()));
        values.put("reference", speech.name(reference.label()));
        values.put("outcome", speech.name(outcome.name()));
        values.put("size", speech.withUnit(speech.numbers().rough(size, summary.sd()), outcome));
        values.put("direction", speech.say(summary.q50() > 0 ? "word.higher" : "word.lower"));
        values.put("clause", speech.messages().say("clause", effect.verdict(), Map.of()));
        outcome.minimalImportantDifference()
                .ifPresent(
                        mid ->
                                values.put(
                                        "mid",
                                        speech.withUnit(speech.numbers().given(mid), outcome)));
    }

    /// The answer in one sentence.
    String answer() {
        return speech.messages().say("answer", effect.verdict(), values);
    }

    /// The chance that the verdict rests on, with the verdict.
    String chance() {
        return switch (effect.verdict()) {
            case LEANS_TO_HARM, PROBABLY_HARMS, VERY_LIKELY_HARMS ->
                    withChance("sure.harm", 1 - effect.pBenefit());
            case PRACTICALLY_NO_DIFFERENCE ->
                    withChance("sure.too-small", effect.pNoDifference().orElse(0));
            default -> withChance("sure.benefit", effect.pBenefit());
        };
    }

    /// The chance that the icon array shows: of benefit, or of a change too small to matter where
    /// that is the answer.
    Chance icons() {
        boolean small = effect.verdict() == Verdict.PRACTICALLY_NO_DIFFERENCE;
        return new Chance(small ? effect.pNoDifference().orElseThrow() : effect.pBenefit());
    }

    /// What the dots of the icon array mean.
    String iconsCaption() {
        Map<String, String> all = new HashMap<>(values);
        all.put("filled", Integer.toString(icons().inHundred()));
        all.put("open", Integer.toString(100 - icons().inHundred()));
        return switch (effect.verdict()) {
            case PRACTICALLY_NO_DIFFERENCE -> speech.say("chart.icons-small", all);
            case LEANS_TO_HARM, PROBABLY_HARMS, VERY_LIKELY_HARMS ->
                    speech.say("chart.icons-harm", all);
            default -> speech.say("chart.icons-helps", all);
        };
    }

    /// The chances and the range.
    List<String> sure() {
        List<String> said = new ArrayList<>(List.of(chance()));
        said.addAll(further());
        return said;
    }

    /// All chances but the first, and the range.
    List<String> further() {
        List<String> said = new ArrayList<>();
        effect.pWorthwhile().ifPresent(p -> said.add(withChance("sure.worthwhile", p)));
        effect.pHarm().ifPresent(p -> said.add(withChance("sure.worse-by", p)));
        said.add(range());
        return said;
    }

    private String range() {
        Summary summary = effect.summary();
        boolean higher = outcome.better().sign() > 0;
        double worst = higher ? summary.q2_5() : summary.q97_5();
        double best = higher ? summary.q97_5() : summary.q2_5();
        return speech.say(
                "sure.range",
                Map.of(
                        "low", speech.change(worst, summary.sd(), outcome),
                        "high", speech.change(best, summary.sd(), outcome)));
    }

    /// What it means for the person.
    List<String> meaning() {
        List<String> said = new ArrayList<>();
        if (isSmall() && effect.verdict() != Verdict.PRACTICALLY_NO_DIFFERENCE) {
            said.add(withChance("meaning.small", effect.pNoDifference().orElseThrow()));
        } else {
            said.add(speech.messages().say("meaning", effect.verdict(), values));
        }
        if (isDoubted()) {
            said.add(speech.say("meaning.second-check"));
        }
        return said;
    }

    /// Whether the answer speaks for or against the arm, and the randomisation test does not.
    boolean isDoubted() {
        boolean speaks =
                switch (effect.verdict()) {
                    case VERY_LIKELY_HELPS, PROBABLY_HELPS, PROBABLY_HARMS, VERY_LIKELY_HARMS ->
                            true;
                    case LEANS_TO_HELP, PRACTICALLY_NO_DIFFERENCE, CANNOT_TELL, LEANS_TO_HARM ->
                            false;
                };
        return speaks
                && effect.randomisationTest().map(RandomisationTest::contradicts).orElse(false);
    }

    private boolean isSmall() {
        return effect.pNoDifference().orElse(0) >= LIKELY;
    }

    /// What can be done now.
    String next() {
        if (isSmall()) {
            return speech.say("next.drop", values);
        }
        return switch (effect.verdict()) {
            case VERY_LIKELY_HELPS, PROBABLY_HELPS -> speech.say("next.keep", values);
            case LEANS_TO_HELP, LEANS_TO_HARM, CANNOT_TELL -> speech.say("next.longer");
            case PRACTICALLY_NO_DIFFERENCE -> speech.say("next.drop", values);
            case PROBABLY_HARMS, VERY_LIKELY_HARMS -> speech.say("next.stop", values);
        };
    }

    private String withChance(String key, double probability) {
        Map<String, String> all = new HashMap<>(values);
        all.put("chance", speech.chance(probability));
        return speech.say(key, all);
    }
}
