package org.settle.cli;

import java.util.Locale;
import org.settle.simulator.Rated;
import org.settle.simulator.Simulation;
import org.settle.simulator.Treatment;
import org.settle.simulator.VirtualDays;
import org.settle.simulator.VirtualDays.NightColumn;
import org.settle.simulator.VirtualPerson;

/// The lines of one virtual person in the files of a simulation.
final class SimulatedRows {
    private static final String DAYS =
            "person,day,arm,arm_done,done,late,sleep,pain,mood,worry,bed,asleep,woke,up,wakings,awake_minutes,watch_minutes,weekday,ill,period,guessed_real\n";
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Simulation simulation;
    private final StringBuilder days = new StringBuilder();
    private final StringBuilder people = new StringBuilder();

    SimulatedRows(Simulation simulation) {
        this.simulation = simulation;
    }

    static String daysHeader() {
        return DAYS;
    }

    static String peopleHeader(Simulation simulation) {
        StringBuilder header = new StringBuilder("person");
        for (int arm = 1; arm < simulation.arms().size(); arm++) {
            for (Rated rated : Rated.values()) {
                header.append(",true_")
                        .append(rated.column())
                        .append('_')
                        .append(simulation.arms().get(arm).id().replace('-', '_'));
            }
        }
        return header.append(",touch_gain,hope,adherence\n").toString();
    }

    void add(VirtualPerson person, VirtualDays lived) {
        String name = "p" + (person.index() + 1);
        double[][] ratings = new double[Rated.values().length][];
        for (Rated rated : Rated.values()) {
            ratings[rated.place()] = lived.written(rated);
        }
        for (int day = 1; day <= lived.days(); day++) {
            days.append(name).append(',').append(day).append(',');
            days.append(label(lived.assigned(day))).append(',');
            days.append(label(lived.done(day))).append(',');
            days.append(lived.share(day) == 0.5 ? "0.5" : lived.share(day) > 0 ? "1" : "0");
            days.append(',').append(lived.isLate(day) ? 1 : 0);
            boolean missing = lived.isMissing(day);
            for (double[] rating : ratings) {
                days.append(',').append(missing ? "" : Integer.toString((int) rating[day - 1]));
            }
            night(lived, day, missing);
            days.append(',').append(lived.weekday(day) + 1);
            days.append(',').append(lived.isIll(day) ? 1 : 0);
            days.append(',').append(lived.isPeriod(day) ? 1 : 0);
            boolean nothing = treatment(lived.done(day)).isNothing();
            days.append(',').append(nothing ? "" : lived.guessedReal(day) ? "1" : "0").append('\n');
        }
        person(name, person, lived.days());
    }

    private Treatment treatment(int arm) {
        return simulation.arms().get(Math.max(0, arm));
    }

    private String label(int arm) {
        return arm < 0 ? "none" : treatment(arm).label();
    }

    private void night(VirtualDays lived, int day, boolean missing) {
        int t = Simulation.SETTLING + day - 1;
        for (NightColumn column :
                new NightColumn[] {
                    NightColumn.BED, NightColumn.ASLEEP, NightColumn.WOKE, NightColumn.UP
                }) {
            days.append(',');
            if (!missing) {
                clock(lived.night(column, t));
            }
        }
        days.append(',')
                .append(
                        missing
                                ? ""
                                : Long.toString(Math.round(lived.night(NightColumn.WAKINGS, t))));
        days.append(',')
                .append(
                        missing
                                ? ""
                                : Long.toString(Math.round(lived.night(NightColumn.AWAKE, t))));
        days.append(',').append(Math.round(lived.night(NightColumn.WATCH, t)));
    }

    private void clock(double hour) {
        int minutes = Math.floorMod((int) Math.round(hour * 60), MINUTES_OF_DAY);
        two(minutes / 60);
        days.append(':');
        two(minutes % 60);
    }

    private void two(int number) {
        days.append(number < 10 ? "0" : "").append(number);
    }

    private void person(String name, VirtualPerson person, int length) {
        people.append(name);
        for (double[] arm : simulation.truth(person, length)) {
            for (double change : arm) {
                people.append(String.format(Locale.ROOT, ",%.3f", change));
            }
        }
        people.append(
                String.format(
                        Locale.ROOT,
                        ",%.3f,%.3f,%.3f\n",
                        person.value("touch-gain"),
                        person.value("hope"),
                        person.value("adherence")));
    }

    String days() {
        return days.toString();
    }

    String people() {
        return people.toString();
    }
}
