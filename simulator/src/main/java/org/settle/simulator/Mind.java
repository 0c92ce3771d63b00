package org.settle.simulator;

/// Pain, worry and mood of the day that follows an evening, in sd around each one's usual. Mood is
/// better when higher, pain and worry when lower.
final class Mind {
    private final double painKeep;
    private final double painFromTone;
    private final double painFromInflammation;
    private final double painFromSleep;
    private final double painFromEndo;
    private final double painFromSession;
    private final double painNoise;
    private final double anxietyKeep;
    private final double anxietyFromStress;
    private final double anxietyFromSleep;
    private final double anxietyFromVagal;
    private final double anxietyFromSession;
    private final double anxietyNoise;
    private final double moodKeep;
    private final double moodFromSleep;
    private final double moodFromPain;
    private final double moodFromStress;
    private final double moodFromInflammation;
    private final double moodFromEndo;
    private final double moodFromSession;
    private final double moodNoise;
    private double pain;
    private double anxiety;
    private double mood;

    Mind(VirtualPerson p) {
        painKeep = p.value("pain-keep");
        painFromTone = p.value("pain-from-tone");
        painFromInflammation = p.value("pain-from-inflammation");
        painFromSleep = p.value("pain-from-sleep");
        painFromEndo = p.value("pain-from-endo");
        painFromSession = p.value("pain-from-session");
        painNoise = p.value("pain-noise");
        anxietyKeep = p.value("anxiety-keep");
        anxietyFromStress = p.value("anxiety-from-stress");
        anxietyFromSleep = p.value("anxiety-from-sleep");
        anxietyFromVagal = p.value("anxiety-from-vagal");
        anxietyFromSession = p.value("anxiety-from-session");
        anxietyNoise = p.value("anxiety-noise");
        moodKeep = p.value("mood-keep");
        moodFromSleep = p.value("mood-from-sleep");
        moodFromPain = p.value("mood-from-pain");
        moodFromStress = p.value("mood-from-stress");
        moodFromInflammation = p.value("mood-from-inflammation");
        moodFromEndo = p.value("mood-from-endo");
        moodFromSession = p.value("mood-from-session");
        moodNoise = p.value("mood-noise");
    }

    /// The day after an evening.
    ///
    /// @param night how good the night was, in sd
    /// @param cycle the weight of the cycle
    void next(Body body, Session session, Life life, double night, double cycle, Chance luck) {
        double stress = life.stress();
        pain =
                painKeep * pain
                        + (1 - painKeep) * life.flare()
                        + painFromTone * body.tone()
                        + painFromInflammation * body.inflammation()
                        + painFromSleep * night
                        + painFromEndo * body.endo()
                        + painFromSession * session.calm()
                        + cycle
                        + painNoise * luck.normal();
        anxiety =
                anxietyKeep * anxiety
                        + anxietyFromStress * stress
                        + anxietyFromSleep * night
                        + anxietyFromVagal * body.vagal()
                        + anxietyFromSession * session.calm()
                        + cycle
                        + anxietyNoise * luck.normal();
        mood =
                moodKeep * mood
                        + moodFromSleep * night
                        + moodFromPain * pain
                        + moodFromStress * stress
                        + moodFromInflammation * body.inflammation()
                        + moodFromEndo * body.endo()
                        + moodFromSession * session.calm()
                        - cycle
                        + moodNoise * luck.normal();
    }

    double pain() {
        return pain;
    }

    double anxiety() {
        return anxiety;
    }

    double mood() {
        return mood;
    }

    /// How bad a day is, in sd: for what people skip.
    double bad() {
        return (pain + anxiety - mood) / 3;
    }
}
