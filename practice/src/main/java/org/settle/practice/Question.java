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

    /// The reason with which an answer to this question changes an outcome. What is careful after a
    /// yes can be too much, or point at nothing, where somebody is only not sure.
    ///
    /// @param answer yes or unknown
    /// @return a key of the texts
    public Reason advice(Answer answer) {
        if (answer == Answer.UNKNOWN && emergency) {
            return Reason.of("unsure-emergency");
        }
        return answer == Answer.UNKNOWN && asksPlaces
                ? Reason.of("unsure-place")
                : new Reason("practice.screen." + id + ".advice", Map.of());
    }

    /// What a person can show to a clinician about an answer.
    ///
    /// @param answer yes or unknown
    /// @return a key of the texts
    public Reason note(Answer answer) {
        Map<String, String> asked = Map.of("screen", id + ".question");
        if (answer == Answer.UNKNOWN) {
            return new Reason("practice.note.unsure", asked);
        }
        return worst == Worst.ASK
                ? new Reason("practice.screen." + id + ".note", Map.of())
                : new Reason("practice.note.yes", asked);
    }
}
