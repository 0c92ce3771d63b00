package org.settle.benchmarks;

import java.util.random.RandomGenerator;

/// Day-to-day noise of a simulated person, with stationary sd 1 (for drift: an expected sample
/// variance of 1 over the trial). Written from the model page, apart from the engine.
enum SimulatedNoise {
    /// Independent days.
    WHITE("white", 0, 0),
    /// First-order autoregression 0.6.
    AR1("AR(1) 0.6", 0.6, 0),
    /// Half of the variance is a level that wanders.
    DRIFT_HALF("drift, share 0.5", 0, 0.5),
    /// Nearly all of it.
    DRIFT_STRONG("drift, share 0.9", 0, 0.9);

    private final String label;
    private final double phi;
    private final double omega;

    SimulatedNoise(String label, double phi, double omega) {
        this.label = label;
        this.phi = phi;
        this.omega = omega;
    }

    String label() {
        return label;
    }

    double[] draw(int days, RandomGenerator random) {
        double[] noise = new double[days];
        double step = Math.sqrt(omega * 6 / (days + 1));
        double e = random.nextGaussian();
        double level = 0;
        for (int t = 0; t < days; t++) {
            if (t > 0) {
                e = phi * e + Math.sqrt(1 - phi * phi) * random.nextGaussian();
                level += step * random.nextGaussian();
            }
            noise[t] = Math.sqrt(1 - omega) * e + level;
        }
        return noise;
    }
}
