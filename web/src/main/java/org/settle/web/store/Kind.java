package org.settle.web.store;

/// One sort of entry, such as a check-in.
///
/// @param name how it is called in the store; never change it once it has been used
/// @param type the record that holds one entry
/// @param <T> the record
public record Kind<T extends Record>(String name, Class<T> type) {}
