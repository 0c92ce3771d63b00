package org.settle.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.settle.bayes.Posterior;

/// Where the true effect lies in its posterior at the planned end, over many simulated trials and
/// all arms.
final class Coverage {
    private final double[] places;

    private Coverage(double[] places) {
        this.places = places;
    }

    static Coverage run(Scenario scenario, int trials, long seed) {
        long[] seeds = new SplittableRandom(seed).longs(trials).toArray();
        return new Coverage(
                IntStream.range(0, trials)
                        .parallel()
                        .mapToObj(i -> places(scenario, seeds[i]))
                        .flatMapToDouble(DoubleStream::of)
                        .toArray());
    }

    private static double[] places(Scenario scenario, long seed) {
        EarlyLook look = new EarlyLook(scenario.trial(), scenario.diary(seed));
        Posterior posterior = look.posterior(scenario.days());
        return IntStream.range(0, scenario.arms())
                .mapToDouble(k -> posterior.effect(k).cdf(scenario.effect()))
                .toArray();
    }

    /// How often the central interval of the given probability holds the true effect.
    Share of(double level) {
        long inside = Arrays.stream(places).filter(p -> Math.abs(p - 0.5) <= level / 2).count();
        return new Share((int) inside, places.length);
    }
}
