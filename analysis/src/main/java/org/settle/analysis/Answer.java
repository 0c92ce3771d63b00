package org.settle.analysis;

import java.util.ArrayList;
import java.util.List;
import org.settle.trial.Diary;
import org.settle.trial.Trial;

/// What a diary says about the trial's question, or why it says nothing.
public sealed interface Answer {
    /// The question could be answered.
    ///
    /// @param trial the question
    /// @param diary the days
    /// @param outcomes one per outcome, the main one first
    /// @param cautions what a reader should know
    record Estimated(Trial trial, Diary diary, List<OutcomeAnswer> outcomes, List<Caution> cautions)
            implements Answer {
        /// Keeps copies.
        public Estimated {
            outcomes = List.copyOf(outcomes);
            cautions = List.copyOf(cautions);
        }

        /// The same answer with more to know about it, said first.
        ///
        /// @param more further cautions
        /// @return a new answer
        public Estimated with(List<Caution> more) {
            List<Caution> all = new ArrayList<>(more);
            all.addAll(cautions);
            return new Estimated(trial, diary, outcomes, all);
        }

        /// The answer for the main outcome.
        ///
        /// @return the first
        public OutcomeAnswer main() {
            return outcomes.getFirst();
        }
    }

    /// The question could not be answered from these days.
    ///
    /// @param obstacle why
    record Refused(Obstacle obstacle) implements Answer {}
}
