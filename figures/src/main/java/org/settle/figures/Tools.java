package org.settle.figures;

import java.util.List;
import org.settle.figures.tool.Icon;
import org.settle.markup.Element;

/// A picture of every tool.
public final class Tools {
    private static final List<String> IDS =
            List.of(
                    "soft-roller",
                    "medium-roller",
                    "hard-roller",
                    "soft-ball",
                    "hard-ball",
                    "peanut",
                    "stick",
                    "hands");

    private Tools() {}

    /// The tools that have a picture.
    ///
    /// @return their ids
    public static List<String> ids() {
        return IDS;
    }

    /// The picture of a tool.
    ///
    /// @param toolId one of `ids()`
    /// @param title what it shows, in the language of the page
    /// @return an `svg` element
    /// @throws IllegalArgumentException if there is no such tool
    public static Element picture(String toolId, String title) {
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 120 120")
                .with("role", "img")
                .with("aria-label", title)
                .addAll(Icon.of(toolId));
    }
}
