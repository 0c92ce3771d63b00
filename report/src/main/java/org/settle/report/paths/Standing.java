package org.settle.report.paths;

import java.util.Locale;
import org.settle.evidence.Claim;

/// As how sure a claim may be shown: its grade, or less where nobody found a source.
public enum Standing {
    /// Many studies agree.
    STRONG,
    /// Some good studies agree.
    MODERATE,
    /// A few small studies.
    WEAK,
    /// An idea.
    SPECULATIVE,
    /// Studies speak against it or do not agree.
    CONTRADICTED,
    /// It is only said: the record has no source for it, whatever its grade.
    SAID;

    /// The standing of a claim.
    ///
    /// @param claim any
    /// @return its grade where it has a source
    public static Standing of(Claim claim) {
        if (!claim.isSourced()) {
            return SAID;
        }
        return switch (claim.grade()) {
            case STRONG -> STRONG;
            case MODERATE -> MODERATE;
            case WEAK -> WEAK;
            case SPECULATIVE -> SPECULATIVE;
            case CONTRADICTED -> CONTRADICTED;
        };
    }

    /// How it is called in texts and styles.
    ///
    /// @return small letters
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
