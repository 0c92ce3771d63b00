package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.settle.report.words.NumberWords;

/// Round numbers along an axis: steps of 1, 2 or 5 times a power of ten.
///
/// @param step the distance between two
/// @param values in rising order
record Ticks(double step, List<Double> values) {
    static Ticks of(Scale scale, int most) {
        double width = scale.high() - scale.low();
        double power = Math.pow(10, Math.floor(Math.log10(width / most)));
        for (double factor : new double[] {1, 2, 5, 10, 20, 50}) {
            Ticks ticks = of(scale, factor, power);
            if (ticks.values().size() <= most) {
                return ticks;
            }
        }
        return new Ticks(width, List.of());
    }

    private static Ticks of(Scale scale, double factor, double power) {
        double step = factor * power;
        List<Double> values = new ArrayList<>();
        long first = (long) Math.ceil(scale.low() / step - 1e-9);
        long last = (long) Math.floor(scale.high() / step + 1e-9);
        for (long i = first; i <= last && values.size() < 100; i++) {
            values.add(i * step);
        }
        return new Ticks(step, values);
    }

    /// A value on this axis, with the digits of the step.
    String write(NumberWords numbers, double value) {
        return numbers.fine(value, 10 * step);
    }
}
