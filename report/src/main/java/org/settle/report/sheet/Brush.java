package org.settle.report.sheet;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.settle.markup.Element;

/// Paints the marks of a picture, in the picture's own units: as much of SVG as charts use.
final class Brush {
    /// How far the handles of a quarter of a circle reach, as a share of its radius.
    private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

    private static final Pattern STEP = Pattern.compile("([MLhvZ])(-?[\\d.]*)(?: (-?[\\d.]+))?");

    private final Paper paper;
    private final PDPageContentStream pen;
    private final Looks looks;

    Brush(Paper paper, Looks looks) {
        this.paper = paper;
        this.pen = paper.pen();
        this.looks = looks;
    }

    void paint(Element mark) throws IOException {
        switch (mark.name()) {
            case "rect" -> rect(mark);
            case "circle" -> circle(mark);
            case "line" -> line(mark);
            case "path" -> path(mark);
            case "text" -> text(mark);
            // What they say is said beside the picture.
            case "title", "desc" -> {}
            default ->
                    throw new IllegalArgumentException(
                            "A picture on paper is made of rect, circle, line, path and text, but has "
                                    + mark.write());
        }
    }

    private void rect(Element mark) throws IOException {
        Look look = begin(mark);
        pen.addRect(
                number(mark, "x"),
                number(mark, "y"),
                number(mark, "width"),
                number(mark, "height"));
        end(look);
    }

    private void circle(Element mark) throws IOException {
        Look look = begin(mark);
        float x = number(mark, "cx");
        float y = number(mark, "cy");
        float r = number(mark, "r");
        float h = (float) (QUARTER * r);
        pen.moveTo(x + r, y);
        pen.curveTo(x + r, y + h, x + h, y + r, x, y + r);
        pen.curveTo(x - h, y + r, x - r, y + h, x - r, y);
        pen.curveTo(x - r, y - h, x - h, y - r, x, y - r);
        pen.curveTo(x + h, y - r, x + r, y - h, x + r, y);
        pen.closePath();
        end(look);
    }

    private void line(Element mark) throws IOException {
        Look look = begin(mark);
        pen.moveTo(number(mark, "x1"), number(mark, "y1"));
        pen.lineTo(number(mark, "x2"), number(mark, "y2"));
        end(look);
    }

    private void path(Element mark) throws IOException {
        Look look = begin(mark);
        Matcher step = STEP.matcher(mark.attribute("d").orElse(""));
        float x = 0;
        float y = 0;
        while (step.find()) {
            String kind = step.group(1);
            if (kind.equals("Z")) {
                pen.closePath();
                continue;
            }
            float first = Float.parseFloat(step.group(2));
            x = kind.equals("h") ? x + first : kind.equals("v") ? x : first;
            y =
                    kind.equals("v")
                            ? y + first
                            : kind.equals("h") ? y : Float.parseFloat(step.group(3));
            if (kind.equals("M")) {
                pen.moveTo(x, y);
            } else {
                pen.lineTo(x, y);
            }
        }
        end(look);
    }

    private void text(Element mark) throws IOException {
        Look look = looks.of(mark);
        double width = paper.letters().width(mark.text(), look.size());
        double share =
                switch (mark.attribute("text-anchor").orElse("start")) {
                    case "middle" -> 0.5;
                    case "end" -> 1;
                    default -> 0;
                };
        paper.text(
                mark.text(),
                number(mark, "x") - share * width,
                number(mark, "y"),
                look.size(),
                look.fill().orElseThrow(),
                look.isStrong());
    }

    private Look begin(Element mark) throws IOException {
        Look look = looks.of(mark);
        if (look.fill().isPresent()) {
            paper.fill(look.fill().get());
        }
        if (look.stroke().isPresent()) {
            paper.stroke(look.stroke().get());
        }
        pen.setLineWidth((float) look.width());
        pen.setLineCapStyle(look.isRound() ? 1 : 0);
        float[] dashes = new float[look.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = look.dashes().get(i).floatValue();
        }
        pen.setLineDashPattern(dashes, 0);
        return look;
    }

    private void end(Look look) throws IOException {
        if (look.fill().isPresent() && look.stroke().isPresent()) {
            pen.fillAndStroke();
        } else if (look.fill().isPresent()) {
            pen.fill();
        } else {
            pen.stroke();
        }
    }

    private static float number(Element mark, String attribute) {
        return Float.parseFloat(mark.attribute(attribute).orElseThrow());
    }
}
