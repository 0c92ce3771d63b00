package org.settle.simulator;

/// The menstrual cycle, where there is one: how much the days before a period weigh, and when it is
/// there.
final class CycleClock {
    private static final int BEFORE = 6;
    private static final int PERIOD = 5;
    private static final double LEAST = 15;

    private final boolean has;
    private final double length;
    private final double wander;
    private final double swing;
    private final double hotNights;
    private double dayOfCycle;
    private double thisLength;
    private boolean hot;

    CycleClock(VirtualPerson person, Chance luck) {
        has = luck.happens(person.value("cycle-share"));
        length = person.value("cycle-length");
        wander = person.value("cycle-wander");
        swing = person.value("cycle-swing");
        hotNights = person.value("hot-night-chance");
        thisLength = length;
        dayOfCycle = luck.uniform() * length;
    }

    void next(Chance luck) {
        double other = luck.normal();
        hot = luck.happens(hotNights);
        dayOfCycle++;
        if (dayOfCycle >= thisLength) {
            dayOfCycle -= thisLength;
            thisLength = Math.max(LEAST, length + wander * other);
        }
    }

    /// How much worse than usual, in sd: rises over six days, falls with the period; 0 on average.
    double weight() {
        if (!has) {
            return 0;
        }
        double left = thisLength - dayOfCycle;
        double now = left <= BEFORE ? 1 - left / BEFORE : dayOfCycle < 2 ? 1 - dayOfCycle / 2 : 0;
        return swing * (now - (BEFORE / 2.0 + 1) / length);
    }

    boolean isPeriod() {
        return has && dayOfCycle < PERIOD;
    }

    boolean isHotNight() {
        return hot;
    }
}
