package org.settle.trial;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What was written down, day by day: 56 days, each with the arm assigned, the arm and the share of
/// the dose that were done, the outcomes, the covariates, and whether it was written late.
///
/// Days are counted from 1; every calendar day of the trial has its place, also those on which
/// nothing was written. A diary does not say what the arms or outcomes mean; that is the [Trial].
public final class Diary {
    private final Optional<LocalDate> start;
    private final int[] assigned;
    private final int[] done;
    private final double[] doseShare;
    private final boolean[] late;
    private final Map<String, double[]> columns;

    private Diary(
            Optional<LocalDate> start,
            int[] assigned,
            int[] done,
            double[] doseShare,
            boolean[] late,
            Map<String, double[]> columns) {
        this.start = start;
        this.assigned = assigned;
        this.done = done;
        this.doseShare = doseShare;
        this.late = late;
        this.columns = columns;
    }

    /// Makes a diary in which every arm was done as assigned and nothing was late.
    ///
    /// @param assigned the arm of each day as an index into the trial's arms, or [Sequence#NO_ARM]
    ///   where it is not known
    /// @param columns outcomes and covariates by name, one value per day, NaN where nothing was
    ///   written
    /// @return the diary
    /// @throws IllegalArgumentException if there is no day or a column has another number of days
    public static Diary of(int[] assigned, Map<String, double[]> columns) {
        if (assigned.length == 0) {
            throw new IllegalArgumentException("A diary needs at least one day, but has none.");
        }
        Map<String, double[]> copies = new LinkedHashMap<>();
        columns.forEach((name, values) -> copies.put(name, checked(name, values, assigned.length)));
        double[] full = new double[assigned.length];
        Arrays.fill(full, 1);
        return new Diary(
                Optional.empty(),
                assigned.clone(),
                assigned.clone(),
                full,
                new boolean[assigned.length],
                copies);
    }

    private static double[] checked(String name, double[] values, int days) {
        if (values.length != days) {
            throw new IllegalArgumentException(
                    "Column '%s' needs %d days, but has %d.".formatted(name, days, values.length));
        }
        return values.clone();
    }

    /// The same diary with the calendar date of day 1.
    ///
    /// @param day1 the date
    /// @return a new diary
    public Diary withStart(LocalDate day1) {
        return new Diary(Optional.of(day1), assigned, done, doseShare, late, columns);
    }

    /// The same diary with what was assigned taken from a plan; what was done stays as written.
    ///
    /// @param plan one arm per day; days beyond it keep what the diary says
    /// @return a new diary
    public Diary withAssigned(Sequence plan) {
        int[] changed = assigned.clone();
        int[] changedDone = done.clone();
        for (int i = 0; i < Math.min(changed.length, plan.days()); i++) {
            changed[i] = plan.arm(i + 1);
            changedDone[i] = done[i] == Sequence.NO_ARM ? changed[i] : done[i];
        }
        return new Diary(start, changed, changedDone, doseShare, late, columns);
    }

