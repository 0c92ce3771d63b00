package org.settle.figures;

/// The rules by which a page colors all drawings.
public final class Styles {
    private Styles() {}

    /// The rules for light and dark pages.
    ///
    /// @return a style sheet
    public static String css() {
        return FigureStyle.css();
    }
}
