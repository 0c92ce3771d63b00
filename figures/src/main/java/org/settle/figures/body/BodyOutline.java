package org.settle.figures.body;

import java.util.Locale;

/// The outline of a standing body with its arms a little away from it, about eight heads high. Both
/// halves come from the same numbers, so that they are alike.
final class BodyOutline {
    static final double MIDDLE = 120;

    private static final double TOP = 14;

    /// Curves down one side, each by two handles and its end: distance from the middle, height.
    private static final double[][] HALF = {
        {17, 14, 25, 26, 24, 42}, // head
        {23, 52, 19, 60, 11, 65}, // jaw
        {10, 68, 10, 71, 11, 74}, // neck
        {13, 81, 22, 84, 34, 87}, // slope of the shoulder
        {47, 89, 55, 95, 58, 108}, // shoulder
        {62, 128, 71, 147, 78, 167}, // upper arm, outside
        {87, 189, 93, 212, 99, 232}, // forearm, outside
        {106, 238, 111, 249, 110, 260}, // back of the hand
        {110, 273, 103, 283, 97, 281}, // fingers
        {92, 277, 89, 260, 87, 240}, // palm
        {79, 221, 69, 202, 61, 182}, // forearm, inside
        {54, 162, 47, 143, 43, 122}, // upper arm, inside
        {42, 140, 36, 160, 35, 178}, // flank
        {34, 196, 41, 212, 43, 236}, // hip
        {46, 264, 43, 292, 39, 322}, // thigh, outside
        {37, 338, 42, 356, 40, 374}, // calf, outside
        {38, 398, 32, 410, 31, 425}, // ankle, outside
        {36, 434, 42, 446, 37, 451}, // foot
        {28, 456, 15, 455, 13, 448}, // toes
        {12, 440, 17, 432, 16, 424}, // ankle, inside
        {15, 404, 10, 384, 12, 362}, // calf, inside
        {13, 350, 13, 340, 12, 328}, // knee
        {10, 300, 6, 274, 2, 251}, // thigh, inside
        {1, 249, 0, 248, 0, 248},
    };

    private BodyOutline() {}

    /// The whole outline, closed.
    static String path() {
        StringBuilder path = new StringBuilder(point("M", MIDDLE, TOP));
        for (double[] curve : HALF) {
            path.append('C');
            for (int at = 0; at < curve.length; at += 2) {
                path.append(point(at == 0 ? "" : " ", MIDDLE + curve[at], curve[at + 1]));
            }
        }
        for (int at = HALF.length - 1; at >= 0; at--) {
            double[] curve = HALF[at];
            double endAcross = at == 0 ? 0 : HALF[at - 1][4];
            double endDown = at == 0 ? TOP : HALF[at - 1][5];
            path.append(point("C", MIDDLE - curve[2], curve[3]))
                    .append(point(" ", MIDDLE - curve[0], curve[1]))
                    .append(point(" ", MIDDLE - endAcross, endDown));
        }
        return path.append('Z').toString();
    }

    private static String point(String before, double x, double y) {
        return before + String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
