package org.settle.report.sheet;

/// How much a part of a sheet matters, most first. Where there is no room for all, the last of
/// these goes first.
public enum Importance {
    /// The answer with its chance, the limits, the design and every effect: always there.
    ANSWER,
    /// What has to be known before the answer is believed.
    FIRST_CAUTIONS,
    /// The answers of arms that are less likely the best.
    OTHER_ARMS,
    /// Probabilities and the randomisation test.
    PROBABILITIES,
    /// The model and its priors.
    METHOD,
    /// What it means for the person.
    MEANING,
    /// What could be done next.
    NEXT,
    /// How many days were written down.
    OWN_DAYS,
    /// What else is good to know.
    CAUTIONS,
    /// The person's own days, drawn.
    PICTURE_OF_DAYS,
    /// The effects on other outcomes.
    OTHER_OUTCOMES,
    /// Every posterior.
    POSTERIOR,
    /// The chance, drawn.
    PICTURE_OF_CHANCE,
    /// The randomisation test, in words.
    SECOND_CHECK,
    /// The changes of arms that are less likely the best, drawn.
    PICTURES_OF_OTHER_ARMS,
    /// The weights of the noise models.
    NOISE,
    /// What would change the answer.
    CHANGES
}
