package org.settle.evidence;

/// Who did not know the arm, as stated.
public enum Blinding {
    /// Those treated and those who measured.
    PARTICIPANTS_AND_ASSESSORS,
    /// Called double.
    DOUBLE,
    /// Called single.
    SINGLE,
    /// Those who measured.
    ASSESSORS,
    /// Nobody.
    NONE
}
