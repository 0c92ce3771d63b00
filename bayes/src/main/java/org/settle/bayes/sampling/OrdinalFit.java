package org.settle.bayes.sampling;

/// A fitted [OrdinalModel].
///
/// @param model the model
/// @param series the data it was fitted to
/// @param draws from the posterior: c[1].., gamma, beta[1].., delta[1].. and rho
public record OrdinalFit(OrdinalModel model, ExposedSeries series, Draws draws) {}
