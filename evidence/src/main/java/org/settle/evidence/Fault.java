package org.settle.evidence;

/// A fault in a file of the record.
///
/// @param file its name
/// @param row its line, from 1; the header is 1
/// @param reason what is needed, what stands there, what to do
public record Fault(String file, int row, String reason) {
    @Override
    public String toString() {
        return "%s, row %d: %s".formatted(file, row, reason);
    }
}
