package org.settle.analysis;

/// What may be said in words about one arm, from very likely better to very likely worse.
public enum Verdict {
    /// Better, with the certainty that the trial was planned for.
    VERY_LIKELY_HELPS,
    /// Better, at least 80 in 100.
    PROBABLY_HELPS,
    /// Better, at least 60 in 100.
    LEANS_TO_HELP,
    /// Too small a difference to matter to this person, at least 80 in 100.
    PRACTICALLY_NO_DIFFERENCE,
    /// The days do not tell.
    CANNOT_TELL,
    /// Worse, at least 60 in 100.
    LEANS_TO_HARM,
    /// Worse, at least 80 in 100.
    PROBABLY_HARMS,
    /// Worse, with the certainty that the trial was planned for.
    VERY_LIKELY_HARMS;

    /// The one table of limits: the least probability of benefit for each word of help; words of
    /// harm mirror it.
    ///
    /// Measured under no effect (docs/measured): a plain 0.95 gives up to 6.9 % false "very likely"
    /// at the planned end and 15 to 24 % with daily looking.
    ///
    /// @param veryLikelyAtEnd 1 minus this is divided by the number of arms compared
    /// @param veryLikelyBefore the same before the planned end
    /// @param firstDay no "very likely" before this day
    /// @param probably from here "probably"
    /// @param leans from here "leans to"
    /// @param noDifference the least probability of a difference too small to matter
    public record Limits(
            double veryLikelyAtEnd,
            double veryLikelyBefore,
            int firstDay,
            double probably,
            double leans,
            double noDifference) {
        /// The limits that Settle uses.
        public static final Limits STANDARD = new Limits(0.975, 0.998, 14, 0.80, 0.60, 0.80);

        /// From which probability on "very likely" is said.
        ///
        /// @param arms how many arms are compared with the reference
        /// @param look when the question is asked
        /// @return a probability, or above 1 where it is too early for the word
        public double veryLikely(int arms, Look look) {
            if (!look.atEnd() && look.day() < firstDay) {
                return 2;
            }
            // A probability can come to rest one rounding below its limit.
            return 1 - (1 - (look.atEnd() ? veryLikelyAtEnd : veryLikelyBefore)) / arms - 1e-12;
        }
    }

    /// Finds the word.
    ///
    /// @param limits the table
    /// @param pBenefit the probability of a change in the good direction
    /// @param pNoDifference the probability of a change too small to matter, 0 where that is not
    ///   known
    /// @param arms how many arms are compared with the reference
    /// @param look when the question is asked
    /// @return the verdict
    public static Verdict of(
            Limits limits, double pBenefit, double pNoDifference, int arms, Look look) {
        double veryLikely = limits.veryLikely(arms, look);
        Verdict better = side(limits, pBenefit, veryLikely);
        if (better != CANNOT_TELL) {
            return better;
        }
        Verdict worse = side(limits, 1 - pBenefit, veryLikely).mirrored();
        if (worse != CANNOT_TELL) {
            return worse;
        }
        return pNoDifference >= limits.noDifference() ? PRACTICALLY_NO_DIFFERENCE : CANNOT_TELL;
    }

    private static Verdict side(Limits limits, double p, double veryLikely) {
        if (p >= veryLikely) {
            return VERY_LIKELY_HELPS;
        }
        if (p >= limits.probably()) {
            return PROBABLY_HELPS;
        }
        return p >= limits.leans() ? LEANS_TO_HELP : CANNOT_TELL;
    }

    private Verdict mirrored() {
        return switch (this) {
            case VERY_LIKELY_HELPS -> VERY_LIKELY_HARMS;
            case PROBABLY_HELPS -> PROBABLY_HARMS;
            case LEANS_TO_HELP -> LEANS_TO_HARM;
            default -> this;
        };
    }

    /// Whether this is one of the two strongest words.
    ///
    /// @return true for "very likely"
    public boolean isVeryLikely() {
        return this == VERY_LIKELY_HELPS || this == VERY_LIKELY_HARMS;
    }

    /// One step weaker than "very likely".
    ///
    /// @return "probably", or this verdict where it was not "very likely"
    public Verdict lowered() {
        return switch (this) {
            case VERY_LIKELY_HELPS -> PROBABLY_HELPS;
            case VERY_LIKELY_HARMS -> PROBABLY_HARMS;
            default -> this;
        };
    }

    /// When the question is asked.
    ///
    /// @param day the last day of the diary
    /// @param atEnd whether the planned end is reached
    public record Look(int day, boolean atEnd) {}
}
