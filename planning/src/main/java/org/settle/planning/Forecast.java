package org.settle.planning;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// What would come of a design at growing lengths. The trials are simulated once; then each
/// worthwhile amount is answered at once, so that a slider can be followed.
public final class Forecast {
    private final List<Length> lengths;

    Forecast(List<Length> lengths) {
        this.lengths = List.copyOf(lengths);
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
