package org.settle.bayes.sampling;

import java.util.ArrayList;
import java.util.List;
import org.settle.bayes.RegressionData;

/// Regression on built-up exposures with heavy-tailed days, each pulled less the further it lies
/// out.
///
/// ```math
/// y(t) = \alpha + \gamma s(t) + \sum_k \beta_k x_k(t) + \delta' z(t) + e(t)
/// ```
///
/// ```math
/// e(t) = \phi^g e(t - g) + s \sqrt{\frac{1 - \phi^{2g}}{\lambda(t)}}\, u(t), \qquad
/// u(t) \sim N(0, 1), \qquad
/// \lambda(t) \sim \mathrm{Gamma}\left(\tfrac{\nu}{2}, \mathrm{rate}\ \tfrac{\nu - 2}{2}\right)
/// ```
///
/// with x and s(t) as in [OrdinalModel] and g the days since the last outcome; the first error has
/// φ = 0. Integrated over λ the innovations are Student-t with ν degrees of freedom, scaled to
/// variance 1.
///
/// **What s means.** The rate makes the mean of 1 / λ one, so s² is the stationary variance of the
/// error for every ν, as in the Gaussian model, and s the day-to-day sd (not the smaller scale of a
/// t). The priors, which are in units of s, therefore keep their meaning: α Normal(center, (2.5
/// s)²), γ, β and δ Normal(0, s²), s² InverseGamma(2, spread²), ρ Beta(1, 3), (φ + 1) / 2 Beta(2,
/// 2), ν uniform on its list. As ν grows the model becomes the Gaussian one.
///
/// **Missing days.** One weight belongs to each step between outcomes. Over a gap the Gaussian
/// model has a sum of innovations; here the step is one t of the same variance, since a sum of t
/// has no closed form.
///
/// Gibbs sampling by the scale mixture: Geweke 1993, doi 10.1002/jae.3950080504.
///
/// @param autoregressive whether phi is estimated; otherwise it is 0
/// @param degreesOfFreedom the values that nu may take, each above 2
public record StudentTModel(boolean autoregressive, List<Double> degreesOfFreedom) {
    private static final List<Double> USUAL = List.of(3.0, 4.0, 6.0, 10.0, 20.0, 50.0);

    /// Checks the degrees of freedom.
    ///
    /// @throws IllegalArgumentException when there are none, or one is not above 2
    public StudentTModel {
        degreesOfFreedom = List.copyOf(degreesOfFreedom);
        if (degreesOfFreedom.isEmpty()
                || degreesOfFreedom.stream().anyMatch(nu -> !(nu > 2 && nu <= 1e9))) {
            throw new IllegalArgumentException(
                    "Degrees of freedom must be above 2, where the variance exists, and at most 1e9, but %s were given"
                            .formatted(degreesOfFreedom));
        }
    }

    /// The model of independent days, with 3, 4, 6, 10, 20 or 50 degrees of freedom.
    ///
    /// @return the model
    public static StudentTModel ofIndependentDays() {
        return new StudentTModel(false, USUAL);
    }

    /// The model of days that resemble the day before, with 3, 4, 6, 10, 20 or 50 degrees of
    /// freedom.
    ///
    /// @return the model
    public static StudentTModel ofAutoregressiveDays() {
        return new StudentTModel(true, USUAL);
    }

    /// Draws from the posterior, with priors at the scale of the observed outcomes.
    ///
    /// @param series the data
    /// @param settings how long to sample, and from which seed
    /// @return the draws of alpha, gamma, beta[1].., delta[1].., s, phi (when autoregressive), rho
    ///   and nu
    /// @throws IllegalArgumentException when the outcome does not vary
    public Draws fit(RegressionData series, SamplerSettings settings) {
        return fit(series, OutcomeScale.of(series), settings);
    }

    /// Draws from the posterior.
    ///
    /// @param series the data
    /// @param scale the scale of the priors
    /// @param settings how long to sample, and from which seed
    /// @return the draws of alpha, gamma, beta[1].., delta[1].., s, phi (when autoregressive), rho
    ///   and nu
    public Draws fit(RegressionData series, OutcomeScale scale, SamplerSettings settings) {
        List<String> coefficients = new PredictorColumns(series).coefficientNames();
        List<String> names = new ArrayList<>(List.of("alpha"));
        names.addAll(coefficients);
        names.add("s");
        if (autoregressive) {
            names.add("phi");
        }
        names.addAll(List.of("rho", "nu"));
        return ChainRunner.run(
                settings,
                names,
                random -> {
                    double rho = 1 - Math.cbrt(random.nextDouble());
                    WeightedRegression regression =
                            new WeightedRegression(series, scale, autoregressive, rho);
                    return new StudentTChain(regression, degreesOfFreedom, random)
                            .run(settings, coefficients.size(), autoregressive);
                });
    }
}
