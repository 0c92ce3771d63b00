package org.settle.simulator;

import org.settle.trial.design.SeededRandom;

/// Somebody of whom only the days' spread and correlation are known, for planning: noise that hangs
/// together from day to day, and an effect that builds up and fades, as the model page has them
/// (docs/models/personal-trial.md). Written from that page, apart from the engine.
///
/// @param sd day-to-day sd, in the outcome's unit
/// @param phi correlation of one day with the next, between -1 and 1
/// @param missing the share of days that are not written
public record SimulatedSelf(double sd, double phi, double missing) {
    /// Days on which nothing is done.
    ///
    /// @param days how many
    /// @param random where the chance comes from
    /// @return one value per day around 0, NaN where nothing is written
    public double[] days(int days, SeededRandom random) {
        return from(random.normal(), days, random);
    }

    /// Days that follow others.
    ///
    /// @param last the value of the day before, around 0; NaN where it was not written
    /// @param days how many
    /// @param random where the chance comes from
    /// @return one value per day around 0, NaN where nothing is written
    public double[] after(double last, int days, SeededRandom random) {
        double first = random.normal();
        return from(
                Double.isNaN(last) ? first : phi * last / sd + Math.sqrt(1 - phi * phi) * first,
                days,
                random);
    }

    private double[] from(double first, int days, SeededRandom random) {
        double[] noise = new double[days];
        double innovation = Math.sqrt(1 - phi * phi);
        double e = first;
        for (int t = 0; t < days; t++) {
            noise[t] = random.uniform() < missing ? Double.NaN : sd * e;
            e = phi * e + innovation * random.normal();
        }
        return noise;
    }

    /// The same days with an effect of one arm.
    ///
    /// @param days as they were without it
    /// @param order the arm of each day
    /// @param arm which arm changes the outcome
    /// @param effect what settles in when the arm is done every day
    /// @param rho carryover, 0 to below 1
    /// @return new values
    public static double[] with(double[] days, int[] order, int arm, double effect, double rho) {
        double[] changed = new double[days.length];
        double x = 0;
        for (int t = 0; t < days.length; t++) {
            x = rho * x + (1 - rho) * (order[t] == arm ? 1 : 0);
            changed[t] = days[t] + effect * x;
        }
        return changed;
    }
}
