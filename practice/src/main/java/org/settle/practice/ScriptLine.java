package org.settle.practice;

/// One thing that is said while a companion runs, and the time there is to do it. The words stand
/// in the message bundles under `companion.<companion>.<line>`.
///
/// @param id unique inside its companion, for example `arrive`
/// @param seconds from its first word to the first word of the next line
public record ScriptLine(String id, int seconds) {}
