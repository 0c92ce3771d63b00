package org.settle.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything else the model estimates for one outcome.
///
/// @param intercept the level alpha; none where the outcome is taken as ranks
/// @param trend the linear trend gamma, per sd of the day number
/// @param autocorrelation phi, where an AR(1) model was fitted
/// @param carryover rho, the share of an effect that is still there a day later
/// @param innovationSd sigma, where a model with innovations was fitted
/// @param stationarySd s, the day-to-day sd; none where the outcome is taken as ranks
/// @param covariates delta, by name
/// @param cutpoints between neighboring ranks, where the outcome is taken as ranks; else empty
public record Parameters(
        Optional<Summary> intercept,
        Summary trend,
        Optional<Summary> autocorrelation,
        Summary carryover,
        Optional<Summary> innovationSd,
        Optional<Summary> stationarySd,
        Map<String, Summary> covariates,
        List<Summary> cutpoints) {
    /// Keeps copies, covariates in their order.
    public Parameters {
        covariates = Collections.unmodifiableMap(new LinkedHashMap<>(covariates));
        cutpoints = List.copyOf(cutpoints);
    }
}
