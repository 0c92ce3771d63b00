package org.settle.trial;

/// Which way an outcome has to move to be better for the person.
public enum Direction {
    /// More is better, as in sleep quality.
    HIGHER(1),
    /// Less is better, as in pain.
    LOWER(-1);

    private final double sign;

    Direction(double sign) {
        this.sign = sign;
    }

    /// The factor that turns a change of the outcome into a benefit.
    ///
    /// @return +1 when higher is better, -1 when lower is better
    public double sign() {
        return sign;
    }
}
