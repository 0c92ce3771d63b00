package org.settle.simulator;

/// What happens to a person whatever they do: hard events, the week, illness, flares, a level that
/// wanders or moves, and how bad it was when they began.
///
/// Every day draws the same number of times, so that the same luck meets another order of arms.
final class Life {
    private static final int WEEK = 7;
    private static final double FOUR_WEEKS = 28;

    /// People look for help after some bad days; these are the ones before the trial.
    private static final int BAD_DAYS = 14;

    private final double eventChance;
    private final double eventSize;
    private final double eventKeep;
    private final double eventMean;
    private final double week;
    private final Spell illness;
    private final Spell flare;
    private final double driftStep;
    private final double trend;
    private final double startLow;
    private final double startKeep;
    private double events;
    private double wander;
    private double start;
    private double level;
    private int weekday;

    Life(VirtualPerson person, int weekdayOfFirst) {
        eventChance = person.value("event-chance");
        eventSize = person.value("event-size");
        eventKeep = person.value("event-keep");
        eventMean = eventChance * eventSize / (1 - eventKeep);
        week = person.value("week-swing");
        illness = new Spell(person, "ill");
        flare = new Spell(person, "flare");
        driftStep = person.value("drift-step");
        trend = person.value("trend");
        startLow = person.value("start-low");
        startKeep = person.value("start-keep");
        weekday = weekdayOfFirst;
    }

    /// Something that begins by chance, lasts some days and ends by chance.
    private static final class Spell {
        private final double chance;
        private final double size;
        private final double end;
        private boolean on;

        Spell(VirtualPerson person, String name) {
            chance = person.value(name + "-chance");
            size = person.value(name + "-size");
            end = 1 / person.value(name + "-days");
        }

        void next(Chance luck) {
            on = luck.uniform() < (on ? 1 - end : chance);
        }

        double weight() {
            return on ? size : 0;
        }
    }

    /// @param day of the trial from 1; 0 or less before it
    void next(Chance luck, int day) {
        weekday = (weekday + 1) % WEEK;
        boolean hard = luck.happens(eventChance);
        double size = luck.exponential();
        events = eventKeep * events + (hard ? eventSize * size : 0);
        illness.next(luck);
        flare.next(luck);
        wander += driftStep * luck.normal();
        if (day > -BAD_DAYS) {
            start = day < 1 ? startLow : start * startKeep;
        }
        if (day >= 1) {
            level = trend * day / FOUR_WEEKS;
        }
    }

    /// In sd, on average about 0.
    double stress() {
        return events - eventMean + (isWorkday() ? 2 * week / WEEK : -5 * week / WEEK);
    }

    double illness() {
        return illness.weight();
    }

    boolean isIll() {
        return illness.weight() > 0;
    }

    double flare() {
        return flare.weight();
    }

    /// How far the usual level is from where it was, in sd; higher is better.
    double level() {
        return wander + level + start;
    }

    /// Monday to Friday.
    boolean isWorkday() {
        return weekday < 5;
    }

    /// Whether one gets up for work in the morning that follows.
    boolean isBeforeWorkday() {
        return weekday == 6 || weekday < 4;
    }

    /// 0 is Monday.
    int weekday() {
        return weekday;
    }
}
