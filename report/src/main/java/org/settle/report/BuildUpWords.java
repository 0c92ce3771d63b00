package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.analysis.Summary;
import org.settle.report.words.Speech;

/// What is said about how long an effect takes to build up and to fade.
final class BuildUpWords {
    /// The sd of the prior Beta(1, 3) of the carryover.
    private static final double PRIOR_SD = Math.sqrt(3.0 / 80);

    /// Above this share of the prior's sd the days have added little.
    private static final double LITTLE = 0.8;

    private final Speech speech;

    BuildUpWords(Speech speech) {
        this.speech = speech;
    }

    List<String> of(Summary carryover) {
        List<String> said = new ArrayList<>();
        String low = halfLife(carryover.q2_5());
        String middle = halfLife(carryover.q50());
        String high = halfLife(carryover.q97_5());
        said.add(
                speech.say(
                        key(low.equals(middle), middle.equals(high)),
                        Map.of("low", low, "middle", middle, "high", high)));
        said.add(speech.say("build-up.fade"));
        if (carryover.sd() > LITTLE * PRIOR_SD) {
            said.add(speech.say("build-up.little"));
        }
        return said;
    }

    private static String key(boolean notSooner, boolean notLater) {
        if (notSooner) {
            return notLater ? "build-up.one" : "build-up.later";
        }
        return notLater ? "build-up.sooner" : "build-up.both";
    }

    /// `ln 2 / -ln rho` in words.
    private String halfLife(double rho) {
        double share = Math.clamp(rho, 1e-12, 1 - 1e-9);
        long days = Math.round(Math.log(2) / -Math.log(share));
        return days == 0
                ? speech.say("word.after-same-day")
                : speech.say(
                        "word.after-days",
                        Map.of("days", speech.days(Math.clamp(days, 1, 1_000_000))));
    }
}
