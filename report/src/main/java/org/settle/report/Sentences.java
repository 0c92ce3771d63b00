package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.settle.analysis.Caution;
import org.settle.analysis.Obstacle;
import org.settle.analysis.Verdict;
import org.settle.planning.MoreDays;
import org.settle.report.words.Speech;
import org.settle.trial.Trial;

/// Single sentences: what a caution, an obstacle or a verdict says.
public final class Sentences {
    private final Speech speech;

    Sentences(Speech speech) {
        this.speech = speech;
    }

    /// Sentences for a terminal or a data file.
    ///
    /// @param locale the language
    /// @return the sentences
    public static Sentences plain(Locale locale) {
        return new Sentences(Speech.plain(locale));
    }

    /// A verdict as a label. It never stands without its chance.
    ///
    /// @param verdict the verdict
    /// @return for example `probably helps`
    public String verdict(Verdict verdict) {
        return speech.messages().say("verdict", verdict, Map.of());
    }

    /// What a reader should know about the days or the computation.
    ///
    /// @param caution what it is about
    /// @return one or two sentences
    public String caution(Caution caution) {
        return switch (caution) {
            case Caution.ArmUnknown(int days) -> say("caution.arm-unknown", "days", days(days));
            case Caution.CovariateMissing(String outcome, int days) ->
                    say("caution.covariate-missing", "outcome", name(outcome), "days", days(days));
            case Caution.CovariateConstant(String covariate) ->
                    say("caution.covariate-constant", "covariate", quoted(covariate));
            case Caution.InWashout(String outcome, int days) ->
                    say("caution.in-washout", "outcome", name(outcome), "days", days(days));
            case Caution.WrittenLate(int days) -> say("caution.written-late", "days", days(days));
            case Caution.DirectionAssumed(String outcome) ->
                    say("caution.direction-assumed", "outcome", name(outcome));
            case Caution.NotInPlan(String outcome) ->
                    say("caution.not-in-plan", "outcome", name(outcome));
            case Caution.OutcomeLeftOut(String outcome, Obstacle because) ->
                    say(
                            "caution.outcome-left-out",
                            "outcome",
                            name(outcome),
                            "why",
                            obstacle(because));
            case Caution.OddDay(String outcome, int day, double value) ->
                    speech.say(
                            "caution.odd-day",
                            Map.of(
                                    "outcome", name(outcome),
                                    "day", whole(day),
                                    "value", speech.numbers().given(value)));
            case Caution.AfterTheEnd(int day, int planned) ->
                    say("caution.after-the-end", "day", whole(day), "planned", whole(planned));
            case Caution.WashoutHasNoTest() -> speech.say("caution.washout-has-no-test");
            case Caution.OnePieceEach() -> speech.say("caution.one-piece-each");
            case Caution.LongGap(int days, int before) ->
                    say("caution.long-gap", "days", days(days), "before", whole(before));
            case Caution.DoseNotWritten(int days) ->
                    say("caution.dose-not-written", "days", days(days));
            case Caution.PlanDiffers(int days) -> say("caution.plan-differs", "days", days(days));
            case Caution.BeforeTheEnd(int day, int planned) ->
                    say("caution.before-the-end", "day", whole(day), "planned", whole(planned));
            case Caution.OrderNotStated() -> speech.say("caution.order-not-stated");
            case Caution.OrderNotOfDesign(String design) ->
                    say("caution.order-not-of-design", "design", speech.label(design));
            case Caution.TooManyOrders(String design) ->
                    say("caution.too-many-orders", "design", speech.label(design));
            case Caution.FewDays(String outcome, int observed) ->
                    say("caution.few-days", "outcome", name(outcome), "days", days(observed));
            case Caution.Lowered lowered -> lowered(lowered);
            case Caution.NoiseModelsDisagree disagree -> noise(disagree);
            case Caution.RatingsAsRanksDisagree disagree -> ranks(disagree);
        };
    }

    private String lowered(Caution.Lowered caution) {
        return speech.say(
                "caution.lowered",
                Map.of(
                        "arm", name(caution.arm()),
                        "outcome", name(caution.outcome()),
                        "chance", speech.chance(caution.p())));
    }

    private String noise(Caution.NoiseModelsDisagree caution) {
        return speech.say(
                "caution.noise-models-disagree",
                Map.of(
                        "arm", name(caution.arm()),
                        "outcome", name(caution.outcome()),
                        "low", speech.chance(caution.lowest()),
                        "high", speech.chance(caution.highest())));
    }

