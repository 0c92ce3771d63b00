package org.settle.evidence.synthesis;

import org.settle.bayes.meta.EffectSize;
import org.settle.evidence.Contrast;

/// A result in standard deviations of people.
///
/// @param contrast the result
/// @param size positive where the treatment did better
/// @param origin from what it was worked out
public record StandardisedEffect(Contrast contrast, EffectSize size, Origin origin) {}
