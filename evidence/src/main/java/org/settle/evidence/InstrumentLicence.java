package org.settle.evidence;

import java.util.Optional;
import java.util.OptionalInt;

/// What may be done with a questionnaire.
///
/// @param instrument its name
/// @param construct what it measures
/// @param items how many questions
/// @param recall the time it asks about
/// @param scoring how it is scored
/// @param cutOffs named limits
/// @param loinc its codes
/// @param licence what its owner says, in short
/// @param verbatim whether it may be shipped word for word
/// @param unread what of this row was not read in any source
/// @param note anything else
/// @param source where the rest was read, in words
public record InstrumentLicence(
        String instrument,
        String construct,
        OptionalInt items,
        Optional<String> recall,
        Optional<String> scoring,
        Optional<String> cutOffs,
        Optional<String> loinc,
        Optional<String> licence,
        Verbatim verbatim,
        Optional<String> unread,
        Optional<String> note,
        Optional<String> source) {}
