package org.settle.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads rows of `claims.csv` and `claim-sources.csv`.
final class ClaimRows {
    private final Index<Node> nodes;
    private final Map<String, Study> studies;
    private final Map<String, List<Source>> sources = new LinkedHashMap<>();

    ClaimRows(Index<Node> nodes, List<Study> studies, List<Row> sourceRows) {
        this.nodes = nodes;
        this.studies =
                studies.stream().collect(Collectors.toMap(study -> study.source().key(), s -> s));
        sourceRows.forEach(this::add);
    }

    private void add(Row row) {
        Optional<Identifier> identifier = row.source();
        String showed = row.need("showed");
        Bearing bearing = row.needWord("bearing", Bearing.class);
        identifier
                .map(found -> new Source(found, citation(row, found), showed, bearing))
                .filter(_ -> row.isSound())
                .ifPresent(source -> add(row, source));
    }

    private void add(Row row, Source source) {
        List<Source> claim = sources.computeIfAbsent(row.text("claim"), _ -> new ArrayList<>());
        if (claim.stream().anyMatch(s -> s.identifier().isSame(source.identifier()))) {
            row.fault("This source of the claim stands above. Take out one of the two.");
        }
        claim.add(source);
    }

    private String citation(Row row, Identifier source) {
        Optional<Study> study = Optional.ofNullable(studies.get(source.key()));
        if (study.isEmpty() && row.some("citation").isEmpty()) {
            row.fault(
                    "The source %s is no study of the record. Name it in the column citation."
                            .formatted(source.text()));
        }
        return study.map(s -> s.citation().name()).orElse(row.text("citation"));
    }

    Optional<Claim> claim(Row row) {
        Optional<Node> from = nodes.find(row, "from");
        Optional<Node> to = nodes.find(row, "to");
        Sign sign = row.needWord("sign", Sign.class);
        Grade grade = row.needWord("grade", Grade.class);
        SeenIn seenIn = row.needWord("seen-in", SeenIn.class);
        String statement = row.need("statement");
        String id = row.text("claim");
        return from.flatMap(
                start ->
                        to.map(
                                end ->
                                        new Claim(
                                                id,
                                                start,
                                                end,
                                                sign,
                                                grade,
                                                seenIn,
                                                statement,
                                                row.some("note"),
                                                sources.getOrDefault(id, List.of()))));
    }
}
