package org.settle.benchmarks;

import java.util.ArrayList;
import java.util.List;
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
import org.settle.bayes.ExactRegression;
import org.settle.bayes.NoiseModel;
import org.settle.bayes.Posterior;
import org.settle.bayes.Prior;
import org.settle.bayes.RegressionData;
import org.settle.bayes.numeric.Marginal;

/// What one exact posterior costs, from checked data to numbers.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ExactPosteriorBenchmark {
    private static final double[] LEVELS = {0.025, 0.25, 0.5, 0.75, 0.975};
    private static final double MID = 0.25;

    private final ExactRegression engine = new ExactRegression();
    private final RegressionData oneArm = SimulatedSeries.of(84, 1, 0);
    private final RegressionData twoArms = SimulatedSeries.of(84, 2, 0);
    private final RegressionData year = SimulatedSeries.of(365, 4, 3);

    /// Makes the state.
    public ExactPosteriorBenchmark() {}

    /// 84 days, one arm besides the reference, AR(1): evidence, and mean, sd and tail probability
    /// of every parameter.
    ///
    /// @param hole takes the numbers
    @Benchmark
    public void oneArmWithoutQuantiles(Blackhole hole) {
        withoutQuantiles(engine.fit(oneArm, Prior.reference(oneArm), NoiseModel.AR1), hole);
    }

    /// The same with two arms besides the reference.
    ///
    /// @param hole takes the numbers
    @Benchmark
    public void twoArmsWithoutQuantiles(Blackhole hole) {
        withoutQuantiles(engine.fit(twoArms, Prior.reference(twoArms), NoiseModel.AR1), hole);
    }

    /// 84 days, one arm, AR(1): every number of the JSON answer.
    ///
    /// @param hole takes the numbers
    @Benchmark
    public void oneArmEveryField(Blackhole hole) {
        everyField(engine.fit(oneArm, Prior.reference(oneArm), NoiseModel.AR1), hole);
    }

    /// The same with two arms, where the best one is a question of its own.
    ///
    /// @param hole takes the numbers
    @Benchmark
    public void twoArmsEveryField(Blackhole hole) {
        everyField(engine.fit(twoArms, Prior.reference(twoArms), NoiseModel.AR1), hole);
    }

    /// 365 days, four arms, three covariates, AR(1): without quantiles.
    ///
    /// @param hole takes the numbers
    @Benchmark
    public void yearWithoutQuantiles(Blackhole hole) {
        withoutQuantiles(engine.fit(year, Prior.reference(year), NoiseModel.AR1), hole);
    }

    /// The same with every number of the JSON answer.
    ///
    /// @param hole takes the numbers
    @Benchmark
    public void yearEveryField(Blackhole hole) {
        everyField(engine.fit(year, Prior.reference(year), NoiseModel.AR1), hole);
    }

    /// 84 days, two arms, the average of the three noise models: every number of the JSON answer.
    ///
    /// @param hole takes the numbers
    @Benchmark
    public void twoArmsAveragedEveryField(Blackhole hole) {
        Prior prior = Prior.reference(twoArms);
        List<Posterior> each = new ArrayList<>();
        for (NoiseModel noise : NoiseModel.values()) {
            each.add(engine.fit(twoArms, prior, noise));
        }
        everyField(Posterior.average(each), hole);
    }

    private static List<Marginal> parameters(Posterior posterior) {
        List<Marginal> all = new ArrayList<>();
        for (int k = 0; k < posterior.effectCount(); k++) {
            all.add(posterior.effect(k));
        }
        all.add(posterior.intercept());
        all.add(posterior.trend());
        for (int j = 0; j < posterior.covariateCount(); j++) {
            all.add(posterior.covariate(j));
        }
        all.add(posterior.carryover());
        posterior.autocorrelation().ifPresent(all::add);
        posterior.innovationSd().ifPresent(all::add);
        all.add(posterior.stationarySd());
        return all;
    }

    private static void withoutQuantiles(Posterior posterior, Blackhole hole) {
        hole.consume(posterior.logEvidence());
        parameters(posterior).forEach(marginal -> basics(marginal, hole));
    }

    private static void basics(Marginal marginal, Blackhole hole) {
        hole.consume(marginal.mean());
        hole.consume(marginal.sd());
        hole.consume(marginal.cdf(0));
    }

    private static void everyField(Posterior posterior, Blackhole hole) {
        hole.consume(posterior.noiseModels());
        for (Marginal marginal : parameters(posterior)) {
            basics(marginal, hole);
            for (double level : LEVELS) {
                hole.consume(marginal.quantile(level));
            }
        }
        for (int k = 0; k < posterior.effectCount(); k++) {
            Marginal effect = posterior.effect(k);
            hole.consume(effect.cdf(MID));
            hole.consume(effect.cdf(-MID));
        }
        hole.consume(posterior.bestEffect(1, true, new SplittableRandom(1)));
    }
}
