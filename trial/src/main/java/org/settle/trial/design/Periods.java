package org.settle.trial.design;

/// What all designs with treatment periods share: their checks and their washout days.
final class Periods {

    private Periods() {}

    static void check(String name, int length, int washout) {
        if (length < 1) {
            throw new IllegalArgumentException(
                    "A treatment period of %s must last at least 1 day, but was %d; write for example %s:7."
                            .formatted(name, length, name));
        }
        if (washout < 0 || washout >= length) {
            throw new IllegalArgumentException(
                    "The washout of %s:%d must leave a day of each period, so be from 0 to %d, but was %d."
                            .formatted(name, length, length - 1, washout));
        }
    }

    static String spec(String name, int length, int washout) {
        return name + ":" + length + (washout == 0 ? "" : ",washout=" + washout);
    }

    /// The number of periods that begin within `days`; the last may be cut short.
    static int count(int days, int length) {
        return (days + length - 1) / length;
    }

    /// Refuses a plan in which some arm would never be done.
    static void checkEveryArmFits(String spec, int length, int days, int arms) {
        if (arms < 2 || count(days, length) < arms) {
            throw new IllegalArgumentException(
                    "%s needs at least two arms and a period for each, more than %d days for %d arms, but had %d. Plan more days or shorter periods."
                            .formatted(spec, (long) (arms - 1) * length, arms, days));
        }
    }

    /// The first `washout` days after each change from one arm to another. Day 1 is no change, nor
    /// is the same arm coming again, nor the end of a run-in.
    static boolean[] washoutDays(int[] order, int washout) {
        boolean[] days = new boolean[order.length];
        int latest = StudyDesign.NO_ARM;
        int left = 0;
        for (int day = 0; day < order.length; day++) {
            if (order[day] != StudyDesign.NO_ARM) {
                boolean changed = latest != StudyDesign.NO_ARM && order[day] != latest;
                left = changed ? washout : left;
                latest = order[day];
            }
            days[day] = left > 0;
            left = Math.max(0, left - 1);
        }
        return days;
    }
}
