package org.settle.figures;

/// The colors of the figure, the tools and the room.
public final class FigureStyle {
    private static final String CSS =
            """
            :root{--skin:#d8a683;--skin-far:#bd8b69;--hair:#4a3b35;--top:#8fb0bd;--top-far:#7093a1;\
            --legs:#56657a;--legs-far:#414e60;--tool:#2f8f86;--tool2:#0d6b6b;--mark:#e07b00;\
            --figure-line:#263033;--floor:#e3dccb;--wall:#ece6d8;--wood:#b08d63;--sheet:#f7f3e8;--muscle:#c98273;--nerve:#f2c230;--moon:#e3c46a}
            @media (prefers-color-scheme:dark){:root{--skin:#cf9b77;--skin-far:#a97b5c;--hair:#705d52;\
            --top:#7fa3b1;--top-far:#5f818f;--legs:#5b6c84;--legs-far:#465468;--tool:#5cc4b8;\
            --tool2:#2f8f86;--mark:#ffab40;--figure-line:#0e1213;--floor:#39403f;--wall:#2b3132;\
            --wood:#8a6d4b;--sheet:#59605d;--muscle:#a4604f;--nerve:#f2c94c;--moon:#d9bd62}}
            .f-skin,.f-hair,.f-top,.f-legs,.f-tool,.f-tool2,.f-wood,.f-sheet{stroke:var(--figure-line);\
            stroke-width:2.4;paint-order:stroke;stroke-linejoin:round}
            .f-skin{fill:var(--skin)}.f-hair{fill:var(--hair)}.f-top{fill:var(--top)}\
            .f-legs{fill:var(--legs)}.f-far .f-skin{fill:var(--skin-far)}\
            .f-far .f-top{fill:var(--top-far)}.f-far .f-legs{fill:var(--legs-far)}
            .f-line{fill:none;stroke:var(--figure-line);stroke-width:1.5;stroke-linecap:round}
            .f-tool{fill:var(--tool)}.f-tool2{fill:var(--tool2)}.f-hole{fill:var(--paper)}\
            .f-shine{fill:#fff;fill-opacity:.6}
            .f-floor{fill:var(--floor)}.f-wall{fill:var(--wall)}.f-wood{fill:var(--wood)}\
            .f-sheet{fill:var(--sheet)}.f-soft{fill:var(--card,var(--paper));stroke:var(--grey);stroke-width:1.5}
            .f-mark{fill:var(--mark);fill-opacity:.92;stroke:var(--figure-line);stroke-width:1}
            .f-calm,.f-bold,.f-thick,.f-dash,.f-cross,.f-nerve,.f-rope,.f-rope-edge,.f-faint{fill:none;\
            stroke-linecap:round;stroke-linejoin:round}
            .f-calm{stroke:var(--green);stroke-width:4}.f-bold{stroke:var(--ink);stroke-width:3}\
            .f-thick{stroke:var(--mark);stroke-width:7}\
            .f-dash{stroke:var(--grey);stroke-width:3.5;stroke-dasharray:2 8}\
            .f-cross{stroke:var(--ink);stroke-width:7}.f-nerve{stroke:var(--nerve);stroke-width:4}\
            .f-faint{stroke:var(--grey);stroke-width:1.5}\
            .f-rope-edge{stroke:var(--figure-line);stroke-width:17}.f-rope{stroke:var(--wood);stroke-width:13}
            .f-ink{fill:var(--ink)}.f-night{fill:#24324a;stroke:var(--wood);stroke-width:5}.f-moon{fill:var(--moon)}.f-muscle{fill:var(--muscle);\
            stroke:var(--figure-line);stroke-width:2}.f-ring{fill:none;stroke:var(--mark);stroke-width:5}
            .f-zoom .f-skin,.f-zoom .f-hair,.f-zoom .f-top,.f-zoom .f-legs,\
            .f-zoom .f-tool,.f-zoom .f-tool2,.f-zoom .f-wood,.f-zoom .f-sheet{stroke-width:2}
            """;

    private FigureStyle() {}

    /// The rules for light and dark pages; they use `--paper` and `--grey` of the page.
    ///
    /// @return a style sheet
    public static String css() {
        return CSS;
    }
}
