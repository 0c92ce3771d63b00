package org.settle.simulator;

import java.util.List;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// One thing in which people differ, and from what it is drawn.
///
/// @param id its name
/// @param unit such as `sd`, `point`, `minute`
/// @param law how it is drawn
/// @param centre mean, median, or the value itself
/// @param spread sd, or sd of the logarithm
/// @param low the least value
/// @param high the greatest value
/// @param source a DOI, a row of the evidence, or `assumed`
/// @param meaning in a few words
public record Parameter(
        String id,
        String unit,
        Law law,
        double centre,
        double spread,
        double low,
        double high,
        String source,
        String meaning) {
    /// How a value is drawn.
    public enum Law {
        /// Mean and sd.
        NORMAL,
        /// Median and sd of the logarithm.
        LOGNORMAL,
        /// Everybody has the centre.
        FIXED
    }

    /// All parameters, as the file has them.
    ///
    /// @return in the order of the file
    public static List<Parameter> all() {
        return DataTable.load(
                        Parameter.class,
                        "parameters.data",
                        "id",
                        "unit",
                        "law",
                        "centre",
                        "spread",
                        "low",
                        "high",
                        "source",
                        "meaning")
                .stream()
                .map(Parameter::of)
                .toList();
    }

    private static Parameter of(DataRow row) {
        Law law =
                switch (row.oneOf("law", List.of("normal", "lognormal", "fixed"))) {
                    case "normal" -> Law.NORMAL;
                    case "lognormal" -> Law.LOGNORMAL;
                    default -> Law.FIXED;
                };
        Parameter parameter =
                new Parameter(
                        row.id(),
                        row.text("unit"),
                        law,
                        row.number("centre"),
                        row.number("spread"),
                        row.number("low"),
                        row.number("high"),
                        row.source(),
                        row.text("meaning"));
        if (!parameter.isPossible()) {
            throw row.fault(
                    "low, centre and high must rise, and the spread must not be below 0",
                    row.cells().toString(),
                    "Correct the numbers");
        }
        return parameter;
    }

    private boolean isPossible() {
        return low <= centre && centre <= high && spread >= 0 && (law != Law.LOGNORMAL || low >= 0);
    }

    Parameter with(double newCentre, double newSpread) {
        return new Parameter(id, unit, law, newCentre, newSpread, low, high, source, meaning);
    }

    double draw(Chance chance) {
        double z = chance.normal();
        double value =
                switch (law) {
                    case NORMAL -> centre + spread * z;
                    case LOGNORMAL -> centre * StrictMath.exp(spread * z);
                    case FIXED -> centre;
                };
        return Math.clamp(value, low, high);
    }
}
