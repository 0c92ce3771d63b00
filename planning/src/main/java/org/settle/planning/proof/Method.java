package org.settle.planning.proof;

/// One way to look at a personal trial with two arms.
interface Method {
    /// What it is called in the table.
    String label();

    /// What it comes to.
    Claim look(LivedTrial trial);
}
