package org.settle.simulator;

/// What one evening's session does to one person, before the body passes it on.
///
/// Pressure calms by a parabola in the share of the pain threshold, with its top at the person's
/// best share; beyond twice that share it is read as threat and works the other way (assumed; that
/// harder is not better: claim c42). Minutes saturate.
final class Session {
    private final double bestShare;
    private final double miss;
    private final double half;
    private final double touchGain;
    private final double breathGain;
    private final double moveGain;
    private final double hope;
    private final double hopeGain;
    private final double hopeReport;
    private final double hopeKeep;
    private double touch;
    private double breath;
    private double calm;
    private double report;

    Session(VirtualPerson person) {
        bestShare = person.value("best-share");
        miss = person.value("pressure-miss");
        half = person.value("minutes-half");
        touchGain = person.value("touch-gain");
        breathGain = person.value("breath-gain");
        moveGain = person.value("move-gain");
        hope = person.value("hope");
        hopeGain = person.value("hope-gain");
        hopeReport = person.value("hope-report");
        hopeKeep = person.value("hope-keep");
    }

    /// @param treatment what is done
    /// @param share how much of it, 0 for nothing
    /// @param day of the trial from 1; hope fades with it
    /// @param luck one draw
    void take(Treatment treatment, double share, int day, Chance luck) {
        double off = miss * luck.normal();
        touch = breath = calm = report = 0;
        if (share <= 0) {
            return;
        }
        if (treatment.press() > 0) {
            double pressed = Math.max(0, treatment.pressure() * (1 + off));
            touch = touchGain * calming(pressed) * dose(share * treatment.press());
        }
        breath = treatment.breathe() > 0 ? breathGain * dose(share * treatment.breathe()) : 0;
        double move = treatment.move() > 0 ? moveGain * dose(share * treatment.move()) : 0;
        double hopeful = hope * treatment.believed() * power(hopeKeep, Math.max(0, day - 1));
        calm = touch + breath + move + hopeGain * hopeful;
        report = hopeReport * hopeful;
    }

    /// 0 without pressure, 1 at the best share, 0 at twice that share, below 0 beyond.
    double calming(double share) {
        double u = share / bestShare;
        return Math.max(-2, u * (2 - u));
    }

    private double dose(double minutes) {
        return 1 - StrictMath.pow(2, -minutes / half);
    }

    /// By squaring, so that it is exact on every machine.
    private static double power(double base, int exponent) {
        double result = 1;
        double square = base;
        for (int left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    /// All that calms, in sd.
    double calm() {
        return calm;
    }

    /// What reaches the vagal tone: breathing fully, touch a third.
    double vagal() {
        return breath + touch / 3;
    }

    double touch() {
        return touch;
    }

    /// How much kinder a rating gets without any change felt, in sd.
    double report() {
        return report;
    }
}
