package org.settle.planning;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What would come of a design at growing lengths. The trials are simulated once; then each
/// worthwhile amount is answered at once, so that a slider can be followed.
public final class Forecast {
    private static final double MOST_SDS = 10;

    private final List<Length> lengths;
    private final OptionalInt lookEvery;

    private Forecast(List<Length> lengths, OptionalInt lookEvery) {
        this.lengths = List.copyOf(lengths);
        this.lookEvery = lookEvery;
    }

    /// From how each self fared at each length.
    ///
    /// @param days the lengths, ascending
    /// @param lookEvery how many days lie between two looks, if it is looked at before the end
    /// @param selves per self one ending for each length
    static Forecast of(List<Integer> days, OptionalInt lookEvery, List<List<Ending>> selves) {
        return new Forecast(
                IntStream.range(0, days.size())
                        .mapToObj(
                                i ->
                                        new Length(
                                                days.get(i),
                                                selves.stream().map(self -> self.get(i)).toList()))
                        .toList(),
                lookEvery);
    }

    /// How many days lie between two looks.
    ///
    /// @return nothing where each length is answered at its end only
    public OptionalInt lookEvery() {
        return lookEvery;
    }

    /// All simulated trials of one length.
    record Length(int days, List<Ending> endings) {
        Length {
            endings = List.copyOf(endings);
        }

        Outlook outlook(double worthwhile) {
            return new Outlook(
                    days,
                    mean(endings.stream().mapToDouble(e -> e.reached(e.clearFrom(), worthwhile))),
                    mean(endings.stream().mapToDouble(e -> e.clearFrom() <= worthwhile ? 1 : 0)),
                    mean(
                            endings.stream()
                                    .mapToDouble(e -> e.reached(e.probablyFrom(), worthwhile))),
                    mean(endings.stream().mapToDouble(e -> e.falseClear() ? 1 : 0)),
                    mean(endings.stream().mapToDouble(Ending::halfWidth)),
                    endings.size());
        }

        private static double mean(DoubleStream values) {
            return values.average().orElseThrow();
        }
    }

    /// The outlook at every length.
    ///
    /// @param worthwhile the least change worth having, in the outcome's unit
    /// @return the shortest first
    /// @throws IllegalArgumentException if the amount is not a number above 0
    public List<Outlook> curve(double worthwhile) {
        if (!(worthwhile > 0) || !Double.isFinite(worthwhile)) {
            throw new IllegalArgumentException(
                    "The change that is worth having must be a number above 0, but was %s. Say how much would matter to you, such as 0.5."
                            .formatted(worthwhile));
        }
        double most = MOST_SDS * lengths.getLast().endings().getFirst().sd();
        if (worthwhile > most) {
            throw new IllegalArgumentException(
                    "A change of %s is more than ten times what days differ by anyway. Give a change that could happen."
                            .formatted(worthwhile));
        }
        return lengths.stream().map(length -> length.outlook(worthwhile)).toList();
    }

    /// The least change from an amount up that the longest trial would be sure enough of.
    ///
    /// @param worthwhile where to begin
    /// @return nothing where not even ten times as much could be seen
    public OptionalDouble visible(double worthwhile) {
        Length longest = lengths.getLast();
        for (double seen = worthwhile; seen <= 10 * worthwhile; seen *= 1.02) {
            if (longest.outlook(seen).clear() >= Search.ENOUGH) {
                return OptionalDouble.of(seen);
            }
        }
        return OptionalDouble.empty();
    }
}
