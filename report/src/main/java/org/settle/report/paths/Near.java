package org.settle.report.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/// What is joined to a slot in the next columns, and in its own.
final class Near {
    private final Map<String, List<Slot>> left = new HashMap<>();
    private final Map<String, List<Slot>> right = new HashMap<>();
    private final Map<String, List<Slot>> beside = new HashMap<>();

    Near(List<Strand> strands) {
        for (Strand strand : strands) {
            for (int i = 1; i < strand.slots().size(); i++) {
                join(strand.slots().get(i - 1), strand.slots().get(i));
            }
        }
    }

    private void join(Slot one, Slot other) {
        if (one.column() == other.column()) {
            add(beside, one, other);
            add(beside, other, one);
        } else if (one.column() < other.column()) {
            add(right, one, other);
            add(left, other, one);
        } else {
            join(other, one);
        }
    }

    private static void add(Map<String, List<Slot>> to, Slot slot, Slot other) {
        to.computeIfAbsent(slot.key(), _ -> new ArrayList<>()).add(other);
    }

    List<Slot> rightOf(Slot slot) {
        return right.getOrDefault(slot.key(), List.of());
    }

    /// Where a slot would like to be by what is on one side of it; by all where there is nothing.
    double wish(Slot slot, boolean byLeft, Map<String, Double> places) {
        Map<String, List<Slot>> side = byLeft ? left : right;
        OptionalDouble mean = mean(side.getOrDefault(slot.key(), List.of()), places);
        return mean.isPresent() ? mean.getAsDouble() : wish(slot, places);
    }

    /// Where a slot would like to be by all that it is joined to: the barycentre.
    double wish(Slot slot, Map<String, Double> places) {
        List<Slot> all = new ArrayList<>(left.getOrDefault(slot.key(), List.of()));
        all.addAll(rightOf(slot));
        OptionalDouble mean = mean(all, places);
        if (mean.isPresent()) {
            return mean.getAsDouble();
        }
        return mean(beside.getOrDefault(slot.key(), List.of()), places)
                .orElseGet(() -> at(slot, places));
    }

    private static OptionalDouble mean(List<Slot> slots, Map<String, Double> places) {
        return slots.stream().mapToDouble(slot -> at(slot, places)).average();
    }

    private static double at(Slot slot, Map<String, Double> places) {
        return Objects.requireNonNull(places.get(slot.key()));
    }
}
