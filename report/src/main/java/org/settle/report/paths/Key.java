package org.settle.report.paths;

import java.util.Optional;
import org.settle.evidence.SeenIn;
import org.settle.evidence.Sign;
import org.settle.markup.Element;

/// Samples of what stands in a map, for a list that says what each of them means.
public final class Key {
    private static final double WIDTH = 64;
    private static final double HEIGHT = 24;
    private static final double MIDDLE = HEIGHT / 2;

    private Key() {}

    /// The line of a standing.
    ///
    /// @param standing which one
    /// @return a small `svg`
    public static Element line(Standing standing) {
        return sample(standing).addAll(Marks.standing(standing, new Point(WIDTH / 2, MIDDLE)));
    }

    /// The end of a path.
    ///
    /// @param sign what the path is said to do
    /// @return a small `svg`
    public static Element tip(Sign sign) {
        return sample(Standing.MODERATE)
                .add(new Tip(new Point(WIDTH - 4, MIDDLE), 1, 0).drawn(sign));
    }

    /// The mark for whom it was seen in.
    ///
    /// @param seenIn animals or a laboratory
    /// @return a small `svg`
    public static Element seenIn(SeenIn seenIn) {
        return sample(Standing.WEAK).addAll(Marks.seenIn(seenIn, new Point(WIDTH / 2, MIDDLE)));
    }

    /// The shape of a node.
    ///
    /// @param measured whether it can be measured in a person
    /// @param own the person's own result
    /// @return a small `svg`
    public static Element node(boolean measured, Optional<Own> own) {
        String style = measured ? "node measured" : "node";
        Element group =
                Element.of("g").with("class", own.map(o -> style + " own-" + o.id()).orElse(style));
        group.add(
                Element.of("rect")
                        .with("x", 3)
                        .with("y", 2)
                        .with("width", WIDTH - 6)
                        .with("height", HEIGHT - 4)
                        .with("rx", measured ? 10 : 2));
        return paper().add(group);
    }

    private static Element sample(Standing standing) {
        Element line = Element.of("path").with("d", "M2 12L54 12").with("class", "line");
        return paper().with("class", "paths sample p-" + standing.id()).add(line);
    }

    private static Element paper() {
        return Element.of("svg")
                .with("viewBox", "0 0 64 24")
                .with("class", "paths sample")
                .with("aria-hidden", "true");
    }
}
