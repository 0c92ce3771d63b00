package org.settle.report.sheet;

import java.util.List;
import java.util.Optional;

/// How a mark of a picture looks, in units of the picture.
///
/// @param fill what is inside of its outline
/// @param stroke its outline
/// @param width of the outline
/// @param dashes their lengths and gaps, empty for a whole line
/// @param isRound whether lines have round ends
/// @param size of letters
/// @param isStrong whether letters are heavy
record Look(
        Optional<Shade> fill,
        Optional<Shade> stroke,
        double width,
        List<Double> dashes,
        boolean isRound,
        double size,
        boolean isStrong) {}
