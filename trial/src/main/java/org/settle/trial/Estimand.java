package org.settle.trial;

/// Which question a trial answers when a day did not go as planned.
public enum Estimand {
    /// What does it do to be given this arm? Exposure is 0 or 1 by the order, done or not.
    AS_ASSIGNED,
    /// What does it do to practise this arm? Exposure is the share of the planned dose done.
    AS_PRACTISED
}
