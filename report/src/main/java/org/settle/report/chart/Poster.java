package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.settle.markup.Element;

/// A picture that stands alone beside a text: the sentence and the chance on the left, the dots on
/// the right, in light or dark as its surroundings are.
///
/// @param sentence the answer
/// @param chance how sure it is
/// @param source where the days come from
public record Poster(String sentence, String chance, String source) {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 420;
    private static final double LEFT = 36;
    private static final double ROOM = 372;

    /// Bold letters are wider.
    private static final double BIG = 1.1 * 25.0 / Palette.TEXT;

    private static final double MIDDLE = 20.0 / Palette.TEXT;

    private static final String STYLE =
            """
            svg .big{font-size:25px;font-weight:650}
            svg .middle{font-size:20px}
            svg .ground{fill:var(--paper);stroke:var(--grey)}
            """;

    /// Draws the poster.
    ///
    /// @param dots the picture on the right
    /// @return an SVG of 800 by 420 that needs nothing else
    public Element draw(Chart dots) {
        Element svg =
                Element.of("svg")
                        .with("xmlns", "http://www.w3.org/2000/svg")
                        .with("width", Integer.toString(WIDTH))
                        .with("height", Integer.toString(HEIGHT))
                        .with("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT))
                        .with("role", "img")
                        .with("aria-labelledby", "poster-t poster-d");
        svg.add(Element.of("title", sentence).with("id", "poster-t"));
        svg.add(Element.of("desc", chance + " " + dots.caption()).with("id", "poster-d"));
        svg.add(Element.of("style", style()));
        svg.add(
                Element.of("rect")
                        .with("class", "ground")
                        .with("x", 0.5)
                        .with("y", 0.5)
                        .with("width", WIDTH - 1.0)
                        .with("height", HEIGHT - 1.0)
                        .with("rx", 14));
        double y = addLines(svg, sentence, 66, "big", BIG);
        addLines(svg, chance, y + 22, "middle", MIDDLE);
        addLines(svg, source, HEIGHT - 24, "quiet", 1);
        return svg.add(
                dots.svg().with("x", 424).with("y", 50).with("width", 352).with("height", 300));
    }

    private static String style() {
        return "svg{"
                + Palette.LIGHT.properties()
                + "}\n@media (prefers-color-scheme:dark){svg{"
                + Palette.DARK.properties()
                + "}}\n"
                + Palette.rules()
                + STYLE;
    }

    private static double addLines(
            Element svg, String text, double top, String style, double size) {
        double y = top;
        for (String line : lines(text, ROOM / size)) {
            svg.add(Element.of("text", line).with("x", LEFT).with("y", y).with("class", style));
            y += Palette.TEXT * size * 1.3;
        }
        return y;
    }

    /// Breaks a text into lines of a width, in units of the smallest text; at most six.
    private static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Canvas.width(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines.stream().limit(6).map(each -> Canvas.fitting(each, width)).toList();
    }
}
