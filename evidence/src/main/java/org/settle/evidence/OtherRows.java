package org.settle.evidence;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Reads rows of the small files.
final class OtherRows {
    private OtherRows() {}

    static Optional<Condition> condition(Row row) {
        return Optional.of(
                new Condition(row.text("condition"), row.need("name"), row.need("family")));
    }

    static Optional<Outcome> outcome(Row row) {
        return Optional.of(
                new Outcome(
                        row.text("outcome"),
                        row.need("name"),
                        row.need("family"),
                        row.word("better", Better.class),
                        row.some("note")));
    }

    static Optional<Node> node(Row row) {
        return Optional.of(
                new Node(
                        row.text("node"),
                        row.need("name"),
                        row.needWord("lane", Lane.class),
                        row.words("measured", Measure.class)));
    }

    static Optional<ImportantDifference> difference(Row row) {
        OptionalDouble value = row.number("value");
        Optional<Interval> interval = ContrastRows.interval(row);
        Optional<Better> better = row.word("better", Better.class);
        OptionalInt n = row.whole("n");
        Optional<Identifier> source = row.source();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ImportantDifference(
                            row.need("instrument"),
                            row.need("construct"),
                            value,
                            interval,
                            row.need("unit"),
                            better,
                            row.need("method"),
                            row.need("people"),
                            n,
                            source.get(),
                            row.need("citation"),
                            row.some("note")));
        } catch (IllegalArgumentException e) {
            return row.refuse(e);
        }
    }

    static Optional<InstrumentLicence> instrument(Row row) {
        return Optional.of(
                new InstrumentLicence(
                        row.need("instrument"),
                        row.need("construct"),
                        row.whole("items"),
                        row.some("recall"),
                        row.some("scoring"),
                        row.some("cut-offs"),
                        row.some("loinc"),
                        row.some("licence"),
                        row.needWord("verbatim", Verbatim.class),
                        row.some("unread"),
                        row.some("note"),
                        row.some("source")));
    }

    static Optional<LeftOut> leftOut(Row row) {
        return Optional.of(
                new LeftOut(
                        row.needWord("kind", LeftOut.Kind.class),
                        row.need("name"),
                        row.some("citation"),
                        row.whole("rows").orElse(0),
                        row.need("reason")));
    }
}
