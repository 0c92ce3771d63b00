package org.settle.simulator;

/// The states of the body that carry over from day to day, each in sd around its own usual, and how
/// alert somebody is at bedtime.
final class Body {
    private static final double EIGHT = 8;
    private static final double DAY = 24;
    private static final double USUAL_BEDTIME = 23.4;

    private final double vagalKeep;
    private final double vagalFromSession;
    private final double vagalFromStress;
    private final double endoKeep;
    private final double endoFromSession;
    private final double toneKeep;
    private final double toneFromSession;
    private final double toneFromArousal;
    private final double toneFromCycle;
    private final double hormoneKeep;
    private final double hormoneFromStress;
    private final double hormoneFromInflammation;
    private final double hormoneFromVagal;
    private final double rhythm;
    private final double inflammationKeep;
    private final double inflammationFromSleep;
    private final double inflammationFromVagal;
    private final double arousalFromAnxiety;
    private final double arousalFromStress;
    private final double arousalFromHormone;
    private final double arousalFromPain;
    private final double arousalFromVagal;
    private final double arousalFromSession;
    private final double arousalNoise;
    private double vagal;
    private double endo;
    private double tone;
    private double hormone;
    private double inflammation;
    private double arousal;

    Body(VirtualPerson p) {
        vagalKeep = p.value("vagal-keep");
        vagalFromSession = p.value("vagal-from-session");
        vagalFromStress = p.value("vagal-from-stress");
        endoKeep = p.value("endo-keep");
        endoFromSession = p.value("endo-from-session");
        toneKeep = p.value("tone-keep");
        toneFromSession = p.value("tone-from-session");
        toneFromArousal = p.value("tone-from-arousal");
        toneFromCycle = p.value("tone-from-cycle");
        hormoneKeep = p.value("hormone-keep");
        hormoneFromStress = p.value("hormone-from-stress");
        hormoneFromInflammation = p.value("hormone-from-inflammation");
        hormoneFromVagal = p.value("hormone-from-vagal");
        rhythm = p.value("hormone-rhythm");
        inflammationKeep = p.value("inflammation-keep");
        inflammationFromSleep = p.value("inflammation-from-sleep");
        inflammationFromVagal = p.value("inflammation-from-vagal");
        arousalFromAnxiety = p.value("arousal-from-anxiety");
        arousalFromStress = p.value("arousal-from-stress");
        arousalFromHormone = p.value("arousal-from-hormone");
        arousalFromPain = p.value("arousal-from-pain");
        arousalFromVagal = p.value("arousal-from-vagal");
        arousalFromSession = p.value("arousal-from-session");
        arousalNoise = p.value("arousal-noise");
    }

    /// One evening.
    ///
    /// @param session what was done
    /// @param life what happened
    /// @param mind how the last day felt
    /// @param cycle the weight of the cycle
    /// @param lastNight how good the last night was, in sd
    /// @param bedtime in hours after the last midnight
    void next(
            Session session,
            Life life,
            Mind mind,
            double cycle,
            double lastNight,
            double bedtime,
            Chance luck) {
        double stress = life.stress();
        vagal = vagalKeep * vagal + vagalFromSession * session.vagal() + vagalFromStress * stress;
        endo = endoKeep * endo + (1 - endoKeep) * endoFromSession * session.touch();
        inflammation =
                inflammationKeep * inflammation
                        + (1 - inflammationKeep) * life.illness()
                        + inflammationFromSleep * lastNight
                        + inflammationFromVagal * vagal;
        hormone =
                hormoneKeep * hormone
                        + hormoneFromStress * stress
                        + hormoneFromInflammation * inflammation
                        + hormoneFromVagal * vagal;
        double atBed = hormone + rhythm * (clock(bedtime) - clock(USUAL_BEDTIME));
        arousal =
                arousalFromAnxiety * mind.anxiety()
                        + arousalFromStress * stress
                        + arousalFromHormone * atBed
                        + arousalFromPain * mind.pain()
                        + arousalFromVagal * vagal
                        + arousalFromSession * session.calm()
                        + arousalNoise * luck.normal();
        tone =
                toneKeep * tone
                        + toneFromSession * session.touch()
                        + toneFromArousal * arousal
                        + toneFromCycle * cycle;
    }

    /// The daily rhythm of stress hormones, 1 at eight in the morning, -1 at eight in the evening.
    private static double clock(double hour) {
        return StrictMath.cos(2 * StrictMath.PI * (hour - EIGHT) / DAY);
    }

    double vagal() {
        return vagal;
    }

    double endo() {
        return endo;
    }

    double tone() {
        return tone;
    }

    double inflammation() {
        return inflammation;
    }

    double arousal() {
        return arousal;
    }
}
