package org.settle.figures;

/// The colors of the figure, the tools and the room.
public final class FigureStyle {
    private static final String CSS =
            """
            :root{--skin:#d8a683;--skin-far:#bd8b69;--hair:#4a3b35;--top:#8fb0bd;--top-far:#7093a1;\
            --legs:#56657a;--legs-far:#414e60;--tool:#2f8f86;--tool2:#0d6b6b;--mark:#e07b00;\
            --figure-line:#263033;--floor:#e3dccb;--wall:#ece6d8;--wood:#b08d63;--sheet:#f7f3e8}
            @media (prefers-color-scheme:dark){:root{--skin:#cf9b77;--skin-far:#a97b5c;--hair:#2c2320;\
            --top:#7fa3b1;--top-far:#5f818f;--legs:#5b6c84;--legs-far:#465468;--tool:#5cc4b8;\
            --tool2:#2f8f86;--mark:#ffab40;--figure-line:#0e1213;--floor:#39403f;--wall:#2b3132;\
            --wood:#8a6d4b;--sheet:#59605d}}
            .f-skin,.f-hair,.f-top,.f-legs,.f-tool,.f-tool2,.f-wood,.f-sheet{stroke:var(--figure-line);\
            stroke-width:2.4;paint-order:stroke;stroke-linejoin:round}
            .f-skin{fill:var(--skin)}.f-hair{fill:var(--hair)}.f-top{fill:var(--top)}\
            .f-legs{fill:var(--legs)}.f-far .f-skin{fill:var(--skin-far)}\
            .f-far .f-top{fill:var(--top-far)}.f-far .f-legs{fill:var(--legs-far)}
            .f-line{fill:none;stroke:var(--figure-line);stroke-width:1.5;stroke-linecap:round}
            .f-tool{fill:var(--tool)}.f-tool2{fill:var(--tool2)}.f-hole{fill:var(--paper)}\
            .f-shine{fill:var(--paper);fill-opacity:.6}
            .f-floor{fill:var(--floor)}.f-wall{fill:var(--wall)}.f-wood{fill:var(--wood)}\
            .f-sheet{fill:var(--sheet)}.f-soft{fill:var(--card,var(--paper));stroke:var(--grey);stroke-width:1.5}
            .f-mark{fill:var(--mark);stroke:var(--paper);stroke-width:1.6}
            """;

    private FigureStyle() {}

    /// The rules for light and dark pages; they use `--paper` and `--grey` of the page.
    ///
    /// @return a style sheet
    public static String css() {
        return CSS;
    }
}
