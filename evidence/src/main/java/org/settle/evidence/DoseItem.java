package org.settle.evidence;

/// What a reader needs to repeat a treatment: items 3, 4 and 8 of TIDieR, as far as the record
/// holds them. Who gave it, how and where (items 5 to 7) was not recorded.
///
/// Source: Hoffmann and others 2014, doi:10.1136/bmj.g1687.
public enum DoseItem {
    /// With what (3).
    TOOL,
    /// How (4).
    TECHNIQUE,
    /// Minutes of a session (8).
    MINUTES,
    /// Sessions a week (8).
    TIMES_A_WEEK,
    /// Weeks (8).
    WEEKS,
    /// How hard (8).
    PRESSURE
}
