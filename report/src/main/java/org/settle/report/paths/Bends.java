package org.settle.report.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where in the gap between two columns each strand turns up or down. Of those that go down the
/// lowest turns first, of those that go up the highest, so that they do not run into each other.
final class Bends {
    private static final double FIRST = 0.2;
    private static final double ROOM = 0.6;

    private final Map<String, Double> shares = new HashMap<>();

    Bends(List<Strand> strands, Ports ports) {
        Map<String, List<Piece>> gaps = new HashMap<>();
        for (Strand strand : strands) {
            for (int i = 1; i < strand.slots().size() && !strand.isBeside(); i++) {
                Piece piece = piece(strand, i, ports);
                gaps.computeIfAbsent(piece.gap(), _ -> new ArrayList<>()).add(piece);
            }
        }
        gaps.values().forEach(this::spread);
    }

    /// What runs through one gap, from left to right.
    private record Piece(String key, int column, double left, double right) {
        boolean isDown() {
            return right > left;
        }

        String gap() {
            return column + (isDown() ? " down" : " up");
        }

        double turn() {
            return isDown() ? -left : left;
        }
    }

    private static Piece piece(Strand strand, int i, Ports ports) {
        double before = ports.at(strand, i - 1);
        double after = ports.at(strand, i);
        int column = strand.slots().get(strand.isForward() ? i - 1 : i).column();
        return strand.isForward()
                ? new Piece(key(strand, i), column, before, after)
                : new Piece(key(strand, i), column, after, before);
    }

    private static String key(Strand strand, int i) {
        return strand.claim().id() + " " + i;
    }

    private void spread(List<Piece> pieces) {
        pieces.sort(Comparator.comparingDouble(Piece::turn).thenComparing(Piece::key));
        for (int i = 0; i < pieces.size(); i++) {
            shares.put(pieces.get(i).key(), FIRST + ROOM * (i + 0.5) / pieces.size());
        }
    }

    /// The share of the gap, from its left, at which a strand on its way to its i-th slot turns.
    double of(Strand strand, int i) {
        return Objects.requireNonNull(shares.get(key(strand, i)));
    }
}
