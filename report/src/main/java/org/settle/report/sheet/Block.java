package org.settle.report.sheet;

import java.io.IOException;
import java.util.Optional;

/// Something that stands on a page and takes a known height.
public interface Block {
    /// How much it takes.
    ///
    /// @return points from its top to its foot
    double height();

    /// Puts it on the page.
    ///
    /// @param paper the page
    /// @param x its left edge
    /// @param y its top
    /// @throws IOException if the page takes no more
    void draw(Paper paper, double x, double y) throws IOException;

    /// The same with its last part left out.
    ///
    /// @return empty where all of it is needed
    default Optional<Block> shorter() {
        return Optional.empty();
    }
}
