package org.settle.report.studies;

import java.util.HashMap;
import java.util.Map;
import org.settle.evidence.Condition;
import org.settle.evidence.Evidence;
import org.settle.evidence.Node;
import org.settle.evidence.Outcome;

/// The names and statements of the record in one language, by keys such as `outcome.pain`,
/// `condition.insomnia`, `family.sleep`, `node.cortisol` and `claim.c01`.
@FunctionalInterface
public interface RecordNames {
    /// One of them.
    ///
    /// @param key which
    /// @return the text
    String say(String key);

    /// A name.
    ///
    /// @param outcome of the record
    /// @return in plain words
    default String of(Outcome outcome) {
        return say("outcome." + outcome.id());
    }

    /// A name.
    ///
    /// @param condition of the record
    /// @return in plain words
    default String of(Condition condition) {
        return say("condition." + condition.id());
    }

    /// A name.
    ///
    /// @param node of the map
    /// @return in plain words
    default String of(Node node) {
        return say("node." + node.id());
    }

    /// As the record itself says them, in English.
    ///
    /// @param evidence the record
    /// @return the names; a family is called by its id
    static RecordNames english(Evidence evidence) {
        Map<String, String> names = new HashMap<>();
        evidence.outcomes().forEach(o -> names.put("outcome." + o.id(), o.name()));
        evidence.conditions().forEach(c -> names.put("condition." + c.id(), c.name()));
        evidence.nodes().forEach(n -> names.put("node." + n.id(), n.name()));
        evidence.claims().forEach(c -> names.put("claim." + c.id(), c.statement()));
        return key ->
                names.getOrDefault(key, key.substring(key.indexOf('.') + 1).replace('-', ' '));
    }
}
