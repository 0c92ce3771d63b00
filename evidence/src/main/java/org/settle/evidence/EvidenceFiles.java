package org.settle.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads all files, in the order in which they name each other, and gathers every fault.
final class EvidenceFiles {
    private static final List<String> NAMES =
            List.of(
                    "conditions.csv",
                    "outcomes.csv",
                    "studies.csv",
                    "contrasts.csv",
                    "nodes.csv",
                    "claims.csv",
                    "claim-sources.csv",
                    "differences.csv",
                    "instruments.csv",
                    "left-out.csv",
                    "grading.csv",
                    "discounts.csv");

    private final List<Fault> faults = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private EvidenceFiles() {
        places.add(new Place(Optional.empty()));
    }

    static Evidence read(Optional<Path> folder) {
        EvidenceFiles files = new EvidenceFiles();
        if (folder.isPresent()) {
            files.add(folder.get());
        }
        Evidence evidence = files.evidence();
        if (!files.faults.isEmpty()) {
            throw new FaultyEvidenceException(files.faults);
        }
        return evidence;
    }

    private void add(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> found =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".csv"))
                            .sorted()
                            .toList();
            if (found.isEmpty()) {
                faults.add(new Fault(folder.toString(), 1, "No file here ends with .csv."));
            }
            found.stream().filter(name -> !NAMES.contains(name)).forEach(n -> refuse(folder, n));
            places.add(new Place(Optional.of(folder)));
        } catch (IOException _) {
            faults.add(new Fault(folder.toString(), 1, "This is no folder that can be read."));
        }
    }

    private void refuse(Path folder, String name) {
        faults.add(
                new Fault(
                        folder.resolve(name).toString(),
                        1,
                        "The record has no such file; it has %s. Rename it.".formatted(NAMES)));
    }

    private Evidence evidence() {
        Index<Condition> conditions = index("condition", "conditions.csv", OtherRows::condition);
        Index<Outcome> outcomes = index("outcome", "outcomes.csv", OtherRows::outcome);
        StudyRows studyRows = new StudyRows(conditions);
        Index<Study> studies = index("study", "studies.csv", studyRows::study);
        ContrastRows contrastRows = new ContrastRows(studies, outcomes);
        Index<Node> nodes = index("node", "nodes.csv", OtherRows::node);
        List<Contrast> contrasts = list("contrasts.csv", contrastRows::contrast);
        List<Row> sources = Table.read("claim-sources.csv", places, faults);
        ClaimRows claimRows = new ClaimRows(nodes, studies.all(), sources);
        Index<Claim> claims = index("claim", "claims.csv", claimRows::claim);
        for (Row row : sources) {
            claims.find(row, "claim");
        }
        return new Evidence(
                studies.all(),
                contrasts,
                claims.all(),
                nodes.all(),
                outcomes.all(),
                conditions.all(),
                list("differences.csv", OtherRows::difference),
                list("instruments.csv", OtherRows::instrument),
                list("left-out.csv", OtherRows::leftOut),
                list("grading.csv", RuleRows::grading),
                list("discounts.csv", RuleRows::discount));
    }

    private <T> Index<T> index(String column, String file, Function<Row, Optional<T>> maker) {
        Index<T> index = new Index<>(column);
        for (Row row : Table.read(file, places, faults)) {
            index.add(row, maker.apply(row));
        }
        return index;
    }

    private <T> List<T> list(String file, Function<Row, Optional<T>> maker) {
        List<T> things = new ArrayList<>();
        for (Row row : Table.read(file, places, faults)) {
            Optional<T> thing = maker.apply(row);
            if (thing.isPresent() && row.isSound()) {
                things.add(thing.get());
            }
        }
        return things;
    }
}
