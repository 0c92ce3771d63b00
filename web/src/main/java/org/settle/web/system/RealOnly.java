package org.settle.web.system;

import java.util.List;

/// What is about real people and this machine, and therefore closed while an example is open.
public final class RealOnly {
    static final List<String> PATHS =
            List.of(
                    "/account/**",
                    "/setup/**",
                    "/operator/**",
                    "/more/delete",
                    "/help/people/**",
                    "/phone");

    private static final String INSIDE = "/**";

    private RealOnly() {}

    /// Whether a page is one of them.
    ///
    /// @param path such as `/account/new`
    /// @return true where an example may not go
    public static boolean has(String path) {
        return PATHS.stream().anyMatch(place -> isIn(path, place));
    }

    private static boolean isIn(String path, String place) {
        return place.endsWith(INSIDE)
                ? (path + "/")
                        .startsWith(place.substring(0, place.length() - INSIDE.length()) + "/")
                : path.equals(place);
    }
}
