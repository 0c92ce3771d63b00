package org.settle.planning.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.settle.analysis.TrialAnalysis;
import org.settle.simulator.SimulatedSelf;
import org.settle.trial.Diary;
import org.settle.trial.design.OrderSet;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesign;

/// One assumption of the model, broken on purpose in days that are otherwise just as the model has
/// them. What is true is known, so it is seen what the break does to the answer.
public enum BrokenAssumption {
    /// Nothing is broken: the row to compare with.
    NONE("nothing (to compare)") {
        @Override
        double[] write(double[] days, Lived lived) {
            return lived.changed(days);
        }
    },
    /// Ratings are whole numbers.
    ROUNDED("whole numbers, 0 to 10") {
        @Override
        double[] write(double[] days, Lived lived) {
            return Arrays.stream(lived.changed(days))
                    .map(d -> Math.clamp(Math.rint(5 + d), 0, 10))
                    .toArray();
        }
    },
    /// Bad days are not written: a day two sd below the usual has a chance of one half.
    BAD_DAYS_MISSING("bad days stay unwritten") {
        @Override
        double[] write(double[] days, Lived lived) {
            double[] written = lived.changed(days);
            for (int t = 0; t < written.length; t++) {
                double unwritten = 1 / (1 + Math.exp(2 * (2 + written[t])));
                if (lived.random.uniform() < unwritten) {
                    written[t] = Double.NaN;
                }
            }
            return written;
        }
    },
    /// The scale ends where the person usually is.
    AT_THE_TOP("usual rating 9 on a scale that ends at 10") {
        @Override
        double[] write(double[] days, Lived lived) {
            return Arrays.stream(lived.changed(days)).map(d -> Math.clamp(9 + d, 0, 10)).toArray();
        }
    },
    /// A single session does nothing: the change comes on the second day in a row.
    SECOND_DAY_ONLY("works from the second day in a row on") {
        @Override
        double[] write(double[] days, Lived lived) {
            double[] changed = days.clone();
            int[] order = lived.order;
            for (int t = 1; t < changed.length; t++) {
                changed[t] += order[t] == 1 && order[t - 1] == 1 ? lived.effect : 0;
            }
            return changed;
        }
    },
    /// A better day makes the next one better by a third of it.
    FEEDBACK("a good night makes the next day better") {
        @Override
        double[] write(double[] days, Lived lived) {
            double[] changed = lived.changed(days);
            for (int t = 1; t < changed.length; t++) {
                changed[t] += changed[t - 1] / 3;
            }
            return changed;
        }

        @Override
        double truth(double effect) {
            // Kept up, a change comes to 1 + 1/3 + 1/9 + ... of itself.
            return 1.5 * effect;
        }
    },
    /// Days with heavy tails: now and then one is far off.
    WILD_DAYS("one day in twenty is four times as wild") {
        @Override
        double[] write(double[] days, Lived lived) {
            double[] changed = lived.changed(days);
            for (int t = 0; t < changed.length; t++) {
                if (lived.random.uniform() < 0.05) {
                    changed[t] += 4 * lived.random.normal();
                }
            }
            return changed;
        }
    };

    private static final String OUTCOME = "outcome";
    private static final double MISSING = 0.08;
    private static final double PHI = 0.3;
    private static final double RHO = 0.3;

    private final String words;

    BrokenAssumption(String words) {
        this.words = words;
    }

    /// What is broken.
    ///
    /// @return in words
    public String words() {
        return words;
    }

    /// The days as they are written.
    abstract double[] write(double[] days, Lived lived);

    /// What a change that is kept up comes to.
    double truth(double effect) {
        return effect;
    }

    /// One life, whose days lie one sd apart.
    static final class Lived {
        private final int[] order;
        private final double effect;
        private final SeededRandom random;

        Lived(int[] order, double effect, SeededRandom random) {
            this.order = order;
            this.effect = effect;
            this.random = random;
        }

        /// The days with the effect as the model has it.
        double[] changed(double[] days) {
            return SimulatedSelf.with(days, order, 1, effect, RHO);
        }
    }

    /// Lives and answers.
    ///
    /// @param design how the order is drawn
    /// @param days the length of the trial
    /// @param effect what settles in, in sd of the days
    /// @param trials how many
    /// @param seed of the run
    /// @return what Settle came to
    public Tally run(StudyDesign design, int days, double effect, int trials, long seed) {
        TrialAnalysis analysis = TrialAnalysis.rough();
        OrderSet orders = design.orders(days, 2);
        List<Claim> claims =
                IntStream.range(0, trials)
                        .parallel()
                        .mapToObj(i -> SeededRandom.of(seed + 7919L * i))
                        .map(random -> diary(orders.draw(random), effect, random))
                        .map(diary -> Settled.say(analysis, diary, OUTCOME, 1, true))
                        .map(claim -> claim.about(truth(effect)))
                        .toList();
        return new Tally("Settle", claims, 1);
    }

    /// Every day is lived; which ones stay unwritten by chance is decided last.
    private Diary diary(int[] order, double effect, SeededRandom random) {
        double[] noise = new SimulatedSelf(1, PHI, 0).days(order.length, random);
        double[] written = write(noise, new Lived(order, effect, random));
        Arrays.setAll(written, t -> random.uniform() < MISSING ? Double.NaN : written[t]);
        return Diary.of(order, Map.of(OUTCOME, written));
    }
}
