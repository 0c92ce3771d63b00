package org.settle.practice;

import java.util.List;
import java.util.Map;

/// One safety question. Its texts are `practice.screen.<id>.question`, `.help` and `.advice`.
///
/// @param id for example `clot`
/// @param form which form asks it
/// @param worst the outcome of a yes
/// @param emergency whether a yes needs emergency care now
/// @param asksPlaces whether the person marks places on the body map after a yes
/// @param regions ids of the regions it leaves out, with side
/// @param tools ids of the tools it leaves out
/// @param source row of the safety evidence or DOI
/// @param stricterThanSource whether this is a careful choice of ours
public record Question(
        String id,
        Form form,
        Worst worst,
        boolean emergency,
        boolean asksPlaces,
        List<String> regions,
        List<String> tools,
        String source,
        boolean stricterThanSource) {
    /// Keeps the lists unchangeable.
    public Question {
        regions = List.copyOf(regions);
        tools = List.copyOf(tools);
    }

    /// How much is asked.
    public enum Form {
        /// A few combined questions, enough for a gentle session.
        QUICK,
        /// All questions, one by one.
        FULL
    }

    /// What a yes leads to.
    public enum Worst {
        /// Some regions or tools are left out.
        CHANGES,
        /// A clinician is asked first.
        ASK,
        /// No pressing; care is looked for.
        STOP
    }

    /// The reason with which this question changes an outcome.
    ///
    /// @return the key of its advice
    public Reason advice() {
        return new Reason("practice.screen." + id + ".advice", Map.of());
    }
}