    /// The same diary with what was done.
    ///
    /// @param arms the arm done on each day, [Sequence#NO_ARM] for none
    /// @param shares the share of the planned dose done on each day, in [0, 1]; NaN where it was
    ///   not written, which counts as done in full: what was assigned is all that is known
    /// @return a new diary
    /// @throws IllegalArgumentException if a length differs or a share leaves [0, 1]
    public Diary withDone(int[] arms, double[] shares) {
        checked("done", shares, days());
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] < 0 || shares[i] > 1) {
                throw new IllegalArgumentException(
                        "The share of the dose must lie between 0 and 1, but is %s on day %d."
                                .formatted(shares[i], i + 1));
            }
        }
        if (arms.length != days()) {
            throw new IllegalArgumentException(
                    "The arms done need %d days, but have %d.".formatted(days(), arms.length));
        }
        return new Diary(start, assigned, arms.clone(), shares.clone(), late, columns);
    }

    /// The same diary with the days that were written late.
    ///
    /// @param days one mark per day
    /// @return a new diary
    public Diary withLate(boolean[] days) {
        if (days.length != days()) {
            throw new IllegalArgumentException(
                    "The late marks need %d days, but have %d.".formatted(days(), days.length));
        }
        return new Diary(start, assigned, done, doseShare, days.clone(), columns);
    }

    /// The same diary with one column changed or added.
    ///
    /// @param name the column
    /// @param values one per day, NaN where nothing was written
    /// @return a new diary
    public Diary withColumn(String name, double[] values) {
        Map<String, double[]> changed = new LinkedHashMap<>(columns);
        changed.put(name, checked(name, values, days()));
        return new Diary(start, assigned, done, doseShare, late, changed);
    }

    /// The first days of this diary, as it stood on one of them.
    ///
    /// @param day the last one, from 1
    /// @return a new diary
    public Diary until(int day) {
        Map<String, double[]> first = new LinkedHashMap<>();
        columns.forEach((name, values) -> first.put(name, Arrays.copyOf(values, day)));
        return new Diary(
                start,
                Arrays.copyOf(assigned, day),
                Arrays.copyOf(done, day),
                Arrays.copyOf(doseShare, day),
                Arrays.copyOf(late, day),
                first);
    }

    /// This diary and further days.
    ///
    /// @param next the days that follow; a column that only one of both has is empty in the other's
    ///   days
    /// @return a new diary that starts where this one does
    public Diary followedBy(Diary next) {
        Map<String, double[]> joined = new LinkedHashMap<>();
        Stream.of(this, next)
                .flatMap(diary -> diary.columns.keySet().stream())
                .distinct()
                .forEach(
                        name ->
                                joined.put(
                                        name,
                                        joined(columnOrEmpty(name), next.columnOrEmpty(name))));
        boolean[] allLate = Arrays.copyOf(late, days() + next.days());
        System.arraycopy(next.late, 0, allLate, days(), next.days());
        return new Diary(
                start,
                IntStream.concat(Arrays.stream(assigned), Arrays.stream(next.assigned)).toArray(),
                IntStream.concat(Arrays.stream(done), Arrays.stream(next.done)).toArray(),
                joined(doseShare, next.doseShare),
                allLate,
                joined);
    }

    private static double[] joined(double[] first, double[] second) {
        return DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }

    private double[] columnOrEmpty(String name) {
        double[] empty = new double[days()];
        Arrays.fill(empty, Double.NaN);
        return columns.getOrDefault(name, empty);
    }

    /// The number of calendar days, observed or not.
    ///
    /// @return T
    public int days() {
        return assigned.length;
    }

    /// The date of day 1, where it is known.
    ///
    /// @return the date
    public Optional<LocalDate> start() {
        return start;
    }

    /// The arm assigned.
    ///
    /// @param day from 1
    /// @return an index into the trial's arms, or [Sequence#NO_ARM]
    public int armAssigned(int day) {
        return assigned[day - 1];
    }

    /// The arm done.
    ///
    /// @param day from 1
    /// @return an index into the trial's arms, or [Sequence#NO_ARM]
    public int armDone(int day) {
        return done[day - 1];
    }

    /// The share of the planned dose that was done.
    ///
    /// @param day from 1
    /// @return in [0, 1]; 1 where it was not written
    public double doseShare(int day) {
        return isDoseWritten(day) ? doseShare[day - 1] : 1;
    }

    /// Whether the share of the dose is known: written down, or not asked for.
    ///
    /// @param day from 1
    /// @return false where it was asked for and not written
    public boolean isDoseWritten(int day) {
        return !Double.isNaN(doseShare[day - 1]);
    }

    /// Whether the day was written late.
    ///
    /// @param day from 1
    /// @return true if it was
    public boolean isLate(int day) {
        return late[day - 1];
    }

    /// The values of one column.
    ///
    /// @param name of an outcome or a covariate
    /// @return one value per day, NaN where nothing was written; a copy
    /// @throws IllegalArgumentException if there is no such column
    public double[] column(String name) {
        double[] values = columns.get(name);
        if (values == null) {
            throw new IllegalArgumentException(
                    "The diary needs a column '%s', but has %s.".formatted(name, columns.keySet()));
        }
        return values.clone();
    }

    /// The arms assigned, one per day.
    ///
    /// @return a copy
    public int[] assignedArms() {
        return assigned.clone();
    }
}
