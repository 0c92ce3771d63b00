package org.settle.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.settle.figures.tool.Icon;
import org.settle.markup.Element;

/// Drawings for pages that are about none of the movements.
public final class Scenes {
    private static final Map<String, Supplier<Sketch>> ALL = all();

    private Scenes() {}

    private static Map<String, Supplier<Sketch>> all() {
        Map<String, Supplier<Sketch>> all = new LinkedHashMap<>();
        all.put("welcome", Scenes::welcome);
        all.put("house", Scenes::house);
        all.put("scan", Scenes::scan);
        all.put("settings", Scenes::settings);
        all.put("lock", Scenes::lock);
        return all;
    }

    /// The drawings there are.
    ///
    /// @return their ids
    public static List<String> ids() {
        return List.copyOf(ALL.keySet());
    }

    /// One drawing.
    ///
    /// @param id one of `ids()`
    /// @param title what it shows, in the language of the page
    /// @return an `svg` element
    /// @throws IllegalArgumentException if there is no such drawing
    public static Element picture(String id, String title) {
        return Optional.ofNullable(ALL.get(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no scene '" + id + "'."))
                .get()
                .svg(320, 200, title);
    }

    /// At night, lying at ease, a roller and a ball beside.
    private static Sketch welcome() {
        Sketch night =
                new Sketch()
                        .box("f-floor", -40, 176, 360, 40, 0)
                        .box("f-sheet", 24, 160, 44, 16, 8)
                        .figure(Resting.lying(0), 0, 0, 1);
        return new Sketch()
                .box("f-night", 196, 14, 92, 74, 8)
                .path("f-moon", "M240 28A22 22 0 1 0 264 64A19 19 0 0 1 240 28Z")
                .disc("f-moon", 212, 34, 2)
                .disc("f-moon", 272, 30, 2.4)
                .disc("f-moon", 216, 66, 2)
                .group(-30, -46, 1.3, night.shapes())
                .box("f-wood", 28, 98, 116, 7, 3)
                .group(34, 48, 0.5, Icon.of("soft-roller"))
                .group(96, 63, 0.34, Icon.of("soft-ball"));
    }

    /// A house with a key in it: what is written stays here.
    private static Sketch house() {
        return new Sketch()
                .box("f-floor", 0, 176, 320, 24, 0)
                .path("f-wood", "M160 20L268 96H52Z")
                .box("f-sheet", 76, 94, 168, 84, 4)
                .disc("f-ring", 130, 136, 17)
                .path("f-thick", "M150 136H204V152M186 136V148");
    }

    /// A phone looks at the square code on a screen.
    private static Sketch scan() {
        Sketch sketch =
                new Sketch()
                        .box("f-wood", 20, 150, 168, 12, 5)
                        .box("f-sheet", 34, 44, 140, 106, 8)
                        .box("f-top", 216, 40, 76, 134, 12)
                        .box("f-hole", 224, 54, 60, 100, 4)
                        .line("f-dash", 214, 100, 156, 100);
        code(sketch, 70, 62, 10);
        code(sketch, 233, 84, 6);
        return sketch;
    }

    private static void code(Sketch sketch, double x, double y, double step) {
        String[] rows = {
            "1110111", "1010101", "1110111", "0001010", "1110100", "1010011", "1110110"
        };
        for (int row = 0; row < rows.length; row++) {
            for (int at = 0; at < rows.length; at++) {
                if (rows[row].charAt(at) == '1') {
                    sketch.box("f-ink", x + at * step, y + row * step, step, step, 0);
                }
            }
        }
    }

    /// A list of settings on a phone, with a finger on one of them.
    private static Sketch settings() {
        Sketch sketch =
                new Sketch().box("f-top", 108, 12, 104, 180, 14).box("f-hole", 117, 28, 86, 140, 5);
        for (int row = 0; row < 5; row++) {
            double y = 42 + 26 * row;
            sketch.line(row == 2 ? "f-calm" : "f-faint", 128, y, row == 2 ? 176 : 184, y);
        }
        return sketch.path("f-calm", "M182 92l5 6l9 -13")
                .path(
                        "f-skin",
                        "M196 116C188 104 194 98 202 104L240 140C252 152 248 172 232 180H206C194 168 198 158 206 150L196 138Z");
    }

    /// Phone and computer joined in the house by a closed lock.
    private static Sketch lock() {
        return new Sketch()
                .box("f-wood", 16, 142, 124, 11, 5)
                .box("f-sheet", 28, 62, 100, 80, 7)
                .box("f-top", 244, 50, 58, 108, 10)
                .box("f-hole", 251, 62, 44, 78, 3)
                .line("f-calm", 142, 110, 160, 110)
                .line("f-calm", 216, 110, 236, 110)
                .path("f-bold", "M174 96V82A14 14 0 0 1 202 82V96")
                .box("f-tool", 164, 96, 48, 40, 7)
                .disc("f-hole", 188, 112, 5)
                .line("f-bold", 188, 114, 188, 124);
    }
}
