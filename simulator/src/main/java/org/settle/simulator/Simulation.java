package org.settle.simulator;

import java.util.Arrays;
import java.util.List;
import org.settle.trial.Sequence;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesign;

/// Lives the days of one person under an order of arms.
///
/// A row of days holds an evening and what followed it until the next one. Before day 1 of the
/// trial lie [#SETTLING] usual evenings, so that the body is where it usually is.
public final class Simulation {
    /// Days before the trial.
    public static final int SETTLING = 28;

    private static final int DAYS = 2;
    private static final int ORDER = 3;

    private final List<Treatment> arms;

    /// A simulation of a trial.
    ///
    /// @param arms what is done in each arm, the reference first; at least two
    public Simulation(List<Treatment> arms) {
        if (arms.size() < 2) {
            throw new IllegalArgumentException(
                    "A trial compares at least two arms, but had %d.".formatted(arms.size()));
        }
        this.arms = List.copyOf(arms);
    }

    /// What is done in each arm.
    ///
    /// @return the reference first
    public List<Treatment> arms() {
        return arms;
    }

    /// Draws the order of arms for one person.
    ///
    /// @param person whose own chance decides
    /// @param design how it is drawn
    /// @param days the length of the trial
    /// @return the arm of each day
    /// @throws IllegalArgumentException if no order of this design fits; the message says why
    public int[] order(VirtualPerson person, StudyDesign design, int days) {
        return design.orders(days, arms.size()).draw(SeededRandom.of(person.chance(ORDER).seed()));
    }

    /// Lives a trial.
    ///
    /// @param person who lives it
    /// @param order the arm of each day
    /// @return all days, with those before the trial
    public VirtualDays live(VirtualPerson person, int[] order) {
        int[] whole = new int[SETTLING + order.length];
        Arrays.fill(whole, 0, SETTLING, Sequence.NO_ARM);
        System.arraycopy(order, 0, whole, SETTLING, order.length);
        return days(person, whole);
    }

    /// The truth that a trial looks for: how much the ratings of these days differ when an arm is
    /// assigned every day, from long before, against the reference, with all else the same, the
    /// person's own adherence included. Nothing is missing, and nothing is estimated: both lives
    /// are lived.
    ///
    /// @param person who lives it
    /// @param days the length of the trial
    /// @return change in the mean rating, by arm from 1 and in the order of [Rated]
    public double[][] truth(VirtualPerson person, int days) {
        double[] reference = means(person, 0, days);
        double[][] truth = new double[arms.size() - 1][];
        for (int arm = 1; arm < arms.size(); arm++) {
            double[] change = means(person, arm, days);
            for (int r = 0; r < change.length; r++) {
                change[r] -= reference[r];
            }
            truth[arm - 1] = change;
        }
        return truth;
    }

    private double[] means(VirtualPerson person, int arm, int days) {
        int[] always = new int[SETTLING + days];
        Arrays.fill(always, arm);
        VirtualDays lived = days(person, always);
        double[] means = new double[Rated.values().length];
        for (Rated rated : Rated.values()) {
            double[] ratings = lived.whole(rated);
            for (int t = SETTLING; t < ratings.length; t++) {
                means[rated.place()] += ratings[t] / days;
            }
        }
        return means;
    }

    private VirtualDays days(VirtualPerson person, int[] order) {
        VirtualDays days = new VirtualDays(arms, order);
        OneLife life = new OneLife(person, person.chance(DAYS));
        for (int t = 0; t < order.length; t++) {
            life.day(days, t, order[t]);
        }
        return days;
    }
}
