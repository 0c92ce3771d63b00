package org.settle.planning;

import java.util.Arrays;
import org.settle.simulator.SimulatedSelf;
import org.settle.trial.design.SeededRandom;

/// What is known of somebody's days before a trial: how far one is from the next, and how much one
/// tells about the next.
///
/// @param sd day-to-day sd of the outcome, in its unit, above 0
/// @param phi correlation of one day with the next, between -1 and 1
/// @param missing the share of days that are not written, 0 to 0.9
/// @param days how many days this rests on; 0 where it is a typical person
public record Baseline(double sd, double phi, double missing, int days) {
    /// The least number of written days that say anything about a person.
    public static final int LEAST_DAYS = 7;

    private static final double TYPICAL_SD = 1.1;
    private static final double TYPICAL_PHI = 0.06;
    private static final double TYPICAL_MISSING = 0.08;

    /// A typical person's weight against the own days, in days.
    private static final double TYPICAL_WEIGHT = 7;

    private static final double WIDEST_PHI = 0.95;

    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if one is out of its range
    public Baseline {
        if (!(sd > 0) || !Double.isFinite(sd)) {
            throw new IllegalArgumentException(
                    "The days before the trial need to differ, so that there is something to see, but their spread was %s. Use another outcome."
                            .formatted(sd));
        }
        if (!(Math.abs(phi) < 1) || !(missing >= 0 && missing <= 0.9)) {
            throw new IllegalArgumentException(
                    "A correlation lies between -1 and 1 and a share of missing days between 0 and 0.9, but they were %s and %s."
                            .formatted(phi, missing));
        }
    }

    /// A typical person: the median of virtual people who rate sleep from 0 to 10, which lies near
    /// published diaries in its spread and below their median in its correlation
    /// (docs/models/virtual-people.md).
    ///
    /// @return nothing of one's own is in it
    public static Baseline typical() {
        return new Baseline(TYPICAL_SD, TYPICAL_PHI, TYPICAL_MISSING, 0);
    }

    /// From days without an intervention. Few days say little about a correlation, so it is drawn
    /// towards the typical one.
    ///
    /// @param ratings one per calendar day, NaN where nothing was written
    /// @return the baseline
    /// @throws IllegalArgumentException if fewer than [#LEAST_DAYS] days were written, or all are
    ///   the same
    public static Baseline of(double[] ratings) {
        double[] written = Arrays.stream(ratings).filter(r -> !Double.isNaN(r)).toArray();
        int n = written.length;
        if (n < LEAST_DAYS) {
            throw new IllegalArgumentException(
                    "At least %d written days are needed to know how your days differ, but there were %d. Write some more, or plan without them."
                            .formatted(LEAST_DAYS, n));
        }
        double mean = Arrays.stream(written).sum() / n;
        double squares = Arrays.stream(written).map(r -> (r - mean) * (r - mean)).sum();
        double products = 0;
        int pairs = 0;
        for (int t = 1; t < ratings.length; t++) {
            double product = (ratings[t] - mean) * (ratings[t - 1] - mean);
            if (!Double.isNaN(product)) {
                products += product;
                pairs++;
            }
        }
        double own = squares > 0 && pairs > 0 ? products / pairs / (squares / n) : 0;
        double phi = (pairs * own + TYPICAL_WEIGHT * TYPICAL_PHI) / (pairs + TYPICAL_WEIGHT);
        double missing = Math.min(0.9, 1 - n / (double) ratings.length);
        return new Baseline(
                Math.sqrt(squares / (n - 1)), Math.clamp(phi, -WIDEST_PHI, WIDEST_PHI), missing, n);
    }

    /// What the person's days may really be like: as uncertain as the number of days says.
    SimulatedSelf plausible(SeededRandom random) {
        double known = days + TYPICAL_WEIGHT;
        double spread = sd * StrictMath.exp(random.normal() / Math.sqrt(2 * known));
        double turned = phi + random.normal() * Math.sqrt((1 - phi * phi) / known) / 2;
        return new SimulatedSelf(spread, Math.clamp(turned, -WIDEST_PHI, WIDEST_PHI), missing);
    }
}
