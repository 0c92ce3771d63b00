package org.settle.web.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.settle.simulator.Rated;
import org.settle.simulator.Scenarios;
import org.settle.simulator.Simulation;
import org.settle.simulator.Treatment;
import org.settle.simulator.VirtualDays;
import org.settle.simulator.VirtualDays.NightColumn;
import org.settle.simulator.VirtualPerson;
import org.settle.trial.Sequence;
import org.settle.web.sleep.NightTimes;
import org.settle.web.trial.PastTrials;

/// The days that a virtual person lived, by date. What the simulator keeps with an evening, the
/// night and the day that follow it, is written down on the next date.
///
/// @param days as they were simulated
/// @param start the first day of the trial
record LivedDays(VirtualDays days, LocalDate start) {
    private static final int ROLLING = 1;
    private static final int MINUTES = 60;
    private static final int STEP = 5;
    private static final int A_DAY = 24 * MINUTES;

    /// Lives the days of a trial by its order, and those after it.
    ///
    /// @param example who
    /// @param order the arm of each day
    /// @param start the first day
    static LivedDays of(Example example, int[] order, LocalDate start) {
        int[] whole = Arrays.copyOf(order, Moment.AFTER.days());
        // Whoever was helped goes on with it.
        Arrays.fill(
                whole,
                order.length,
                whole.length,
                example.id().equals("helps") ? ROLLING : Sequence.NO_ARM);
        VirtualPerson person =
                VirtualPerson.draw(Scenarios.of(example.scenario()), example.seed(), 0);
        Simulation simulation =
                new Simulation(List.of(Treatment.of("usual-evening"), Treatment.of("rolling")));
        return new LivedDays(simulation.live(person, whole), start);
    }

    /// Which day of the trial a date is, from 1; 0 or less before it.
    int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date) + 1;
    }

    /// Where the simulator keeps what is written down on a date: with the evening before it.
    private int at(LocalDate date) {
        return dayOf(date) - 2 + Simulation.SETTLING;
    }

    int rating(Rated what, LocalDate date) {
        return (int) Math.round(days.whole(what)[at(date)]);
    }

    /// Whether anything was written on a date. Before the trial every day was.
    boolean isWritten(LocalDate date) {
        return dayOf(date) < 2 || !days.isMissing(dayOf(date) - 1);
    }

    boolean isLate(LocalDate date) {
        return dayOf(date) > 1 && days.isLate(dayOf(date) - 1);
    }

    /// Whether the lot says rolling for the evening of a date.
    boolean isDrawn(LocalDate date) {
        return dayOf(date) >= 1
                && dayOf(date) <= PastTrials.DAYS
                && days.assigned(dayOf(date)) == ROLLING;
    }

    /// How much of a session was done in the evening of a date, 0 to 1.
    double share(LocalDate date) {
        int day = dayOf(date);
        return day >= 1 && days.done(day) == ROLLING ? days.share(day) : 0;
    }

    /// The night that ended on a date.
    NightTimes night(LocalDate date) {
        return new NightTimes(
                time(NightColumn.BED, date),
                time(NightColumn.ASLEEP, date),
                time(NightColumn.WOKE, date),
                time(NightColumn.UP, date));
    }

    /// Nobody reads a clock more finely than this at night.
    private LocalTime time(NightColumn what, LocalDate date) {
        long minutes = STEP * Math.round(days.night(what, at(date)) * MINUTES / STEP);
        return LocalTime.MIDNIGHT.plusMinutes(minutes % A_DAY);
    }
}
