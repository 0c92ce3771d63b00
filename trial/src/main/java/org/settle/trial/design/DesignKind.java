package org.settle.trial.design;

import java.util.function.Function;

/// One line of the list of designs.
///
/// @param name the word a specification begins with
/// @param usage how to write it, in a few words
/// @param reader makes the design from what stands behind the name
record DesignKind(String name, String usage, Function<DesignOptions, StudyDesign> reader) {}
