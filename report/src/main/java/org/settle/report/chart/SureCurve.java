package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.markup.Coordinate;
import org.settle.markup.Element;
import org.settle.planning.Outlook;
import org.settle.planning.Search;
import org.settle.report.words.Speech;

/// How sure a trial could be, by its length: the share of simulated trials that end with "very
/// likely" (solid) and with at least "probably" (dashed).
public final class SureCurve {
    private static final double TOP = 26;
    private static final double FOOT = 190;
    private static final double LEFT = 46;

    private final Speech speech;

    /// Makes a curve.
    ///
    /// @param speech the language
    public SureCurve(Speech speech) {
        this.speech = speech;
    }

    /// Draws the curve of one worthwhile amount.
    ///
    /// @param frame what surrounds the picture
    /// @param curve by length
    /// @param said the same in one sentence, for those who cannot see the picture
    /// @return the chart
    public Chart draw(Frame frame, List<Outlook> curve, String said) {
        Canvas canvas = new Canvas(frame, FOOT + 48, speech.say("plan.sure-title"), said);
        Scale x = x(curve);
        Scale y = new Scale(0, 1, FOOT, TOP);
        canvas.line(LEFT, FOOT, Canvas.WIDTH - Canvas.MARGIN, FOOT, "axis");
        canvas.line(LEFT, FOOT, LEFT, TOP, "axis");
        canvas.line(
                LEFT,
                y.at(Search.ENOUGH),
                Canvas.WIDTH - Canvas.MARGIN,
                y.at(Search.ENOUGH),
                "missing");
        for (double share : new double[] {0, 0.5, Search.ENOUGH, 1}) {
            String number = speech.numbers().whole(100 * share);
            canvas.text(LEFT - 6, y.at(share) + 5, "end", "quiet", number);
        }
        for (Outlook o : curve) {
            String number = speech.numbers().whole(o.days());
            canvas.text(x.at(o.days()), FOOT + 19, "middle", "quiet", number);
        }
        canvas.text(LEFT - 6, 14, "start", "quiet", speech.say("plan.of-hundred"));
        canvas.text(
                (LEFT + Canvas.WIDTH) / 2, FOOT + 38, "middle", "quiet", speech.say("plan.days"));
        List<String> lines = lines(curve);
        canvas.svg().add(line(lines.get(0), "curve", "clear"));
        canvas.svg().add(line(lines.get(1), "mean", "probably"));
        return new Chart(canvas.svg(), speech.say("plan.lines"), table(curve));
    }

    private static Element line(String path, String style, String name) {
        return Element.of("path").with("d", path).with("class", style).with("data-line", name);
    }

    private static Scale x(List<Outlook> curve) {
        return new Scale(0, curve.getLast().days(), LEFT, Canvas.WIDTH - Canvas.MARGIN - 8);
    }

    /// The paths of both lines, so that a script can move them.
    ///
    /// @param curve by length
    /// @return first "very likely", then at least "probably"
    public static List<String> lines(List<Outlook> curve) {
        Scale x = x(curve);
        Scale y = new Scale(0, 1, FOOT, TOP);
        List<String> clear = new ArrayList<>();
        List<String> probably = new ArrayList<>();
        for (Outlook o : curve) {
            clear.add(point(x.at(o.days()), y.at(o.clear())));
            probably.add(point(x.at(o.days()), y.at(o.probably())));
        }
        return List.of("M" + String.join("L", clear), "M" + String.join("L", probably));
    }

    private static String point(double x, double y) {
        return Coordinate.of(x) + " " + Coordinate.of(y);
    }

    private ChartTable table(List<Outlook> curve) {
        return new ChartTable(
                List.of(
                        speech.say("plan.days"),
                        speech.say("plan.clear"),
                        speech.say("plan.probably"),
                        speech.say("plan.false-alarm"),
                        speech.say("plan.range")),
                curve.stream().map(this::row).toList());
    }

    private List<String> row(Outlook o) {
        return List.of(
                speech.numbers().whole(o.days()),
                speech.numbers().whole(100 * o.clear()),
                speech.numbers().whole(100 * o.probably()),
                speech.numbers().whole(100 * o.falseClear()),
                speech.say(
                        "plan.plus-minus",
                        Map.of("size", speech.numbers().decimals(o.halfWidth(), 2))));
    }
}
