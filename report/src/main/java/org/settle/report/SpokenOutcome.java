package org.settle.report;

import org.settle.analysis.OutcomeAnswer;
import org.settle.report.words.Speech;
import org.settle.trial.Outcome;

/// An outcome as it is spoken of: in its own unit, or in usual spreads where it was taken as ranks.
final class SpokenOutcome {
    private SpokenOutcome() {}

    static boolean isRanks(OutcomeAnswer answer) {
        return answer.parameters().stationarySd().isEmpty();
    }

    /// Ranks have neither a unit nor a least change that matters.
    static Outcome of(Speech speech, OutcomeAnswer answer) {
        Outcome outcome = answer.outcome();
        return isRanks(answer)
                ? Outcome.of(outcome.name(), speech.say("word.spread"), outcome.better())
                : outcome;
    }
}
