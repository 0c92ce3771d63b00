package org.settle.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.settle.bayes.meta.CoefficientTest;
import org.settle.bayes.meta.RandomEffects;
import org.settle.bayes.meta.Studies;
import org.settle.bayes.meta.TauMethod;

/// What one synthesis of study effects costs, from arrays to numbers.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class SynthesisBenchmark {
    private static final int STUDIES = 100;
    private static final double TAU = 0.2;

    private final double[] effects = new double[STUDIES];
    private final double[] variances = new double[STUDIES];

    /// Makes the state.
    public SynthesisBenchmark() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < STUDIES; i++) {
            variances[i] = random.nextDouble(0.01, 0.2);
            effects[i] = random.nextGaussian(0.3, Math.sqrt(TAU * TAU + variances[i]));
        }
    }

    /// 100 studies, REML, no moderators, test of Knapp and Hartung: every number of the summary but
    /// the intervals of the heterogeneity.
    ///
    /// @param hole takes the numbers
    @Benchmark
    public void hundredStudies(Blackhole hole) {
        RandomEffects fit =
                RandomEffects.fit(
                        Studies.of(effects, variances),
                        TauMethod.REML,
                        CoefficientTest.KNAPP_HARTUNG);
        hole.consume(fit.coefficients());
        hole.consume(fit.heterogeneity());
        hole.consume(fit.moderatorTest());
        hole.consume(fit.logLikelihood());
        hole.consume(fit.predict());
    }
}
