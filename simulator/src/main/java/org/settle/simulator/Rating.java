package org.settle.simulator;

/// How one thing that is felt becomes a whole number from 0 to 10.
final class Rating {
    private static final double HIGHEST = 10;

    private final Rated rated;
    private final double level;
    private final double spread;
    private final double noise;
    private final double latePull;

    Rating(VirtualPerson person, Rated rated) {
        this.rated = rated;
        level = person.value(rated.column() + "-level");
        spread = person.value(rated.column() + "-spread");
        noise = person.value("report-noise");
        latePull = person.value("late-pull");
    }

    /// @param felt in sd around the usual, in the direction of the scale
    /// @param kinder in sd, towards the good end
    void rate(VirtualDays days, int t, double felt, double kinder, boolean late, Chance luck) {
        double meant = spread * (felt + rated.better() * kinder) + noise * luck.normal();
        double said = level + (late ? 1 - latePull : 1) * meant;
        days.rated(t, rated, Math.clamp(StrictMath.rint(said), 0, HIGHEST));
    }
}
