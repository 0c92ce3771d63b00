package org.settle.bayes.sampling;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Runs chains side by side. Each has its own generator, so the result does not depend on the
/// order.
final class ChainRunner {
    private ChainRunner() {}

    /// Draws from every chain.
    ///
    /// @param chain makes the kept draws of one chain, one row per parameter
    static Draws run(
            SamplerSettings settings,
            List<String> names,
            Function<RandomGenerator, double[][]> chain) {
        SplittableRandom root = new SplittableRandom(settings.seed());
        List<SplittableRandom> generators =
                Stream.generate(root::split).limit(settings.chains()).toList();
        List<CompletableFuture<double[][]>> ended =
                IntStream.range(0, settings.chains())
                        .parallel()
                        .mapToObj(i -> ended(() -> chain.apply(generators.get(i))))
                        .toList();
        return Draws.of(names, ended.stream().map(ChainRunner::result).toList());
    }

    /// The result or the failure, as a value: a parallel stream loses the message of an exception.
    private static CompletableFuture<double[][]> ended(Supplier<double[][]> chain) {
        try {
            return CompletableFuture.completedFuture(chain.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static double[][] result(CompletableFuture<double[][]> ended) {
        try {
            return ended.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
