package org.settle.report.paths;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.settle.evidence.Claim;
import org.settle.evidence.Node;
import org.settle.markup.Element;
import org.settle.report.chart.Frame;

/// One node with what leads to it above, and what it leads to below, made for a screen of 390
/// pixels.
public final class FocusMap {
    private static final double WIDTH = 358;
    private static final double SIDE = 2;
    private static final double BOX = 200;
    private static final double GAP = 10;
    private static final double APPROACH = 26;
    private static final double HEAD = 28;

    private final PathWords words;
    private final List<Claim> claims;
    private final Set<String> tagged;

    /// Makes such maps.
    ///
    /// @param words names, sentences and addresses
    /// @param claims all paths there are
    /// @param tagged ids of the nodes that a person's own results can be about
    public FocusMap(PathWords words, List<Claim> claims, Set<String> tagged) {
        this.words = words;
        this.claims = List.copyOf(claims);
        this.tagged = Set.copyOf(tagged);
    }

    /// The headings in a map.
    ///
    /// @param title of the picture
    /// @param before above what leads to the node
    /// @param after above what it leads to
    public record Headings(String title, String before, String after) {}

    /// Draws one node with its neighbours.
    ///
    /// @param node the node in the middle
    /// @param own results of the person by the ids of nodes; empty where there are none
    /// @param frame what surrounds the picture
    /// @param headings what is written beside it
    /// @return an `svg`
    public Element draw(Node node, Map<String, Own> own, Frame frame, Headings headings) {
        Map<Node, List<Claim>> before = groups(node, Claim::to, Claim::from);
        Map<Node, List<Claim>> after = groups(node, Claim::from, Claim::to);
        List<Box> sources = stack(before, SIDE, HEAD, own);
        double top = sources.isEmpty() ? SIDE : sources.getLast().foot() + APPROACH;
        Box here = box(node, new Point(SIDE, top), WIDTH - 2 * SIDE, 1, own);
        double head = here.foot() + APPROACH + 12;
        List<Box> targets = stack(after, WIDTH - BOX - SIDE, head + 10, own);
        double foot = targets.isEmpty() ? here.foot() : targets.getLast().foot();
        Pen pen = Pen.on(words, own, frame, headings.title(), WIDTH, foot + 4);
        if (!sources.isEmpty()) {
            pen.text(new Point(SIDE, 16), "start", "strong", headings.before());
        }
        if (!targets.isEmpty()) {
            pen.text(new Point(WIDTH - SIDE, head), "end", "strong", headings.after());
        }
        Rails.into(here, sources, before).forEach(pen::route);
        Rails.outOf(here, targets, after).forEach(pen::route);
        sources.forEach(box -> pen.box(box, false));
        pen.box(here, true);
        targets.forEach(box -> pen.box(box, false));
        return pen.svg();
    }

    /// Draws one path alone.
    ///
    /// @param claim which one
    /// @param own results of the person by the ids of nodes; empty where there are none
    /// @param frame what surrounds the picture
    /// @param title what the picture is called
    /// @return an `svg`
    public Element draw(Claim claim, Map<String, Own> own, Frame frame, String title) {
        Box from = box(claim.from(), new Point(SIDE, SIDE), BOX, 1, own);
        Point place = new Point(WIDTH - BOX - SIDE, from.foot() + APPROACH);
        Box to = box(claim.to(), place, BOX, 1, own);
        Point leaves = new Point(to.x() - Rails.MARKS - 40, from.foot());
        Point arrives = new Point(to.x(), to.y() + to.height() / 2);
        Pen pen = Pen.on(words, own, frame, title, WIDTH, to.foot() + 4);
        pen.route(Rails.down(claim, leaves, arrives));
        pen.box(from, false);
        pen.box(to, false);
        return pen.svg();
    }

    /// The claims at one end of which a node stands, by what stands at the other.
    private Map<Node, List<Claim>> groups(
            Node node, Function<Claim, Node> at, Function<Claim, Node> other) {
        return claims.stream()
                .filter(claim -> at.apply(claim).equals(node))
                .collect(Collectors.groupingBy(other, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Box> stack(
            Map<Node, List<Claim>> groups, double x, double top, Map<String, Own> own) {
        List<Box> boxes = new ArrayList<>();
        double y = top;
        for (Map.Entry<Node, List<Claim>> group : groups.entrySet()) {
            int ports = group.getValue().size();
            Box box = box(group.getKey(), new Point(x, y), BOX, ports, own);
            boxes.add(box);
            y = box.foot() + GAP;
        }
        return boxes;
    }

    private Box box(Node node, Point at, double width, int ports, Map<String, Own> own) {
        boolean tag = tagged.contains(node.id());
        List<String> lines = Label.lines(words.name(node), width);
        double text = Label.height(lines.size() + (tag && own.containsKey(node.id()) ? 1 : 0));
        double height = Math.max(text, Rails.PORT * ports + 4);
        return new Box(node, at.x(), at.y(), width, height, lines, tag);
    }
}