    private String ranks(Caution.RatingsAsRanksDisagree caution) {
        return speech.say(
                "caution.ratings-as-ranks-disagree",
                Map.of(
                        "arm", name(caution.arm()),
                        "outcome", name(caution.outcome()),
                        "ranks", speech.chance(caution.asRanks()),
                        "numbers", speech.chance(caution.asNumbers())));
    }

    /// What more days could add to a running trial.
    ///
    /// @param gain what was simulated
    /// @param trial whose arms
    /// @return some sentences
    public String gain(MoreDays.Gain gain, Trial trial) {
        List<String> said = new ArrayList<>();
        for (int k = 0; k < gain.arms().size(); k++) {
            MoreDays.ArmGain arm = gain.arms().get(k);
            said.add(
                    speech.say(
                            arm.isClear() ? "more.clear" : "more.unclear",
                            Map.of(
                                    "days", days(gain.days()),
                                    "chance", speech.chance(arm.clear()),
                                    "arm", name(trial.arms().get(k + 1).label()),
                                    "now", speech.numbers().decimals(arm.halfWidthNow(), 2),
                                    "then", speech.numbers().decimals(arm.halfWidthThen(), 2))));
        }
        said.add(speech.say("more.how"));
        if (!gain.isClear()) {
            said.add(speech.say(gain.isPlannedEnd() ? "more.once" : "more.after-the-end"));
        }
        return String.join(" ", said);
    }

    /// How the order of more days would be drawn.
    ///
    /// @param gain what was simulated
    /// @return a sentence
    public String order(MoreDays.Gain gain) {
        return speech.say("more.order", Map.of("design", speech.label(gain.design().spec())));
    }

    /// What is said where nothing can be said yet of more days.
    ///
    /// @return a sentence
    public String noGain() {
        return speech.say("more.too-few");
    }

    /// Why a diary cannot be analysed: what is needed, what was found and where, what to do.
    ///
    /// @param obstacle why
    /// @return one to three sentences, without the name of the file
    public String obstacle(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.NothingObserved(String outcome) ->
                    say("obstacle.nothing-observed", "outcome", quoted(outcome));
            case Obstacle.NoVariation(String outcome, double value) ->
                    say(
                            "obstacle.no-variation",
                            "outcome",
                            quoted(outcome),
                            "value",
                            speech.numbers().given(value));
            case Obstacle.ExactPattern(String outcome) ->
                    say("obstacle.exact-pattern", "outcome", quoted(outcome));
            case Obstacle.NoRank(String outcome, double value) ->
                    say(
                            "obstacle.no-rank",
                            "outcome",
                            quoted(outcome),
                            "value",
                            speech.numbers().given(value));
            case Obstacle.TooFewDays few -> tooFewDays(few);
            case Obstacle.NeverDone(String arm) -> say("obstacle.never-done", "arm", quoted(arm));
            case Obstacle.ConstantCovariate(String covariate) ->
                    say("obstacle.constant-covariate", "covariate", quoted(covariate));
            case Obstacle.Collinear(String covariate) ->
                    say("obstacle.collinear", "covariate", quoted(covariate));
            case Obstacle.CollinearArm(String arm) ->
                    say("obstacle.collinear-arm", "arm", quoted(arm));
            case Obstacle.TooLarge(String column, double largest) ->
                    say(
                            "obstacle.too-large",
                            "column",
                            quoted(column),
                            "largest",
                            speech.numbers().digits(largest, 2));
        };
    }

    private String tooFewDays(Obstacle.TooFewDays few) {
        return speech.say(
                "obstacle.too-few-days",
                Map.of(
                        "outcome", quoted(few.outcome()),
                        "arm", quoted(few.arm()),
                        "observed", whole(few.observed())));
    }

    private String say(String key, String place, String value) {
        return speech.say(key, Map.of(place, value));
    }

    private String say(String key, String first, String one, String second, String two) {
        return speech.say(key, Map.of(first, one, second, two));
    }

    private String name(String name) {
        return speech.name(name);
    }

    private String quoted(String column) {
        return say("word.quoted", "label", speech.label(column));
    }

    private String days(int n) {
        return speech.days(n);
    }

    private String whole(int n) {
        return speech.numbers().whole(n);
    }
}
