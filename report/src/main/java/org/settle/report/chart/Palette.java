package org.settle.report.chart;

/// The colors of every picture and page: ink, paper, one blue-green, one ochre, one grey. Marks
/// also differ by shape, so that nothing hangs on color alone.
///
/// @param ink text and axes
/// @param paper the ground
/// @param green what helps
/// @param ochre what does not, and the reference
/// @param grey what is missing, and quiet text
public record Palette(String ink, String paper, String green, String ochre, String grey) {
    /// For light surroundings.
    public static final Palette LIGHT =
            new Palette("#1d2527", "#fbfaf6", "#0d6b6b", "#8f5400", "#5f676a");

    /// For dark surroundings: warm, no pure white.
    public static final Palette DARK =
            new Palette("#ece7dc", "#171b1c", "#5cc4b8", "#e0a548", "#9fa7a8");

    /// For print.
    public static final Palette PRINT =
            new Palette("#000000", "#ffffff", "#000000", "#000000", "#555555");

    /// The size of all text in a picture, in units of a picture that is 358 wide: a screen of 390
    /// pixels without its margins.
    static final int TEXT = 14;

    /// The colors as custom properties.
    ///
    /// @return declarations without braces
    public String properties() {
        return "--ink:%s;--paper:%s;--green:%s;--ochre:%s;--grey:%s"
                .formatted(ink, paper, green, ochre, grey);
    }

    /// The rules that all pictures use.
    ///
    /// @return rules that name the custom properties
    public static String rules() {
        return """
        svg text{font:%dpx system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:var(--ink)}
        svg .quiet{fill:var(--grey)}
        svg .strong{font-weight:600}
        svg .mark{fill:var(--ochre);font-weight:600}
        svg .axis{stroke:var(--grey);stroke-width:1;fill:none}
        svg .zero{stroke:var(--ink);stroke-width:2;fill:none}
        svg .helps{fill:var(--green);stroke:var(--ink);stroke-width:1.2}
        svg .not{fill:var(--paper);stroke:var(--ochre);stroke-width:2}
        svg .band{fill:var(--grey);fill-opacity:.18;stroke:var(--grey);stroke-dasharray:3 3}
        svg .wide{fill:var(--green);fill-opacity:.2;stroke:none}
        svg .close{fill:var(--green);fill-opacity:.38;stroke:none}
        svg .curve{stroke:var(--green);stroke-width:3;fill:none}
        svg .thin{stroke:var(--green);stroke-width:2;fill:none}
        svg .thick{stroke:var(--green);stroke-width:6;fill:none}
        svg .disc{stroke:var(--green);stroke-linecap:round;fill:none}
        svg .ring{stroke:var(--ochre);stroke-linecap:round;fill:none}
        svg .hole{stroke:var(--paper);stroke-linecap:round;fill:none}
        svg .mean{stroke:var(--ink);stroke-width:1.6;stroke-dasharray:6 3;fill:none}
        svg .missing{stroke:var(--grey);stroke-width:1.2;fill:none}
        svg .paper{fill:var(--paper)}
        """
                .formatted(TEXT);
    }
}
