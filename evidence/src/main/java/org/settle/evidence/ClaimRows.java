package org.settle.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads rows of `claims.csv` and `claim-sources.csv`.
final class ClaimRows {
    private final Index<Node> nodes;
    private final Map<String, Study> studies = new HashMap<>();
    private final Map<String, List<Source>> sources = new HashMap<>();

    ClaimRows(Index<Node> nodes, List<Study> studies, List<Row> sourceRows) {
        this.nodes = nodes;
        for (Study study : studies) {
            this.studies.put(study.source().key(), study);
        }
        for (Row row : sourceRows) {
            add(row);
        }
    }

    private void add(Row row) {
        Optional<Identifier> identifier = row.source();
        String showed = row.need("showed");
        Bearing bearing = row.needWord("bearing", Bearing.class);
        if (identifier.isPresent()) {
            Identifier found = identifier.get();
            checkOnce(row, found);
            Source source = new Source(found, citation(row, found), showed, bearing);
            if (row.isSound()) {
                sources.computeIfAbsent(row.text("claim"), _ -> new ArrayList<>()).add(source);
            }
        }
    }

    private void checkOnce(Row row, Identifier source) {
        for (Source other : sources.getOrDefault(row.text("claim"), List.of())) {
            if (other.identifier().isSame(source)) {
                row.fault("This source of the claim stands above. Take out one of the two.");
            }
        }
    }

    private String citation(Row row, Identifier source) {
        @Nullable Study study = studies.get(source.key());
        if (study == null && row.text("citation").isEmpty()) {
            row.fault(
                    "The source %s is no study of the record. Name it in the column citation."
                            .formatted(source.text()));
        }
        return study == null ? row.text("citation") : study.citation().name();
    }

    Optional<Claim> claim(Row row) {
        Optional<Node> from = nodes.find(row, "from");
        Optional<Node> to = nodes.find(row, "to");
        Sign sign = row.needWord("sign", Sign.class);
        Grade grade = row.needWord("grade", Grade.class);
        SeenIn seenIn = row.needWord("seen-in", SeenIn.class);
        String statement = row.need("statement");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Claim(
                        row.text("claim"),
                        from.get(),
                        to.get(),
                        sign,
                        grade,
                        seenIn,
                        statement,
                        row.some("note"),
                        sources.getOrDefault(row.text("claim"), List.of())));
    }
}
