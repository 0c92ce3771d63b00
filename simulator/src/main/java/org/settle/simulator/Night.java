package org.settle.simulator;

/// One night by two processes: sleep pressure that builds up awake and falls asleep, and the body
/// clock that moves the level at which one wakes (Borbély 1982; Daan, Beersma and Borbély 1984,
/// doi:10.1152/ajpregu.1984.246.2.R161).
///
/// Hours are counted from the midnight before the evening, so that 24.5 is half past midnight.
final class Night {
    private static final double DAY = 24;
    private static final double TROUGH = 4;
    private static final double SHORTEST = 1;
    private static final double LONGEST = 14;
    private static final double USUAL_LENGTH = 7.5;
    private static final double HOT_WAKINGS = 2;

    private final double build;
    private final double decay;
    private final double low;
    private final double swing;
    private final double bedtime;
    private final double bedtimeNoise;
    private final double weekendLate;
    private final double alarm;
    private final double alarmUse;
    private final double wakeNoise;
    private final double latency;
    private final double latencySpread;
    private final double latencyFromArousal;
    private final double latencyFromPressure;
    private final double wakings;
    private final double wakingsFromArousal;
    private final double wakingsFromPain;
    private final double wakingMinutes;
    private final double qualityFromLatency;
    private final double qualityFromAwake;
    private final double qualityFromLength;
    private final double qualityFromArousal;
    private final double qualityFromSession;
    private final double qualityNoise;
    private final double usualPressure;
    private double usualLength = USUAL_LENGTH;
    private double pressureAtWaking;
    private double bed;
    private double asleep;
    private double woke;
    private double up;
    private int wakingCount;
    private double awake;
    private double quality;

    Night(VirtualPerson p) {
        build = p.value("wake-build");
        decay = p.value("sleep-decay");
        low = p.value("sleep-low");
        swing = p.value("clock-swing");
        bedtime = p.value("bedtime");
        bedtimeNoise = p.value("bedtime-noise");
        weekendLate = p.value("weekend-late");
        alarm = p.value("alarm");
        alarmUse = p.value("alarm-use");
        wakeNoise = p.value("wake-noise");
        latency = p.value("latency");
        latencySpread = p.value("latency-spread");
        latencyFromArousal = p.value("latency-from-arousal");
        latencyFromPressure = p.value("latency-from-pressure");
        wakings = p.value("wakings");
        wakingsFromArousal = p.value("wakings-from-arousal");
        wakingsFromPain = p.value("wakings-from-pain");
        wakingMinutes = p.value("waking-minutes");
        qualityFromLatency = p.value("quality-from-latency");
        qualityFromAwake = p.value("quality-from-awake");
        qualityFromLength = p.value("quality-from-length");
        qualityFromArousal = p.value("quality-from-arousal");
        qualityFromSession = p.value("quality-from-session");
        qualityNoise = p.value("quality-noise");
        pressureAtWaking = low;
        usualPressure = 1 - (1 - low) * StrictMath.exp(-(DAY - USUAL_LENGTH) / build);
        woke = bedtime + USUAL_LENGTH;
    }

    /// When one goes to bed tonight; to be asked once an evening, before [#sleep].
    double goToBed(Life life, Chance luck) {
        bed = bedtime + (life.isBeforeWorkday() ? 0 : weekendLate) + bedtimeNoise * luck.normal();
        return bed;
    }

    /// The night.
    ///
    /// @param arousal at bedtime, in sd
    /// @param pain of the day, in sd
    /// @param calm of the session, in sd
    void sleep(Life life, CycleClock cycle, double arousal, double pain, double calm, Chance luck) {
        double hoursAwake = Math.max(SHORTEST, bed + DAY - woke);
        double pressure = 1 - (1 - pressureAtWaking) * StrictMath.exp(-hoursAwake / build);
        double longer =
                latencySpread * luck.normal()
                        + latencyFromArousal * arousal
                        + latencyFromPressure * (pressure - usualPressure);
        asleep = bed + latency * StrictMath.exp(longer) / 60;
        double mean =
                wakings * StrictMath.exp(wakingsFromArousal * arousal + wakingsFromPain * pain)
                        + (cycle.isHotNight() ? HOT_WAKINGS : 0);
        wakingCount = luck.count(mean);
        awake = wakingCount * wakingMinutes * StrictMath.exp(0.4 * luck.normal());
        double rest = unforced(pressure) + wakeNoise * luck.normal();
        double end = asleep + Math.clamp(rest, SHORTEST, LONGEST) + awake / 60;
        boolean rings = luck.happens(alarmUse) && life.isBeforeWorkday();
        woke = rings ? Math.min(end, Math.max(alarm, asleep + SHORTEST)) : end;
        double length = Math.max(SHORTEST / 2, woke - asleep - awake / 60);
        pressureAtWaking = pressure * StrictMath.exp(-length / decay);
        up = woke + luck.exponential() / 4;
        quality =
                qualityFromLatency * longer
                        + qualityFromAwake * (awake - wakings * wakingMinutes) / 15
                        + qualityFromLength * Math.clamp(length - usualLength, -2, 2)
                        + qualityFromArousal * arousal
                        + qualityFromSession * calm
                        + qualityNoise * luck.normal();
        usualLength += 0.05 * (length - usualLength);
    }

    /// Hours until the falling pressure meets the level at which one wakes; the level depends on
    /// the hour of waking, so it is found in a few steps that settle.
    private double unforced(double pressure) {
        double hours = decay * StrictMath.log(pressure / low);
        for (int i = 0; i < 3; i++) {
            double hour = asleep + hours;
            double clock = -StrictMath.cos(2 * StrictMath.PI * (hour - TROUGH) / DAY);
            double level = Math.max(0.02, low + swing * clock);
            hours = (hours + decay * StrictMath.log(pressure / level)) / 2;
        }
        return hours;
    }

    double bed() {
        return bed;
    }

    double asleep() {
        return asleep;
    }

    double woke() {
        return woke;
    }

    double up() {
        return up;
    }

    int wakings() {
        return wakingCount;
    }

    /// Minutes awake in the night.
    double awake() {
        return awake;
    }

    double minutesAsleep() {
        return (woke - asleep) * 60 - awake;
    }

    /// In sd, higher is better; usual is about 0.
    double quality() {
        return quality;
    }
}
