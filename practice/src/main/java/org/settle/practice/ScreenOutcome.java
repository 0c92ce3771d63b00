package org.settle.practice;

import java.util.List;
import java.util.Set;

/// What the safety screen allows.
public sealed interface ScreenOutcome {
    /// Whether pressing is possible at all.
    ///
    /// @return true for go and go with changes
    boolean pressing();

    /// Regions, with side, that no step may use.
    ///
    /// @return their ids
    Set<String> excludedRegions();

    /// Tools that no step may use.
    ///
    /// @return their ids
    Set<String> excludedTools();

    /// Why it came out so.
    ///
    /// @return keys of sentences
    List<Reason> reasons();

    /// Nothing stands against it.
    record Go() implements ScreenOutcome {
        @Override
        public boolean pressing() {
            return true;
        }

        @Override
        public Set<String> excludedRegions() {
            return Set.of();
        }

        @Override
        public Set<String> excludedTools() {
            return Set.of();
        }

        @Override
        public List<Reason> reasons() {
            return List.of();
        }
    }

    /// It is possible without some regions or tools.
    ///
    /// @param excludedRegions ids with side
    /// @param excludedTools ids
    /// @param reasons keys of sentences
    record GoWithChanges(
            Set<String> excludedRegions, Set<String> excludedTools, List<Reason> reasons)
            implements ScreenOutcome {
        /// Keeps what was given unchangeable.
        public GoWithChanges {
            excludedRegions = Set.copyOf(excludedRegions);
            excludedTools = Set.copyOf(excludedTools);
            reasons = List.copyOf(reasons);
        }

        @Override
        public boolean pressing() {
            return true;
        }
    }

    /// A clinician is asked first; until then only breathing, grounding and talking.
    ///
    /// @param excludedRegions ids with side, also left out once a clinician agreed
    /// @param excludedTools ids, also left out once a clinician agreed
    /// @param reasons keys of sentences
    /// @param noteLines keys of the lines of the note to print
    record AskFirst(
            Set<String> excludedRegions,
            Set<String> excludedTools,
            List<Reason> reasons,
            List<Reason> noteLines)
            implements ScreenOutcome {
        /// Keeps what was given unchangeable.
        public AskFirst {
            excludedRegions = Set.copyOf(excludedRegions);
            excludedTools = Set.copyOf(excludedTools);
            reasons = List.copyOf(reasons);
            noteLines = List.copyOf(noteLines);
        }

        @Override
        public boolean pressing() {
            return false;
        }
    }

    /// No pressing now; care is looked for first.
    ///
    /// @param emergency whether emergency care is needed now
    /// @param excludedRegions ids with side
    /// @param excludedTools ids
    /// @param reasons keys of sentences
    record DoNotStart(
            boolean emergency,
            Set<String> excludedRegions,
            Set<String> excludedTools,
            List<Reason> reasons)
            implements ScreenOutcome {
        /// Keeps what was given unchangeable.
        public DoNotStart {
            excludedRegions = Set.copyOf(excludedRegions);
            excludedTools = Set.copyOf(excludedTools);
            reasons = List.copyOf(reasons);
        }

        @Override
        public boolean pressing() {
            return false;
        }
    }
}
