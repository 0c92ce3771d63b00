package org.settle.simulator;

/// The states of one person, moved on day by day. Every day draws in the same order and as often,
/// whatever is done, so that two lives of a person differ by what was done alone.
final class OneLife {
    private static final int DAYS_OF_WEEK = 7;

    private final Chance luck;
    private final Life life;
    private final CycleClock cycle;
    private final Session session;
    private final Body body;
    private final Mind mind;
    private final Night night;
    private final Behaviour behaviour;
    private final Rating sleep;
    private final Rating pain;
    private final Rating mood;
    private final Rating worry;
    private final double watchBias;
    private final double watchDrift;
    private final double watchNoise;

    OneLife(VirtualPerson person, Chance luck) {
        this.luck = luck;
        life = new Life(person, (int) (person.index() % DAYS_OF_WEEK));
        cycle = new CycleClock(person, luck);
        session = new Session(person);
        body = new Body(person);
        mind = new Mind(person);
        night = new Night(person);
        behaviour = new Behaviour(person);
        sleep = new Rating(person, Rated.SLEEP);
        pain = new Rating(person, Rated.PAIN);
        mood = new Rating(person, Rated.MOOD);
        worry = new Rating(person, Rated.WORRY);
        watchBias = person.value("watch-bias");
        watchDrift = person.value("watch-drift");
        watchNoise = person.value("watch-noise");
    }

    void day(VirtualDays days, int t, int assigned) {
        int day = t + 1 - Simulation.SETTLING;
        life.next(luck, day);
        cycle.next(luck);
        double share = behaviour.done(mind.bad(), luck);
        boolean off = behaviour.isOffPlan(luck);
        boolean usual = days.treatment(assigned).isNothing();
        int done = usual && off && day >= 1 ? 1 : assigned;
        Treatment treatment = days.treatment(done);
        double taken = treatment.isNothing() ? 1 : share;
        session.take(treatment, taken, day, luck);
        double weight = cycle.weight();
        double bedtime = night.goToBed(life, luck);
        body.next(session, life, mind, weight, night.quality(), bedtime, luck);
        night.sleep(life, cycle, body.arousal(), mind.pain(), session.calm(), luck);
        mind.next(body, session, life, night.quality(), weight, luck);
        write(days, t, day, taken > 0 ? done : days.skipped(), taken, weight);
    }

    private void write(VirtualDays days, int t, int day, int done, double share, double weight) {
        boolean late = behaviour.isLate(luck);
        double level = life.level();
        double kinder = session.report();
        sleep.rate(days, t, night.quality() + level - weight, kinder, late, luck);
        pain.rate(days, t, mind.pain() - level, kinder, late, luck);
        mood.rate(days, t, mind.mood() + level, kinder, late, luck);
        worry.rate(days, t, mind.anxiety() - level, kinder, late, luck);
        boolean missing = behaviour.isMissing(mind.bad(), luck);
        boolean real = behaviour.guessesReal(days.treatment(done), luck);
        double watch =
                night.minutesAsleep()
                        + watchBias
                        + watchDrift * Math.max(0, day)
                        + watchNoise * luck.normal();
        days.wrote(t, done, share, missing, late, real);
        days.slept(t, night, watch);
        days.was(t, life, cycle);
    }
}
