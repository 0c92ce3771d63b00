package org.settle.web.sleep;

import java.time.LocalTime;

/// What the clock said.
///
/// @param bed when somebody went to bed
/// @param asleep when they fell asleep
/// @param woke when they woke for good
/// @param up when they got up
public record NightTimes(LocalTime bed, LocalTime asleep, LocalTime woke, LocalTime up) {}
