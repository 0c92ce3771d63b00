package org.settle.report.paths;

import java.util.List;
import java.util.StringJoiner;
import org.settle.evidence.Claim;
import org.settle.evidence.SeenIn;
import org.settle.markup.Element;

/// What stands on the line of a claim: a cross where studies speak against it, a question mark
/// where there is no source, a triangle for animals, a square for a laboratory.
final class Marks {
    private static final double ARM = 5.5;

    private Marks() {}

    static List<Element> standing(Standing standing, Point at) {
        return switch (standing) {
            case CONTRADICTED -> List.of(cross(at));
            case SAID -> asked(at);
            case STRONG, MODERATE, WEAK, SPECULATIVE -> List.of();
        };
    }

    private static Element cross(Point at) {
        String d =
                "M%sL%sM%sL%s"
                        .formatted(
                                corner(at, -1, -1), corner(at, 1, 1),
                                corner(at, -1, 1), corner(at, 1, -1));
        return Element.of("path").with("d", d).with("class", "cross");
    }

    private static String corner(Point at, int right, int down) {
        return new Point(at.x() + right * ARM, at.y() + down * ARM).written();
    }

    private static List<Element> asked(Point at) {
        return List.of(
                Element.of("circle")
                        .with("cx", at.x())
                        .with("cy", at.y())
                        .with("r", 8.5)
                        .with("class", "ring"),
                Element.of("text", "?")
                        .with("x", at.x())
                        .with("y", at.y() + 5)
                        .with("text-anchor", "middle")
                        .with("aria-hidden", "true"));
    }

    /// People are the rule and have no mark, nor has what nobody looked at or what is only said.
    static List<Element> seenIn(Claim claim, Point at) {
        return claim.isSourced() ? seenIn(claim.seenIn(), at) : List.of();
    }

    static List<Element> seenIn(SeenIn seenIn, Point at) {
        return switch (seenIn) {
            case ANIMALS -> List.of(shape(at, 0, -6, 6, 5, -6, 5));
            case LABORATORY -> List.of(shape(at, -5, -5, 5, -5, 5, 5, -5, 5));
            case PEOPLE, NONE -> List.of();
        };
    }

    private static Element shape(Point at, double... corners) {
        StringJoiner points = new StringJoiner("L", "M", "Z");
        for (int i = 0; i < corners.length; i += 2) {
            points.add(new Point(at.x() + corners[i], at.y() + corners[i + 1]).written());
        }
        return Element.of("path").with("d", points.toString()).with("class", "seen");
    }
}
