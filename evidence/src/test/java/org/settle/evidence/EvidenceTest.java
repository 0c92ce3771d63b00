package org.settle.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final Path FILES = Path.of("src/main/resources/org/settle/evidence");
    private final Evidence evidence = Evidence.load();

    @Test
    void holdsWhatWasReadButWhatHasNoIdentifier() {
        assertThat(evidence.studies()).hasSize(131);
        assertThat(evidence.contrasts()).hasSize(368);
        assertThat(evidence.studiesRead()).isEqualTo(148);
        assertThat(leftOutRows(LeftOut.Kind.STUDY)).isEqualTo(412 - 368);
        assertThat(evidence.leftOut()).allMatch(left -> !left.reason().isBlank());
    }

    @Test
    void holdsEveryClaimWithItsGrade() {
        Map<Grade, Long> grades =
                evidence.claims().stream()
                        .collect(Collectors.groupingBy(Claim::grade, Collectors.counting()));
        assertThat(grades)
                .isEqualTo(
                        Map.of(
                                Grade.STRONG, 5L,
                                Grade.MODERATE, 20L,
                                Grade.WEAK, 36L,
                                Grade.SPECULATIVE, 8L,
                                Grade.CONTRADICTED, 20L));
        assertThat(evidence.nodes()).hasSize(79);
    }

    @Test
    void marksTheClaimsWithoutASource() {
        assertThat(evidence.claims().stream().filter(c -> !c.isSourced()).map(Claim::id))
                .containsExactly("c16", "c28", "c32");
    }

    @Test
    void hasASourceAgainstEveryContradictedClaimAndOneForEverySureOne() {
        for (Claim claim : evidence.claims()) {
            List<Bearing> bearings = claim.sources().stream().map(Source::bearing).toList();
            switch (claim.grade()) {
                case CONTRADICTED ->
                        assertThat(bearings).as(claim.id()).contains(Bearing.CONTRADICTS);
                case STRONG, MODERATE ->
                        assertThat(bearings).as(claim.id()).contains(Bearing.SUPPORTS);
                case WEAK, SPECULATIVE -> {}
            }
        }
    }

    @Test
    void usesEveryConditionAndNodeThatIsNamed() {
        assertThat(evidence.claims().stream().flatMap(claim -> Stream.of(claim.from(), claim.to())))
                .containsAll(evidence.nodes());
        assertThat(evidence.studies()).allMatch(study -> !study.conditions().isEmpty());
        assertThat(evidence.contrasts()).allMatch(contrast -> !contrast.outcomes().isEmpty());
    }

    @Test
    void countsOneCohortOnce() {
        assertThat(evidence.studies().stream().filter(s -> s.cohort().isPresent()).map(Study::id))
                .containsExactly(
                        "ceca-2017",
                        "rapaport-2016-gad",
                        "rapaport-2021-dose",
                        "self-mfr-fm-cpd-2020");
    }

    @Test
    void findsAStudyByItsSourceInAnyCase() {
        Study study = evidence.study(new Identifier("10.1016/J.CTCP.2021.101477")).orElseThrow();
        assertThat(study.citation().name()).isEqualTo("Ughreja RA and others 2021");
        assertThat(evidence.contrastsOf(study)).hasSize(2);
    }

    @Test
    void saysWhichQuestionnairesMayBeShipped() {
        assertThat(
                        evidence.instruments().stream()
                                .filter(one -> one.verbatim() == Verbatim.YES)
                                .map(InstrumentLicence::instrument))
                .containsExactly(
                        "PHQ-9",
                        "GAD-7",
                        "PHQ-SADS",
                        "PC-PTSD-5",
                        "PCL-5",
                        "NRS pain 0-10",
                        "WHO-5");
    }

    /// Pages are copies and move; what a reader gets is the identifier.
    @Test
    void holdsNoAddress() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("http", "www.", ".com", ".org/");
            }
        }
    }

    @Test
    void namesEveryIdOnce() {
        assertThat(ids(evidence.studies(), Study::id)).doesNotHaveDuplicates();
        assertThat(ids(evidence.outcomes(), Outcome::id)).doesNotHaveDuplicates();
    }

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).toList();
    }

    private int leftOutRows(LeftOut.Kind kind) {
        return evidence.leftOut().stream()
                .filter(left -> left.kind() == kind)
                .mapToInt(LeftOut::rows)
                .sum();
    }
}
