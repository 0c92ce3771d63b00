package org.settle.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// After a form was saved: go on to another page of ours, so that a reload saves nothing twice.
///
/// @param path begins with a slash
public record Redirect(String path) implements View {
    /// Checks that it stays here.
    ///
    /// @throws IllegalArgumentException for an address that leads elsewhere
    public Redirect {
        if (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\")) {
            throw new IllegalArgumentException(
                    "A redirect needs a path of ours, such as /today, but got " + path + ".");
        }
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
    }
}
