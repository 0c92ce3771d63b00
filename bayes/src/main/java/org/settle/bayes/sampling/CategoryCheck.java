package org.settle.bayes.sampling;

/// How often one category was observed, against how often the fitted model would produce it.
///
/// @param category the category
/// @param observed the days it was observed on
/// @param expected the mean number of days in replicated series
/// @param above the share of replicated series with more such days than observed, those with as
///   many counted half; near 0 or 1 the model does not produce what was seen
public record CategoryCheck(int category, int observed, double expected, double above) {}
