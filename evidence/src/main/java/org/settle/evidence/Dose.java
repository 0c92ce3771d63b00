package org.settle.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What was done, and how much of it.
///
/// @param intervention what was done
/// @param tools with what
/// @param technique how
/// @param minutes of a session
/// @param timesAWeek sessions a week
/// @param weeks how long
/// @param pressure how hard, as reported
public record Dose(
        String intervention,
        List<Tool> tools,
        Optional<String> technique,
        OptionalDouble minutes,
        OptionalDouble timesAWeek,
        OptionalDouble weeks,
        Optional<String> pressure) {
    /// Checks the amounts.
    ///
    /// @throws IllegalArgumentException if one is not above 0
    public Dose {
        tools = List.copyOf(tools);
        Amount.above(0, "minutes", minutes);
        Amount.above(0, "times a week", timesAWeek);
        Amount.above(0, "weeks", weeks);
    }

    /// How completely it is reported: its size beside the number of all [DoseItem]s.
    ///
    /// @return what can be read
    public Set<DoseItem> reported() {
        Set<DoseItem> items = EnumSet.noneOf(DoseItem.class);
        add(items, DoseItem.TOOL, !tools.isEmpty() && !tools.contains(Tool.NOT_NAMED));
        add(items, DoseItem.TECHNIQUE, technique.isPresent());
        add(items, DoseItem.MINUTES, minutes.isPresent());
        add(items, DoseItem.TIMES_A_WEEK, timesAWeek.isPresent());
        add(items, DoseItem.WEEKS, weeks.isPresent());
        add(items, DoseItem.PRESSURE, pressure.isPresent());
        return items;
    }

    private static void add(Set<DoseItem> items, DoseItem item, boolean isReported) {
        if (isReported) {
            items.add(item);
        }
    }
}
