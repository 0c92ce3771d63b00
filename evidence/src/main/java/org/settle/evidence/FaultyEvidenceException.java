package org.settle.evidence;

import java.util.List;
import java.util.stream.Collectors;

/// Files of the record that do not hold together. It holds every fault, not only the first.
public final class FaultyEvidenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyEvidenceException(List<Fault> faults) {
        super(
                faults.stream()
                        .map(Fault::toString)
                        .collect(
                                Collectors.joining(
                                        "\n", "The record has faults and is not taken.\n", "")));
        this.faults = List.copyOf(faults);
    }

    /// What is wrong.
    ///
    /// @return at least one fault, in the order of the files
    public List<Fault> faults() {
        return faults;
    }
}
