package org.settle.report.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.settle.evidence.Claim;
import org.settle.evidence.Lane;
import org.settle.evidence.Node;

/// The nodes in columns by their lanes, and the claims as strands between them. A claim over more
/// than one column has a passage in each of those in between, so that it runs behind no node.
///
/// @param slots of each column
/// @param strands one per claim
record Columns(List<List<Slot>> slots, List<Strand> strands) {
    static final double WIDTH = 150;

    /// From what is done to what people would like to change.
    private static final List<List<Lane>> LANES =
            List.of(
                    List.of(Lane.TOUCH),
                    List.of(Lane.OTHER_WAYS, Lane.RECEPTORS, Lane.TISSUE),
                    List.of(
                            Lane.MUSCLE,
                            Lane.BRAIN,
                            Lane.AUTONOMIC_NERVES,
                            Lane.IMMUNE,
                            Lane.HORMONES),
                    List.of(Lane.MIND),
                    List.of(Lane.OUTCOME));

    private static final double PORT = 8;

    /// Puts nodes and claims into columns.
    ///
    /// @param tagged nodes with room for one more line
    static Columns of(List<Node> nodes, List<Claim> claims, PathWords words, Set<String> tagged) {
        Map<String, Integer> busy = new HashMap<>();
        claims.forEach(claim -> ports(claim).forEach(port -> busy.merge(port, 1, Integer::sum)));
        List<List<Slot>> columns = new ArrayList<>();
        LANES.forEach(_ -> columns.add(new ArrayList<>()));
        Map<String, Slot> found = new HashMap<>();
        List<Node> byLane = nodes.stream().sorted(Comparator.comparing(Node::lane)).toList();
        for (Node node : byLane) {
            List<String> lines = Label.lines(words.name(node), WIDTH);
            double text = Label.height(lines.size() + (tagged.contains(node.id()) ? 1 : 0));
            int ports =
                    Math.max(
                            busy.getOrDefault(node.id() + ">", 0),
                            busy.getOrDefault(node.id() + "<", 0));
            Slot slot =
                    new Slot(
                            column(node),
                            node.id(),
                            Optional.of(node),
                            lines,
                            Math.max(text, PORT * ports + 4));
            columns.get(slot.column()).add(slot);
            found.put(node.id(), slot);
        }
        List<Strand> strands = new ArrayList<>();
        for (Claim claim : claims) {
            Strand strand = strand(claim, found);
            strand.slots().stream()
                    .filter(Slot::isPassage)
                    .forEach(passage -> columns.get(passage.column()).add(passage));
            strands.add(strand);
        }
        return new Columns(columns.stream().map(List::copyOf).toList(), List.copyOf(strands));
    }

    /// The sides of its nodes at which a claim begins and ends: `>` right, `<` left.
    private static List<String> ports(Claim claim) {
        int from = column(claim.from());
        int to = column(claim.to());
        return List.of(
                claim.from().id() + (from > to ? "<" : ">"),
                claim.to().id() + (from < to ? "<" : ">"));
    }

    private static Strand strand(Claim claim, Map<String, Slot> found) {
        Slot from = Objects.requireNonNull(found.get(claim.from().id()));
        Slot to = Objects.requireNonNull(found.get(claim.to().id()));
        List<Slot> slots = new ArrayList<>(List.of(from));
        int step = from.column() < to.column() ? 1 : -1;
        for (int c = from.column() + step; (to.column() - c) * step > 0; c += step) {
            slots.add(Slot.passage(c, claim.id()));
        }
        slots.add(to);
        return new Strand(claim, slots);
    }

    private static int column(Node node) {
        return IntStream.range(0, LANES.size())
                .filter(c -> LANES.get(c).contains(node.lane()))
                .findFirst()
                .orElseThrow();
    }
}
