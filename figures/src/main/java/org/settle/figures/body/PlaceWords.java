package org.settle.figures.body;

import java.util.Optional;

/// What a page knows about a place: how it is called, where a tap leads, what was said.
public interface PlaceWords {
    /// How a place is called.
    ///
    /// @param id such as `calf-left`
    /// @return a short text
    String name(String id);

    /// Where a tap on it leads.
    ///
    /// @param id such as `calf-left`
    /// @return an address
    String path(String id);

    /// What was said about it.
    ///
    /// @param id such as `calf-left`
    /// @return a number to show on it, or nothing
    Optional<Integer> value(String id);
}
