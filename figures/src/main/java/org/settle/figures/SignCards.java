package org.settle.figures;

import org.settle.figures.tool.Icon;

/// Learn pictures of things and signs, in a square of 320 by 200.
final class SignCards {
    private static final int STUDIES = 148;
    private static final int IN_A_ROW = 19;

    private SignCards() {}

    /// A knotted rope, crossed out, beside a smooth muscle.
    static Sketch noKnots() {
        Sketch sketch = new Sketch();
        String rope =
                "M8 120C50 120 66 84 92 84S124 104 112 122S72 134 66 112S92 72 120 92S126 120 152 120";
        sketch.path("f-rope-edge", rope).path("f-rope", rope);
        sketch.line("f-cross", 44, 60, 122, 152).line("f-cross", 122, 60, 44, 152);
        sketch.path("f-muscle", "M176 104C206 62 274 62 312 104C274 146 206 146 176 104Z");
        for (int fibre = -2; fibre <= 2; fibre++) {
            double pull = 104 + fibre * 22;
            sketch.path("f-line", "M184 104Q244 " + pull + " 304 104");
        }
        return sketch;
    }

    /// A ball dents skin, fat, fascia and muscle together; a nerve runs through all of them.
    static Sketch layers() {
        return new Sketch()
                .path("f-skin", layer(70, 34) + "V188H20Z")
                .path("f-sheet", layer(88, 30) + "V188H20Z")
                .path("f-tool2", layer(116, 24) + "V188H20Z")
                .path("f-muscle", layer(124, 20) + "V188H20Z")
                .path("f-nerve", "M160 188V158C160 150 120 146 108 128S92 108 86 98")
                .path("f-nerve", "M160 158C160 148 196 146 208 130S230 110 238 98")
                .path("f-nerve", "M160 158V124")
                .group(116, 4, 0.74, Icon.of("soft-ball"));
    }

    private static String layer(int y, int dent) {
        return "M20 %d H96 C124 %d 128 %d 160 %d S196 %d 224 %d H300"
                .formatted(y, y, y + dent, y + dent, y, y);
    }

    /// Two levels fall alike: after a roller, and after lying down.
    static Sketch cortisol() {
        return new Sketch()
                .line("f-bold", 70, 24, 70, 172)
                .line("f-bold", 70, 172, 304, 172)
                .path("f-calm", "M82 48C130 60 160 120 296 134")
                .path("f-dash", "M82 54C130 70 160 128 296 140")
                .disc("f-tool", 82, 48, 7)
                .group(8, 20, 0.46, Icon.of("soft-roller"))
                .box("f-sheet", 8, 112, 52, 16, 7)
                .box("f-wood", 6, 124, 56, 7, 3)
                .disc("f-skin", 18, 106, 8)
                .path("f-tool", "M26 112C34 98 54 100 60 112Z");
    }

    /// One hundred and forty-eight studies as small cards; one of them is marked.
    static Sketch studies() {
        Sketch sketch = new Sketch();
        for (int study = 0; study < STUDIES; study++) {
            int row = study / IN_A_ROW;
            double x = 14 + 15.6 * (study - row * IN_A_ROW);
            double y = 14 + 22.4 * row;
            boolean one = study == 66;
            sketch.box(one ? "f-mark" : "f-soft", x, y, 11, 16, 2);
        }
        return sketch.disc("f-ring", 14 + 15.6 * 9 + 5.5, 14 + 22.4 * 3 + 8, 17);
    }

    /// Twenty-eight days in a ring; some of them are other than the rest.
    static Sketch month() {
        Sketch sketch = new Sketch();
        for (int day = 0; day < 28; day++) {
            double angle = Math.toRadians(-90 + day * 360.0 / 28);
            double x = 160 + 82 * Math.cos(angle);
            double y = 100 + 82 * Math.sin(angle);
            double size = 5 + 2.4 * (1 + Math.sin(angle * 2));
            sketch.disc(day < 5 ? "f-mark" : "f-tool", x, y, day < 5 ? 8 : size);
        }
        return sketch.path("f-moon", "M150 62A40 40 0 1 0 194 122A34 34 0 0 1 150 62Z");
    }

    /// Two ways in turn, as discs and rings along the weeks, and what was noted each day.
    static Sketch trial() {
        Sketch sketch = new Sketch();
        String kinds = "AABBABBAABAB";
        StringBuilder nights = new StringBuilder();
        int[] noted = {104, 92, 118, 98, 126, 132, 90, 112, 86, 120, 108, 96};
        for (int at = 0; at < kinds.length(); at++) {
            double x = 26 + 24.4 * at;
            boolean first = kinds.charAt(at) == 'A';
            sketch.disc(first ? "f-tool" : "f-ring", x, 40, 9);
            nights.append(at == 0 ? "M" : "L").append(x).append(' ').append(noted[at] + 24);
        }
        sketch.line("f-bold", 14, 180, 306, 180).path("f-line", nights.toString());
        for (int at = 0; at < kinds.length(); at++) {
            boolean first = kinds.charAt(at) == 'A';
            sketch.disc(first ? "f-tool" : "f-ring", 26 + 24.4 * at, noted[at] + 24, 6);
        }
        return sketch;
    }

    /// A die decides between two ways.
    static Sketch chance() {
        Sketch sketch =
                new Sketch()
                        .path("f-calm", "M152 84C190 60 206 46 250 46")
                        .head("f-calm", 256, 46, 0)
                        .path("f-calm", "M152 116C190 140 206 154 250 154")
                        .head("f-calm", 256, 154, 0)
                        .disc("f-tool", 286, 46, 20)
                        .disc("f-ring", 286, 154, 19)
                        .path("f-sheet", "M84 40L146 64V128L84 160L24 128V64Z")
                        .path(
                                "f-line",
                                "M84 40L146 64V128L84 160L24 128V64ZM24 64L84 92L146 64M84 92V160");
        for (double[] dot :
                new double[][] {{84, 66}, {44, 92}, {64, 134}, {54, 113}, {104, 134}, {126, 88}}) {
            sketch.disc("f-ink", dot[0], dot[1], 5);
        }
        return sketch;
    }
}
