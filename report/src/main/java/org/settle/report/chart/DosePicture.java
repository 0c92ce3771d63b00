package org.settle.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.settle.evidence.DoseItem;
import org.settle.report.words.Speech;

/// How completely studies say what they did: a filled square for each item that can be read, an
/// open one for each that cannot.
public final class DosePicture {
    private static final double HEAD = 26;
    private static final double ROW = 44;
    private static final double SIDE = 20;

    private final Speech speech;

    /// Makes pictures.
    ///
    /// @param speech the language
    public DosePicture(Speech speech) {
        this.speech = speech;
    }

    /// One study.
    ///
    /// @param label who and when
    /// @param dose what was done, in a few words
    /// @param reported which items can be read
    public record Line(String label, String dose, Set<DoseItem> reported) {}

    /// Draws all lines.
    ///
    /// @param frame what surrounds the picture
    /// @param title of the picture
    /// @param caption the same in a sentence
    /// @param lines in order, at least one
    /// @return the chart
    public Chart draw(Frame frame, String title, String caption, List<Line> lines) {
        Canvas canvas = new Canvas(frame, HEAD + ROW * lines.size() + 4, title, caption);
        DoseItem[] items = DoseItem.values();
        double step = (Canvas.WIDTH - 2 * Canvas.MARGIN) / items.length;
        for (int i = 0; i < items.length; i++) {
            canvas.text(
                    Canvas.MARGIN + step * (i + 0.5),
                    16,
                    "middle",
                    "quiet",
                    Canvas.fitting(name(items[i]), step));
        }
        for (int r = 0; r < lines.size(); r++) {
            Line line = lines.get(r);
            double top = HEAD + ROW * r;
            canvas.text(
                    Canvas.MARGIN,
                    top + 14,
                    "start",
                    "",
                    Canvas.fitting(line.label(), Canvas.WIDTH - 2 * Canvas.MARGIN));
            for (int i = 0; i < items.length; i++) {
                canvas.rect(
                        Canvas.MARGIN + step * (i + 0.5) - SIDE / 2,
                        top + 20,
                        SIDE,
                        14,
                        line.reported().contains(items[i]) ? "helps" : "missing");
            }
        }
        return new Chart(canvas.svg(), caption, table(lines));
    }

    private String name(DoseItem item) {
        return speech.messages().say("studies-dose", item, Map.of());
    }

    private ChartTable table(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(
                    List.of(
                            line.label(),
                            line.dose(),
                            speech.say(
                                    "studies.dose-of",
                                    Map.of(
                                            "n",
                                            Integer.toString(line.reported().size()),
                                            "all",
                                            Integer.toString(DoseItem.values().length)))));
        }
        return new ChartTable(
                List.of(
                        speech.say("studies.study"),
                        speech.say("studies.done"),
                        speech.say("studies.readable")),
                rows);
    }
}
