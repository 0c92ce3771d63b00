package org.settle.web.session;

/// What a session of an earlier day was like, all its questions answered.
///
/// @param share of what was planned that was done, 0 to 1
/// @param tensionBefore 0 to 10
/// @param discomfort the strongest, 0 to 10
/// @param tensionAfter 0 to 10
public record Effort(double share, int tensionBefore, int discomfort, int tensionAfter) {}
