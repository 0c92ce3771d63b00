package org.settle.analysis;

import java.util.Map;
import java.util.Optional;

/// Everything else the model estimates for one outcome.
///
/// @param intercept the level alpha
/// @param trend the linear trend gamma, per sd of the day number
/// @param autocorrelation phi, where an AR(1) model was fitted
/// @param carryover rho, the share of an effect that is still there a day later
/// @param innovationSd sigma, where a model with innovations was fitted
/// @param stationarySd s, the day-to-day sd
/// @param covariates delta, by name
public record Parameters(
        Summary intercept,
        Summary trend,
        Optional<Summary> autocorrelation,
        Summary carryover,
        Optional<Summary> innovationSd,
        Summary stationarySd,
        Map<String, Summary> covariates) {}
