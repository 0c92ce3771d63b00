/// Results on one scale: standard deviations of people, positive where the treatment did better.
/// Start reading at `StandardisedEffect`.
@NullMarked
package org.settle.evidence.effect;

import org.jspecify.annotations.NullMarked;
