package org.settle.figures;

import org.settle.figures.tool.Icon;

/// Learn pictures with the figure in them, in a square of 320 by 200.
final class BodyCards {
    private BodyCards() {}

    /// Slow pressure on the calf, and a line from there through the body to the head.
    static Sketch calmPressure() {
        Sketch calm =
                new Sketch()
                        .box("f-floor", -40, 176, 360, 40, 0)
                        .box("f-sheet", 24, 160, 44, 16, 8)
                        .disc("f-tool", 204, 163, 13)
                        .figure(Resting.lying(12), 0, 0, 1)
                        .path(
                                "f-calm",
                                "M206 147C186 138 172 150 150 151S104 150 82 150S70 148 66 146")
                        .disc("f-mark", 206, 148, 6)
                        .path("f-calm", "M52 122q5 -6 10 0t10 0t10 0")
                        .path("f-calm", "M46 108q8 -8 16 0t16 0t16 0")
                        .path("f-calm", "M40 92q11 -10 22 0t22 0t22 0");
        return new Sketch().group(-22, -62, 1.36, calm.shapes());
    }

    /// Sitting; the breath goes in for a short while and out for a long one.
    static Sketch breathing() {
        return new Sketch()
                .group(0, -30, 1, Setting.chair(88))
                .figure(Resting.seated(), 0, -30, 1)
                .path("f-calm", "M146 72C156 72 160 44 170 40S196 60 224 66S268 70 276 70")
                .path("f-calm", "M146 96C156 96 160 68 170 64S196 84 224 90S268 94 276 94")
                .head("f-calm", 282, 70, 0)
                .head("f-calm", 282, 94, 0)
                .disc("f-mark", 128, 112, 5);
    }

    /// From a bad night to a sore back the arrow is thick; the way back is thin.
    static Sketch sleepAndPain() {
        return new Sketch()
                .box("f-wood", 10, 92, 8, 76, 3)
                .box("f-sheet", 18, 128, 112, 30, 8)
                .box("f-wood", 14, 152, 122, 10, 4)
                .box("f-sheet", 22, 108, 38, 20, 9)
                .disc("f-skin", 44, 104, 14)
                .path("f-hair", "M31 108A14 14 0 0 1 46 90A10 10 0 0 0 36 100A14 14 0 0 0 31 108Z")
                .path("f-line", "M46 106q4 -3 8 0")
                .path("f-tool", "M58 128C70 104 118 108 130 128V140H58Z")
                .path("f-moon", "M96 22A26 26 0 1 0 122 60A22 22 0 0 1 96 22Z")
                .figure(Resting.seated(), 124, -18, 0.96)
                .box("f-wood", 220, 152, 58, 8, 3)
                .disc("f-mark", 229, 126, 9)
                .path("f-thick", "M130 66C152 48 178 48 200 62")
                .head("f-thick", 203, 65, 0.7)
                .path("f-dash", "M214 176C192 192 164 192 144 180")
                .head("f-bold", 142, 178, 3.7);
    }

    /// Awake in bed, a clock, and a course book with steps that are ticked.
    static Sketch sleepCourse() {
        Sketch sketch =
                new Sketch()
                        .box("f-floor", 0, 180, 320, 20, 0)
                        .box("f-wood", 16, 96, 9, 84, 3)
                        .box("f-wood", 150, 140, 8, 40, 3)
                        .box("f-sheet", 25, 134, 126, 30, 8)
                        .box("f-wood", 20, 158, 134, 10, 4)
                        .box("f-sheet", 28, 112, 42, 22, 10)
                        .disc("f-skin", 52, 108, 14)
                        .path(
                                "f-hair",
                                "M39 112A14 14 0 0 1 54 94A10 10 0 0 0 44 104A14 14 0 0 0 39 112Z")
                        .disc("f-ink", 57, 107, 1.8)
                        .path("f-tool", "M66 134C78 110 128 112 150 134V146H66Z")
                        .disc("f-soft", 106, 50, 28)
                        .line("f-bold", 106, 50, 106, 32)
                        .line("f-bold", 106, 50, 118, 58)
                        .path(
                                "f-sheet",
                                "M186 60C206 48 226 50 240 60C254 50 274 48 294 60V152C274 142 254 142 240 152C226 142 206 142 186 152Z")
                        .path(
                                "f-line",
                                "M186 60C206 48 226 50 240 60C254 50 274 48 294 60V152C274 142 254 142 240 152C226 142 206 142 186 152Z")
                        .line("f-line", 240, 60, 240, 152);
        for (int row = 0; row < 3; row++) {
            double y = 76 + 24 * row;
            sketch.path("f-calm", "M196 " + y + "l6 7l12 -14");
            sketch.line("f-line", 252, y, 284, y - 2);
            sketch.line("f-line", 252, y + 9, 278, y + 7);
        }
        return sketch;
    }

    /// The same little pressure and hard pressure, with the same gain.
    static Sketch harder() {
        return new Sketch()
                .path("f-skin", "M12 120C44 120 52 122 74 128C96 122 104 120 136 120V150H12Z")
                .group(48, 72, 0.44, Icon.of("soft-ball"))
                .arrow("f-calm", 74, 34, 74, 66)
                .path(
                        "f-skin",
                        "M184 120C214 120 222 124 236 146Q246 154 256 146C270 124 278 120 308 120V166H184Z")
                .group(226, 110, 0.34, Icon.of("hard-ball"))
                .arrow("f-thick", 246, 16, 246, 86)
                .line("f-mark", 214, 138, 206, 128)
                .line("f-mark", 278, 138, 286, 128)
                .line("f-bold", 150, 176, 170, 176)
                .line("f-bold", 150, 186, 170, 186)
                .box("f-tool", 44, 168, 60, 24, 6)
                .box("f-tool", 216, 168, 60, 24, 6);
    }
}
