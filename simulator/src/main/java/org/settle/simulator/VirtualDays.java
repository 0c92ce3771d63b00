package org.settle.simulator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.settle.trial.Diary;
import org.settle.trial.Sequence;

/// The lived days of one virtual person, those before the trial first: what was assigned and done,
/// what was rated, how the nights went. **Simulated**, all of it.
public final class VirtualDays {
    private static final int NIGHT = 7;

    private final List<Treatment> arms;
    private final int[] assigned;
    private final int[] done;
    private final double[] share;
    private final boolean[] missing;
    private final boolean[] late;
    private final boolean[] guessedReal;
    private final boolean[] period;
    private final boolean[] ill;
    private final int[] weekday;
    private final double[][] ratings;
    private final double[][] nights;

    VirtualDays(List<Treatment> arms, int[] assigned) {
        int n = assigned.length;
        this.arms = arms;
        this.assigned = assigned;
        done = new int[n];
        share = new double[n];
        missing = new boolean[n];
        late = new boolean[n];
        guessedReal = new boolean[n];
        period = new boolean[n];
        ill = new boolean[n];
        weekday = new int[n];
        ratings = new double[Rated.values().length][n];
        nights = new double[NIGHT][n];
    }

    Treatment treatment(int arm) {
        return arm == Sequence.NO_ARM ? Treatment.NOTHING : arms.get(arm);
    }

    /// What an evening on which a session was skipped amounts to: the reference, where that is a
    /// usual evening.
    int skipped() {
        return arms.getFirst().isNothing() ? 0 : Sequence.NO_ARM;
    }

    void wrote(
            int t, int arm, double shareDone, boolean isMissing, boolean isLate, boolean isReal) {
        done[t] = arm;
        share[t] = shareDone;
        missing[t] = isMissing;
        late[t] = isLate;
        guessedReal[t] = isReal;
    }

    void rated(int t, Rated what, double rating) {
        ratings[what.place()][t] = rating;
    }

    void slept(int t, Night night, double watch) {
        nights[0][t] = night.bed();
        nights[1][t] = night.asleep();
        nights[2][t] = night.woke();
        nights[3][t] = night.up();
        nights[4][t] = night.wakings();
        nights[5][t] = night.awake();
        nights[6][t] = watch;
    }

    void was(int t, Life life, CycleClock cycle) {
        period[t] = cycle.isPeriod();
        ill[t] = life.isIll();
        weekday[t] = life.weekday();
    }

    /// What is done in each arm.
    ///
    /// @return the reference first
    public List<Treatment> arms() {
        return arms;
    }

    /// The length of the trial.
    ///
    /// @return days, without those before it
    public int days() {
        return assigned.length - Simulation.SETTLING;
    }

    /// Every rating there was, those that were never written too: what nobody but a simulator has.
    ///
    /// @param what which one
    /// @return one per day from the first day before the trial on
    public double[] whole(Rated what) {
        return ratings[what.place()].clone();
    }

    /// The ratings as they were written.
    ///
    /// @param what which one
    /// @return one per day of the trial, NaN where the day is missing
    public double[] written(Rated what) {
        double[] written =
                Arrays.copyOfRange(ratings[what.place()], Simulation.SETTLING, assigned.length);
        for (int t = 0; t < written.length; t++) {
            if (missing[t + Simulation.SETTLING]) {
                written[t] = Double.NaN;
            }
        }
        return written;
    }

    /// Something of each night, those before the trial first.
    ///
    /// @param what which
    /// @return one per day
    public double[] night(NightColumn what) {
        return nights[what.place()].clone();
    }

    /// Something of one night.
    ///
    /// @param what which
    /// @param at from 0 for the first day before the trial
    /// @return its value
    public double night(NightColumn what, int at) {
        return nights[what.place()][at];
    }

    /// What is kept of a night.
    public enum NightColumn {
        /// Hour of going to bed, after the midnight before the evening.
        BED(0),
        /// Hour of falling asleep.
        ASLEEP(1),
        /// Hour of waking for good.
        WOKE(2),
        /// Hour of getting up.
        UP(3),
        /// How often awake between.
        WAKINGS(4),
        /// Minutes awake between.
        AWAKE(5),
        /// Minutes asleep as a wearable has them.
        WATCH(6);

        private final int place;

        NightColumn(int place) {
            this.place = place;
        }

        int place() {
            return place;
        }
    }

    /// The arm assigned.
    ///
    /// @param day of the trial, from 1
    /// @return its index
    public int assigned(int day) {
        return assigned[at(day)];
    }

    /// The arm done.
    ///
    /// @param day of the trial, from 1
    /// @return its index; where a session was skipped the reference if that is a usual evening,
    ///   else [Sequence#NO_ARM]
    public int done(int day) {
        return done[at(day)];
    }

    /// The share of the plan that was done.
    ///
    /// @param day of the trial, from 1
    /// @return 0 to 1
    public double share(int day) {
        return share[at(day)];
    }

    /// Whether nothing was written.
    ///
    /// @param day of the trial, from 1
    /// @return true for a missing day
    public boolean isMissing(int day) {
        return missing[at(day)];
    }

    /// Whether it was written the next morning.
    ///
    /// @param day of the trial, from 1
    /// @return true for a late one
    public boolean isLate(int day) {
        return late[at(day)];
    }

    /// Whether the person took it for the real thing.
    ///
    /// @param day of the trial, from 1
    /// @return true or false; says nothing on an evening without a session
    public boolean guessedReal(int day) {
        return guessedReal[at(day)];
    }

    /// Whether it was a day of the period.
    ///
    /// @param day of the trial, from 1
    /// @return false where there is no cycle
    public boolean isPeriod(int day) {
        return period[at(day)];
    }

    /// Whether the person was ill.
    ///
    /// @param day of the trial, from 1
    /// @return true on a day of illness
    public boolean isIll(int day) {
        return ill[at(day)];
    }

    /// The day of the week.
    ///
    /// @param day of the trial, from 1
    /// @return 0 for Monday to 6
    public int weekday(int day) {
        return weekday[at(day)];
    }

    private static int at(int day) {
        return day - 1 + Simulation.SETTLING;
    }

    /// The diary of the trial, as a person would hand it in.
    ///
    /// @return every [Rated] as a column, missing days and shares done as they were
    public Diary diary() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (Rated rated : Rated.values()) {
            columns.put(rated.column(), written(rated));
        }
        int from = Simulation.SETTLING;
        return Diary.of(Arrays.copyOfRange(assigned, from, assigned.length), columns)
                .withDone(
                        Arrays.copyOfRange(done, from, done.length),
                        Arrays.copyOfRange(share, from, share.length))
                .withLate(Arrays.copyOfRange(late, from, late.length));
    }
}
