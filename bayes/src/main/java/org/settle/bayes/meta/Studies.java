package org.settle.bayes.meta;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// k study effects with their sampling variances and J moderators, such as the log risk ratios of
/// 13 trials and the latitudes they were done at. The intercept is not a moderator; every model has
/// one.
public final class Studies {
    private static final double LARGEST = 1e50;
    private static final double MOST_RATIO = 1e10;

    private final double[] effects;
    private final double[] variances;
    private final double[][] moderators;

    private Studies(double[] effects, double[] variances, double[][] moderators) {
        this.effects = effects;
        this.variances = variances;
        this.moderators = moderators;
        if (effects.length == 0) {
            throw new IllegalArgumentException(
                    "A synthesis needs at least one study, but was given none. Add one.");
        }
        requireLength("variances", variances.length);
        for (double[] moderator : moderators) {
            requireLength("values of a moderator", moderator.length);
            Arrays.stream(moderator).forEach(x -> requireRange("moderator", x));
        }
        Arrays.stream(effects).forEach(y -> requireRange("effect", y));
        requireVariances();
    }

    /// Checks and copies the data.
    ///
    /// @param effects k effects in one unit
    /// @param variances k sampling variances (squared standard errors) in the squared unit
    /// @param moderators J rows of k values
    /// @return the studies
    /// @throws IllegalArgumentException if there is no study, a length differs, an effect or a
    ///   moderator is not within 1e50 of zero, a variance is not between 1e-50 and 1e50, or one
    ///   variance is more than 1e10 times another
    public static Studies of(double[] effects, double[] variances, double[]... moderators) {
        return new Studies(
                effects.clone(),
                variances.clone(),
                Arrays.stream(moderators).map(double[]::clone).toArray(double[][]::new));
    }

    /// Takes effect sizes as they were computed.
    ///
    /// @param sizes one per study
    /// @return the studies, without moderators
    /// @throws IllegalArgumentException as above
    public static Studies of(List<EffectSize> sizes) {
        return new Studies(
                sizes.stream().mapToDouble(EffectSize::estimate).toArray(),
                sizes.stream().mapToDouble(EffectSize::variance).toArray(),
                new double[0][]);
    }

    private void requireLength(String what, int given) {
        if (given != effects.length) {
            throw new IllegalArgumentException(
                    "%d effects need %d %s, but were given %d. Give one per study."
                            .formatted(effects.length, effects.length, what, given));
        }
    }

    private static void requireRange(String what, double given) {
        if (!(Math.abs(given) <= LARGEST)) {
            throw new IllegalArgumentException(
                    "Every %s must lie between -1e50 and 1e50, but one is %s. %s"
                            .formatted(what, given, "Correct it or leave the study out."));
        }
    }

    private void requireVariances() {
        for (double v : variances) {
            if (!(v >= 1 / LARGEST && v <= LARGEST)) {
                throw new IllegalArgumentException(
                        "Every variance must lie between 1e-50 and 1e50, but one is %s. %s"
                                .formatted(v, "Give squared standard errors above 0."));
            }
        }
        double ratio = largestVariance() / smallestVariance();
        if (ratio > MOST_RATIO) {
            throw new IllegalArgumentException(
                    "Variances must be within 1e10 of each other, but one is %s times another. %s"
                            .formatted(ratio, "Look whether all have the same unit."));
        }
    }

    /// How many studies there are.
    ///
    /// @return k, at least 1
    public int count() {
        return effects.length;
    }

    /// How many moderators there are.
    ///
    /// @return J, from 0
    public int moderatorCount() {
        return moderators.length;
    }

    /// The effect of one study.
    ///
    /// @param i study, from 0
    /// @return its effect
    public double effect(int i) {
        return effects[i];
    }

    /// The sampling variance of one study.
    ///
    /// @param i study, from 0
    /// @return the squared standard error
    public double variance(int i) {
        return variances[i];
    }

    /// One moderator of one study.
    ///
    /// @param j moderator, from 0
    /// @param i study, from 0
    /// @return its value
    public double moderator(int j, int i) {
        return moderators[j][i];
    }

    /// All studies but one.
    ///
    /// @param study the one to leave out, from 0
    /// @return the others in their order
    /// @throws IllegalArgumentException if no study is left
    public Studies without(int study) {
        return only(IntStream.range(0, count()).filter(i -> i != study).toArray());
    }

    /// The same studies with one more moderator, as the last.
    ///
    /// @param moderator k values
    /// @return the studies
    /// @throws IllegalArgumentException if the length differs or a value is out of range
    public Studies with(double[] moderator) {
        return new Studies(
                effects,
                variances,
                Stream.concat(Arrays.stream(moderators), Stream.of(moderator.clone()))
                        .toArray(double[][]::new));
    }

    Studies only(int... rows) {
        return new Studies(
                pick(effects, rows),
                pick(variances, rows),
                Arrays.stream(moderators).map(row -> pick(row, rows)).toArray(double[][]::new));
    }

    private static double[] pick(double[] row, int[] at) {
        return Arrays.stream(at).mapToDouble(i -> row[i]).toArray();
    }

    /// p: the intercept and the moderators.
    int coefficientCount() {
        return 1 + moderators.length;
    }

    /// Not a copy.
    double[] effects() {
        return effects;
    }

    /// Not a copy.
    double[] variances() {
        return variances;
    }

    /// Not a copy.
    double[] moderator(int j) {
        return moderators[j];
    }

    /// The row of the design for given moderators: 1, then the moderators.
    double[] row(double... given) {
        if (given.length != moderators.length) {
            throw new IllegalArgumentException(
                    "A prediction needs %d moderators, but was given %d. Give one value for each."
                            .formatted(moderators.length, given.length));
        }
        double[] row = new double[given.length + 1];
        row[0] = 1;
        for (int j = 0; j < given.length; j++) {
            requireRange("moderator", given[j]);
            row[j + 1] = given[j];
        }
        return row;
    }

    void requireNoModerators(String what) {
        if (moderators.length > 0) {
            throw new IllegalArgumentException(
                    "%s need studies without moderators, but there are %d. Leave them out."
                            .formatted(what, moderators.length));
        }
    }

    double smallestVariance() {
        return Arrays.stream(variances).min().orElseThrow();
    }

    double largestVariance() {
        return Arrays.stream(variances).max().orElseThrow();
    }
}
