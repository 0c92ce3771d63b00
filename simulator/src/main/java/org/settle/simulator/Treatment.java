package org.settle.simulator;

import java.util.List;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// What is done on an evening, as the body meets it.
///
/// @param id such as `rolling`
/// @param label how a diary names it
/// @param pressure share of the pain threshold, 0 where nothing presses
/// @param press minutes of pressure
/// @param breathe minutes of slow breathing
/// @param move minutes of stretching or easy movement
/// @param believed how much it is taken for something that works, 0 to 1
public record Treatment(
        String id,
        String label,
        double pressure,
        double press,
        double breathe,
        double move,
        double believed) {
    /// An evening without anything.
    static final Treatment NOTHING = new Treatment("nothing", "nothing", 0, 0, 0, 0, 0);

    /// Whether nothing is done.
    ///
    /// @return true for a usual evening
    public boolean isNothing() {
        return press + breathe + move == 0;
    }

    /// All there are.
    ///
    /// @return in the order of the file
    public static List<Treatment> all() {
        return DataTable.load(
                        Treatment.class,
                        "treatments.data",
                        "id",
                        "label",
                        "pressure",
                        "press",
                        "breathe",
                        "move",
                        "believed",
                        "source")
                .stream()
                .map(Treatment::of)
                .toList();
    }

    /// One of them.
    ///
    /// @param id its name
    /// @return the treatment
    /// @throws IllegalArgumentException if there is none of that name
    public static Treatment of(String id) {
        return all().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no treatment '%s'. Pick one of: %s."
                                                .formatted(
                                                        id,
                                                        String.join(
                                                                ", ",
                                                                all().stream()
                                                                        .map(Treatment::id)
                                                                        .toList()))));
    }

    private static Treatment of(DataRow row) {
        return new Treatment(
                row.id(),
                row.text("label"),
                row.number("pressure"),
                row.number("press"),
                row.number("breathe"),
                row.number("move"),
                row.number("believed"));
    }
}
