package org.settle.report.paths;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.settle.evidence.Claim;
import org.settle.evidence.Node;
import org.settle.markup.Element;
import org.settle.report.chart.Frame;

/// All nodes and all claims: what is done on the left, what people would like to change on the
/// right. It is worked out once for the names of one language and then only drawn.
public final class WholeMap {
    private final Layout layout;

    private WholeMap(Layout layout) {
        this.layout = layout;
    }

    /// Finds a place for everything.
    ///
    /// @param nodes the points
    /// @param claims the paths between them
    /// @param words the names
    /// @param tagged ids of the nodes that a person's own results can be about
    /// @return the map, to be drawn
    public static WholeMap of(
            List<Node> nodes, List<Claim> claims, PathWords words, Set<String> tagged) {
        return new WholeMap(Layout.of(nodes, claims, words, tagged));
    }

    /// Draws the map.
    ///
    /// @param words names, sentences and addresses in the same language
    /// @param own results of the person by the ids of nodes; empty where there are none
    /// @param frame what surrounds the picture
    /// @param title what the picture is called
    /// @return an `svg`
    public Element draw(PathWords words, Map<String, Own> own, Frame frame, String title) {
        Pen pen = Pen.on(words, own, frame, title, layout.width(), layout.height());
        layout.heads()
                .forEach(head -> pen.text(head.at(), "middle", "strong", words.lane(head.lane())));
        layout.routes().forEach(pen::route);
        layout.boxes().forEach(box -> pen.box(box, false));
        return pen.svg();
    }
}
