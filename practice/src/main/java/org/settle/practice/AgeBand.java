package org.settle.practice;

/// About how old somebody is.
public enum AgeBand {
    /// Not said: the gentlest.
    UNKNOWN,
    /// Under 18: with a grown-up.
    UNDER_18,
    /// 18 to 39.
    FROM_18,
    /// 40 to 64.
    FROM_40,
    /// 65 and over.
    FROM_65
}
