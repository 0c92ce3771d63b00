package org.settle.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// One person's days of one kind, and how they hang together.
final class DaySeries {
    private static final int LEAST_DAYS = 10;
    private static final int LEAST_PAIRS = 8;

    private final TreeMap<LocalDate, Double> days;

    private DaySeries(Map<LocalDate, Double> days) {
        this.days = new TreeMap<>(days);
    }

    static DaySeries of(Map<LocalDate, Double> days) {
        return new DaySeries(days);
    }

    /// @param values one per calendar day, NaN where nothing was written
    static DaySeries of(double[] values) {
        Map<LocalDate, Double> days = new TreeMap<>();
        for (int t = 0; t < values.length; t++) {
            if (!Double.isNaN(values[t])) {
                days.put(LocalDate.EPOCH.plusDays(t), values[t]);
            }
        }
        return new DaySeries(days);
    }

    /// The sd from day to day; empty where there are too few days.
    OptionalDouble sd() {
        double[] values = days.values().stream().mapToDouble(Double::doubleValue).toArray();
        if (values.length < LEAST_DAYS) {
            return OptionalDouble.empty();
        }
        double mean = mean();
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
    }

    /// The correlation of one calendar day with the next; empty where there are too few pairs.
    OptionalDouble dayToDay() {
        double mean = mean();
        double products = 0;
        int pairs = 0;
        for (Map.Entry<LocalDate, Double> day : days.entrySet()) {
            Double next = days.get(day.getKey().plusDays(1));
            if (next != null) {
                products += (day.getValue() - mean) * (next - mean);
                pairs++;
            }
        }
        double sd = sd().orElse(0);
        return pairs < LEAST_PAIRS || sd == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(products / pairs / (sd * sd));
    }

    private double mean() {
        return days.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    static double[] sds(List<DaySeries> people) {
        return people.stream().flatMapToDouble(p -> p.sd().stream()).sorted().toArray();
    }

    static double[] dayToDays(List<DaySeries> people) {
        return people.stream().flatMapToDouble(p -> p.dayToDay().stream()).sorted().toArray();
    }
}
