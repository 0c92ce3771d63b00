package org.settle.report.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where strands leave and reach their boxes. What begins or ends at one side of a box is spread
/// over it in the order of where it goes, so that no two cross there.
final class Ports {
    private static final double PITCH = 8;

    private final Map<String, Double> places;
    private final Map<String, Double> ports = new HashMap<>();

    Ports(List<Strand> strands, Map<String, Double> places) {
        this.places = Map.copyOf(places);
        Map<String, List<End>> sides = new HashMap<>();
        for (Strand strand : strands) {
            for (End end : ends(strand)) {
                sides.computeIfAbsent(end.side(), _ -> new ArrayList<>()).add(end);
            }
        }
        sides.values().forEach(this::spread);
    }

    /// One end of a strand.
    private record End(String key, Slot slot, boolean right, double toward) {
        String side() {
            return slot.key() + (right ? ">" : "<");
        }
    }

    private List<End> ends(Strand strand) {
        List<Slot> slots = strand.slots();
        int last = slots.size() - 1;
        boolean beside = strand.isBeside();
        double next = Placing.at(slots.get(1), places);
        double before = Placing.at(slots.get(last - 1), places);
        return List.of(
                new End(key(strand, 0), strand.from(), beside || strand.isForward(), next),
                new End(key(strand, last), strand.to(), beside || !strand.isForward(), before));
    }

    private static String key(Strand strand, int i) {
        return strand.claim().id() + " " + i;
    }

    private void spread(List<End> ends) {
        ends.sort(Comparator.comparingDouble(End::toward).thenComparing(End::key));
        for (int i = 0; i < ends.size(); i++) {
            double middle = Placing.at(ends.get(i).slot(), places);
            ports.put(ends.get(i).key(), middle + PITCH * (i - (ends.size() - 1) / 2.0));
        }
    }

    /// How far down a strand is at one of its slots.
    double at(Strand strand, int i) {
        Slot slot = strand.slots().get(i);
        return slot.isPassage()
                ? Placing.at(slot, places)
                : Objects.requireNonNull(ports.get(key(strand, i)));
    }
}
