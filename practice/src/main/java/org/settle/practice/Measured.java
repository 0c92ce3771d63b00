package org.settle.practice;

import java.util.List;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// A roller under which pressure and contact area were measured.
///
/// @param tool the roller
/// @param kpa mean pressure
/// @param kpaSd its standard deviation between people
/// @param cm2 contact area
/// @param cm2Sd its standard deviation between people
/// @param newtons the force that is taken for it
/// @param source DOI
public record Measured(
        Tool tool,
        double kpa,
        double kpaSd,
        double cm2,
        double cm2Sd,
        double newtons,
        String source) {
    static List<Measured> load(Catalogue catalogue) {
        List<DataRow> rows =
                DataTable.load(
                        Measured.class,
                        "pressure.data",
                        "id",
                        "use",
                        "kpa",
                        "kpa-sd",
                        "cm2",
                        "cm2-sd",
                        "weight-kg",
                        "share",
                        "source");
        DataRow first = rows.getFirst();
        if (!first.text("use").equals("fit")
                || catalogue.tool(first.id()).modulusKpa().isPresent()) {
            throw first.fault(
                    "the first row must be a rigid roller to fit", first.id(), "Move it up");
        }
        return rows.stream().map(row -> of(catalogue.tool(row.id()), row)).toList();
    }

    private static Measured of(Tool tool, DataRow row) {
        return new Measured(
                tool,
                row.number("kpa"),
                row.number("kpa-sd"),
                row.number("cm2"),
                row.number("cm2-sd"),
                Load.of(row, "share").newtons(row.number("weight-kg")),
                row.source());
    }
}
