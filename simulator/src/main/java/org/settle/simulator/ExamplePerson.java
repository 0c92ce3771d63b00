package org.settle.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.settle.trial.design.StudyDesign;

/// A complete person to look around with: diary, sessions, expectation, notes, questionnaires.
/// **Simulated**, all of it; whoever shows it says so.
///
/// What a person felt comes from the same days as the ratings. How it becomes a tension before and
/// after a session, an expectation and a questionnaire's sum is assumed.
///
/// @param days the diary
/// @param sessions one per evening on which something was done
/// @param expectations one before each treatment period
/// @param notes on days that were written and on which something stood out
/// @param questionnaires at the start, in the middle and at the end
public record ExamplePerson(
        VirtualDays days,
        List<Evening> sessions,
        List<Expectation> expectations,
        List<Note> notes,
        List<Sums> questionnaires) {
    private static final int EXAMPLE = 4;
    private static final int TWO_WEEKS = 14;

    /// Keeps copies.
    public ExamplePerson {
        sessions = List.copyOf(sessions);
        expectations = List.copyOf(expectations);
        notes = List.copyOf(notes);
        questionnaires = List.copyOf(questionnaires);
    }

    /// A session.
    ///
    /// @param day of the trial, from 1
    /// @param minutes really done
    /// @param tensionBefore 0 to 10
    /// @param tensionAfter 0 to 10
    public record Evening(int day, double minutes, int tensionBefore, int tensionAfter) {}

    /// How much help is expected of the period that begins.
    ///
    /// @param day its first day, from 1
    /// @param arm what is done in it
    /// @param value 0 to 10
    public record Expectation(int day, int arm, int value) {}

    /// A note, by what it is about; its words belong to whoever shows it.
    ///
    /// @param day of the trial, from 1
    /// @param about what stood out
    public record Note(int day, About about) {}

    /// What a note is about, the weightiest first.
    public enum About {
        /// The person was ill.
        ILL,
        /// The period began.
        PERIOD,
        /// A night far worse than usual.
        BAD_NIGHT,
        /// A night far better than usual.
        GOOD_NIGHT,
        /// The session was left out.
        LEFT_OUT
    }

    /// Sums of two questionnaires about the two weeks before.
    ///
    /// @param day of the trial; 0 before it
    /// @param worry GAD-7, 0 to 21
    /// @param mood PHQ-8, 0 to 24
    public record Sums(int day, int worry, int mood) {}

    /// Makes one in one call.
    ///
    /// @param scenario what kind of person
    /// @param arms what is done, the reference first
    /// @param design how the order is drawn
    /// @param days the length of the trial
    /// @param seed of this person
    /// @return the same person for the same call
    public static ExamplePerson of(
            Scenario scenario, List<Treatment> arms, StudyDesign design, int days, long seed) {
        VirtualPerson person = VirtualPerson.draw(scenario, seed, 0);
        Simulation simulation = new Simulation(arms);
        VirtualDays lived = simulation.live(person, simulation.order(person, design, days));
        Chance luck = person.chance(EXAMPLE);
        List<Evening> sessions = new ArrayList<>();
        List<Expectation> expectations = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            double uneven = luck.normal();
            double relief = 1 + luck.normal();
            double asked = luck.normal();
            session(lived, day, uneven, relief).ifPresent(sessions::add);
            if (day == 1 || lived.assigned(day) != lived.assigned(day - 1)) {
                double hope = person.value("hope") * arms.get(lived.assigned(day)).believed();
                expectations.add(
                        new Expectation(
                                day, lived.assigned(day), whole(10 * hope + 0.7 * asked, 10)));
            }
            if (!lived.isMissing(day)) {
                int at = day;
                about(lived, day).ifPresent(about -> notes.add(new Note(at, about)));
            }
        }
        List<Sums> sums = List.of(sums(lived, 0), sums(lived, days / 2), sums(lived, days));
        return new ExamplePerson(lived, sessions, expectations, notes, sums);
    }

    private static Optional<Evening> session(
            VirtualDays lived, int day, double uneven, double relief) {
        if (lived.done(day) < 0 || lived.share(day) <= 0) {
            return Optional.empty();
        }
        Treatment treatment = lived.arms().get(lived.done(day));
        if (treatment.isNothing()) {
            return Optional.empty();
        }
        double minutes =
                lived.share(day) * (treatment.press() + treatment.breathe() + treatment.move());
        double worry = lived.whole(Rated.WORRY)[Simulation.SETTLING + day - 1];
        int before = whole(2.5 + worry / 2 + uneven, 10);
        return Optional.of(new Evening(day, minutes, before, whole(before - relief, 10)));
    }

    private static Optional<About> about(VirtualDays lived, int day) {
        double[] sleep = lived.whole(Rated.SLEEP);
        int at = Simulation.SETTLING + day - 1;
        double usual = 0;
        for (int t = at - TWO_WEEKS; t < at; t++) {
            usual += sleep[t] / TWO_WEEKS;
        }
        if (lived.isIll(day)) {
            return Optional.of(About.ILL);
        }
        if (lived.isPeriod(day) && (day == 1 || !lived.isPeriod(day - 1))) {
            return Optional.of(About.PERIOD);
        }
        if (Math.abs(sleep[at] - usual) > 2.5) {
            return Optional.of(sleep[at] < usual ? About.BAD_NIGHT : About.GOOD_NIGHT);
        }
        boolean leftOut = lived.done(day) != lived.assigned(day);
        return leftOut ? Optional.of(About.LEFT_OUT) : Optional.empty();
    }

    /// A worry of 5 in 10 comes to 8 of 21, a mood of 5 in 10 to 9 of 24.
    private static Sums sums(VirtualDays lived, int day) {
        return new Sums(
                day,
                whole(1.6 * mean(lived, Rated.WORRY, day), 21),
                whole(1.8 * (10 - mean(lived, Rated.MOOD, day)), 24));
    }

    private static double mean(VirtualDays lived, Rated what, int day) {
        double[] ratings = lived.whole(what);
        double sum = 0;
        for (int t = Simulation.SETTLING + day - TWO_WEEKS; t < Simulation.SETTLING + day; t++) {
            sum += ratings[t];
        }
        return sum / TWO_WEEKS;
    }

    private static int whole(double value, int highest) {
        return (int) Math.clamp(StrictMath.rint(value), 0, highest);
    }
}
