package org.settle.practice;

import java.util.List;

/// One drawn movement: a region, a tool and a posture.
///
/// @param id region, tool and posture, for example `calf-soft-roller-floor`
/// @param region the region's name without a side
/// @param tool the id of the tool
/// @param posture the id of the posture
/// @param load the force on the tool
/// @param pressure how firm it is in words
/// @param techniques the usual one first
/// @param source DOI, or assumed
public record Movement(
        String id,
        String region,
        String tool,
        String posture,
        Load load,
        Pressure pressure,
        List<String> techniques,
        String source) {
    /// Keeps the list unchangeable.
    public Movement {
        techniques = List.copyOf(techniques);
    }
}
