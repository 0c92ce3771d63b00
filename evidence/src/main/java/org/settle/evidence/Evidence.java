package org.settle.evidence;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The record: what is published, as far as somebody has read it.
///
/// @param studies in the order of their file
/// @param contrasts their results
/// @param claims the paths of the map, each with its sources
/// @param nodes the points of the map
/// @param outcomes what studies measure
/// @param conditions what their people have
/// @param differences least changes that matter
/// @param instruments what may be done with questionnaires
/// @param leftOut what was read and is not here
/// @param grading the rules by which certainty goes down
/// @param discounts what is taken off before a number says anything of one person
public record Evidence(
        List<Study> studies,
        List<Contrast> contrasts,
        List<Claim> claims,
        List<Node> nodes,
        List<Outcome> outcomes,
        List<Condition> conditions,
        List<ImportantDifference> differences,
        List<InstrumentLicence> instruments,
        List<LeftOut> leftOut,
        List<GradingRule> grading,
        List<Discount> discounts) {
    /// Keeps the lists unchangeable.
    public Evidence {
        studies = List.copyOf(studies);
        contrasts = List.copyOf(contrasts);
        claims = List.copyOf(claims);
        nodes = List.copyOf(nodes);
        outcomes = List.copyOf(outcomes);
        conditions = List.copyOf(conditions);
        differences = List.copyOf(differences);
        instruments = List.copyOf(instruments);
        leftOut = List.copyOf(leftOut);
        grading = List.copyOf(grading);
        discounts = List.copyOf(discounts);
    }

    /// Reads the record that is shipped.
    ///
    /// @return the record
    /// @throws FaultyEvidenceException with every fault, if it does not hold together
    public static Evidence load() {
        return EvidenceFiles.read(Optional.empty());
    }

    /// Reads the record that is shipped, and adds the rows of the files of the same names in a
    /// folder.
    ///
    /// @param folder of somebody's own files
    /// @return both together
    /// @throws FaultyEvidenceException with every fault, if they do not hold together
    public static Evidence read(Path folder) {
        return EvidenceFiles.read(Optional.of(folder));
    }

    /// When the papers were looked for. Who says that there is no trial of something has to say it
    /// too, with [#studiesRead()].
    ///
    /// @return the month
    public static YearMonth monthRead() {
        return YearMonth.of(2026, 11);
    }

    /// How many studies were read, those included that are not in the record.
    ///
    /// @return their number
    public int studiesRead() {
        return studies.size()
                + (int) leftOut.stream().filter(l -> l.kind() == LeftOut.Kind.STUDY).count();
    }

    /// The study behind a source.
    ///
    /// @param source of a claim, say
    /// @return the study, if it is in the record
    public Optional<Study> study(Identifier source) {
        return studies.stream().filter(study -> study.source().isSame(source)).findFirst();
    }

    /// The results of a study.
    ///
    /// @param study one of the record
    /// @return its results, none if there are none
    public List<Contrast> contrastsOf(Study study) {
        return contrasts.stream().filter(c -> c.study().id().equals(study.id())).toList();
    }
}
