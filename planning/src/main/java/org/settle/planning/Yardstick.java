package org.settle.planning;

import static org.settle.bayes.numeric.PackedCholesky.at;
import static org.settle.bayes.numeric.PackedCholesky.size;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.settle.bayes.numeric.PackedCholesky;
import org.settle.trial.design.OrderSet;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

/// How much a design could tell, beside the most that any order of the same arms could.
///
/// An order is worth the inverse of the variance that it leaves of the change with an arm, averaged
/// over arms and over the carryover's prior (a pseudo-Bayesian A-criterion: Chaloner and Verdinelli
/// 1995, doi:10.1214/ss/1177009939). Days are AR(1) as in the person's baseline; level, trend and
/// the carryover itself are not known either, the last one to first order around its value. The
/// best order is looked for by changing one or two days at a time (coordinate exchange: Meyer and
/// Nachtsheim 1995, doi:10.1080/00401706.1995.10485889), from many beginnings.
///
/// The best order is a yardstick, not a plan: an order that is calculated is not drawn by chance.
public final class Yardstick {
    private static final long SEED = 20_261_130;
    private static final int BEGINNINGS = 3;
    private static final int DRAWS = 60;

    /// Where the carryover is long, the best orders have longer runs than designs that are drawn.
    private static final List<String> LONG = List.of("blocks:14", "blocks:21");

    /// Prior precisions as in the analysis, in units of the day-to-day sd: of the level, of the
    /// carryover (1 over the variance of Beta(1, 3)), and 1 for trend and change.
    private static final double LEVEL = 1 / (2.5 * 2.5);

    private static final double CARRYOVER = 80 / 3.0;

    /// Quartile midpoints of the carryover's prior.
    private static final double[] RHO =
            IntStream.range(0, 4).mapToDouble(i -> 1 - Math.cbrt(1 - (i + 0.5) / 4)).toArray();

    private final int days;
    private final int arms;
    private final double phi;

    /// The change with an arm in units of the day-to-day sd.
    private final double effect;

    /// A yardstick for one person.
    ///
    /// @param days the length of the trial
    /// @param arms how many, the reference among them
    /// @param baseline how the days go together
    /// @param worthwhile the change that an arm is taken to make, in the outcome's unit
    public Yardstick(int days, int arms, Baseline baseline, double worthwhile) {
        this.days = days;
        this.arms = arms;
        this.phi = baseline.phi();
        this.effect = worthwhile / baseline.sd();
    }

    /// The best order that was found, from orders of every design and from long blocks of equal
    /// length.
    ///
    /// @return the arm of each day
    /// @throws IllegalStateException if no design of [Search#DESIGNS] fits the trial
    public int[] best() {
        return Stream.concat(Search.DESIGNS.stream(), LONG.stream())
                .map(StudyDesigns::parse)
                .filter(design -> design.fits(days, arms))
                .map(design -> design.orders(days, arms))
                .flatMap(
                        orders ->
                                IntStream.range(0, BEGINNINGS)
                                        .mapToObj(i -> orders.draw(SeededRandom.of(SEED + i))))
                .toList()
                .parallelStream()
                .map(this::exchanged)
                .min((one, other) -> Double.compare(variance(one), variance(other)))
                .orElseThrow(() -> new IllegalStateException("No design fits the trial."));
    }

    /// What a design tells on average over its orders, as a share of what an order tells.
    ///
    /// @param design how orders are drawn; must fit the trial
    /// @param order the one to compare with
    /// @return above 0; 1 is as much
    public double share(StudyDesign design, int[] order) {
        SeededRandom random = SeededRandom.of(SEED);
        OrderSet orders = design.orders(days, arms);
        double mean =
                IntStream.range(0, DRAWS)
                        .mapToObj(_ -> orders.draw(random))
                        .mapToDouble(drawn -> variance(drawn, design.washoutDays(drawn)))
                        .average()
                        .orElseThrow();
        return variance(order) / mean;
    }

    /// Takes each change of a day, and of a day with the next, that lowers the variance, until none
    /// does.
    private int[] exchanged(int[] from) {
        int[] order = from.clone();
        double least = variance(order);
        boolean better = true;
        while (better) {
            better = false;
            for (int t = 0; t < days; t++) {
                for (int pair = 0; pair < arms * arms; pair++) {
                    int next = Math.min(t + 1, days - 1);
                    int[] changed = order.clone();
                    changed[next] = pair / arms;
                    changed[t] = pair % arms;
                    double variance =
                            Arrays.equals(changed, order)
                                    ? Double.POSITIVE_INFINITY
                                    : variance(changed);
                    if (variance < least * (1 - 1e-9)) {
                        least = variance;
                        order = changed;
                        better = true;
                    }
                }
            }
        }
        return order;
    }

    /// The mean variance of the change with an arm, in squared day-to-day sds.
    double variance(int[] order) {
        return variance(order, new boolean[days]);
    }

    private double variance(int[] order, boolean[] leftOut) {
        return Arrays.stream(RHO)
                .map(rho -> variance(columns(order, rho), leftOut))
                .average()
                .orElseThrow();
    }

    /// Level, trend, what a change of the carryover would change, and one exposure for each arm.
    private double[][] columns(int[] order, double rho) {
        double[][] columns = new double[2 + arms][days];
        double[] slope = new double[arms];
        double[] built = new double[arms];
        for (int t = 0; t < days; t++) {
            columns[0][t] = 1;
            columns[1][t] = (t - 0.5 * (days - 1)) / Math.sqrt(days * (days + 1.0) / 12);
            for (int k = 1; k < arms; k++) {
                int done = order[t] == k ? 1 : 0;
                slope[k] = built[k] + rho * slope[k] - done;
                built[k] = rho * built[k] + (1 - rho) * done;
                columns[2][t] += effect * slope[k];
                columns[2 + k][t] = built[k];
            }
        }
        return columns;
    }

    private double variance(double[][] columns, boolean[] leftOut) {
        int p = columns.length;
        double[] information = new double[size(p)];
        for (int i = 0; i < p; i++) {
            information[at(i, i)] = i == 0 ? LEVEL : i == 2 ? CARRYOVER : 1;
        }
        double[] white = new double[p];
        int before = -1;
        for (int t = 0; t < days; t++) {
            if (leftOut[t]) {
                continue;
            }
            double memory = before < 0 ? 0 : Math.pow(phi, t - before);
            double root = Math.sqrt(1 - memory * memory);
            for (int i = 0; i < p; i++) {
                double last = before < 0 ? 0 : memory * columns[i][before];
                white[i] = (columns[i][t] - last) / root;
                for (int j = 0; j <= i; j++) {
                    information[at(i, j)] += white[i] * white[j];
                }
            }
            before = t;
        }
        return meanOfEffects(information, p);
    }

    /// The mean of the last diagonal entries of the inverse.
    private double meanOfEffects(double[] information, int p) {
        int last = at(p - 1, p - 1);
        PackedCholesky.factor(information, p);
        // The factor leaves its last pivot squared.
        information[last] = Math.sqrt(information[last]);
        double[] inverse = new double[size(p)];
        PackedCholesky.invert(information, p, inverse);
        double sum = 0;
        for (int k = 3; k < p; k++) {
            for (int i = k; i < p; i++) {
                sum += inverse[at(i, k)] * inverse[at(i, k)];
            }
        }
        return sum / (arms - 1);
    }
}
