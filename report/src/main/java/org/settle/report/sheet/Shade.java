package org.settle.report.sheet;

/// A color as a printer takes it.
record Shade(float red, float green, float blue) {
    /// A color such as `#0d6b6b`.
    static Shade of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Shade((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
    }

    /// What is seen where this lies on a ground and lets it shine through: paper knows no
    /// transparency, and many printers do not either.
    Shade on(Shade ground, double opacity) {
        float share = (float) opacity;
        return new Shade(
                ground.red + share * (red - ground.red),
                ground.green + share * (green - ground.green),
                ground.blue + share * (blue - ground.blue));
    }
}
