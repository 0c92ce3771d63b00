package org.settle.evidence;

/// In whom a claim was looked at.
public enum SeenIn {
    /// People.
    PEOPLE,
    /// Animals.
    ANIMALS,
    /// Cells, tissue or a model.
    LABORATORY,
    /// Nobody.
    NONE
}
