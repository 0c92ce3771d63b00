package org.settle.bayes.sampling;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Runs chains side by side. Each has its own generator, so the result does not depend on the
/// order.
final class ChainRunner {
    private ChainRunner() {}

    /// @param chain makes the kept draws of one chain, one row per parameter
    static Draws run(
            SamplerSettings settings,
            List<String> names,
            Function<RandomGenerator, double[][]> chain) {
        SplittableRandom root = new SplittableRandom(settings.seed());
        List<SplittableRandom> generators =
                Stream.generate(root::split).limit(settings.chains()).toList();
        List<double[][]> columns =
                IntStream.range(0, settings.chains())
                        .parallel()
                        .mapToObj(i -> chain.apply(generators.get(i)))
                        .toList();
        return Draws.of(names, columns);
    }
}
