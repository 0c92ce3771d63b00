package org.settle.web.store;

import java.time.Instant;

/// One entry as it was read.
///
/// @param key a day such as `2026-11-26`, or an id
/// @param value what was written
/// @param savedAt when it was last saved
/// @param <T> the record that holds it
public record Entry<T extends Record>(String key, T value, Instant savedAt) {}
