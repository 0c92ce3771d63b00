package org.settle.simulator;

/// What a person does with a plan and with a diary: skips, shortens, forgets, writes late, guesses.
final class Behaviour {
    private final double adherence;
    private final double adherenceFromBad;
    private final double halfDone;
    private final double offPlan;
    private final double missing;
    private final double missingFromBad;
    private final double late;
    private final double guessPressed;
    private final double guessLight;

    Behaviour(VirtualPerson p) {
        adherence = logit(p.value("adherence"));
        adherenceFromBad = p.value("adherence-from-bad");
        halfDone = p.value("half-done");
        offPlan = p.value("off-plan");
        missing = logit(p.value("missing"));
        missingFromBad = p.value("missing-from-bad");
        late = p.value("late");
        guessPressed = p.value("guess-pressed");
        guessLight = p.value("guess-light");
    }

    private static double logit(double share) {
        double kept = Math.clamp(share, 1e-6, 1 - 1e-6);
        return StrictMath.log(kept / (1 - kept));
    }

    private static double share(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /// How much of a planned session is done: 0, a half or all.
    double done(double bad, Chance luck) {
        boolean does = luck.happens(share(adherence + adherenceFromBad * bad));
        boolean half = luck.happens(halfDone);
        return does ? half ? 0.5 : 1 : 0;
    }

    /// Whether a session is done on an evening without one.
    boolean isOffPlan(Chance luck) {
        return luck.happens(offPlan);
    }

    boolean isMissing(double bad, Chance luck) {
        return luck.happens(share(missing + missingFromBad * bad));
    }

    boolean isLate(Chance luck) {
        return luck.happens(late);
    }

    boolean guessesReal(Treatment treatment, Chance luck) {
        return luck.happens(treatment.pressure() > 0.2 ? guessPressed : guessLight);
    }
}
