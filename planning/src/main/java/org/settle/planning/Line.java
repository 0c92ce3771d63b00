package org.settle.planning;

/// The straight trend of a series, by least squares over the days that were written.
///
/// @param level at the middle of the days
/// @param slope a day
/// @param middle the day, from 0, on which the level holds
record Line(double level, double slope, double middle) {
    /// @param values one per day, NaN where nothing was written; at least two that are written
    static Line through(double[] values) {
        double n = 0;
        double days = 0;
        double sum = 0;
        for (int t = 0; t < values.length; t++) {
            if (!Double.isNaN(values[t])) {
                n++;
                days += t;
                sum += values[t];
            }
        }
        double middle = days / n;
        double products = 0;
        double squares = 0;
        for (int t = 0; t < values.length; t++) {
            if (!Double.isNaN(values[t])) {
                products += (t - middle) * (values[t] - sum / n);
                squares += (t - middle) * (t - middle);
            }
        }
        return new Line(sum / n, products / squares, middle);
    }

    double at(int day) {
        return level + slope * (day - middle);
    }
}
