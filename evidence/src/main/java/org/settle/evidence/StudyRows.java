package org.settle.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads rows of `studies.csv`.
final class StudyRows {
    private final Index<Condition> conditions;
    private final Set<String> sources = new HashSet<>();

    StudyRows(Index<Condition> conditions) {
        this.conditions = conditions;
    }

    Optional<Study> study(Row row) {
        Optional<Identifier> source = row.source();
        if (source.isPresent() && !sources.add(source.get().key())) {
            row.fault(
                    "The source %s is that of another study. Take out one of the two."
                            .formatted(source.get().text()));
        }
        Citation citation =
                new Citation(
                        row.some("authors"), row.need("title"), row.some("journal"), year(row));
        Design design = row.needWord("design", Design.class);
        String people = row.need("people");
        List<Condition> having = conditions.findAll(row, "conditions");
        OptionalInt participants = row.whole("participants");
        OptionalInt trials = row.whole("trials");
        Role role = row.needWord("role", Role.class);
        Reading reading = row.needWord("read", Reading.class);
        Optional<Blinding> blinding = row.word("blinding", Blinding.class);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Study(
                        row.text("study"),
                        source.get(),
                        citation,
                        design,
                        people,
                        having,
                        participants,
                        trials,
                        role,
                        reading,
                        blinding,
                        row.some("bias"),
                        row.some("cohort"),
                        row.some("care"),
                        row.some("note")));
    }

    private static OptionalInt year(Row row) {
        OptionalInt year = row.whole("year");
        if (year.isPresent() && (year.getAsInt() < 1900 || year.getAsInt() > 2100)) {
            row.fault("The year must be one of four digits, but is %d.".formatted(year.getAsInt()));
        }
        return year;
    }
}
