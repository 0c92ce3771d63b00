package org.settle.practice;

import java.util.Optional;

/// A place on the body map.
///
/// @param id with its side, for example `calf-left`
/// @param name without a side, for example `calf`
/// @param side left, right or middle
/// @param view front or back
/// @param pressed whether any movement may use it
/// @param consent the consent it needs, `chest` or `pelvic`, or none
/// @param source DOI, or assumed
public record Region(
        String id,
        String name,
        Side side,
        String view,
        boolean pressed,
        Optional<String> consent,
        String source) {}
