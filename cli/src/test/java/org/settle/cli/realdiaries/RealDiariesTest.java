package org.settle.cli.realdiaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real diaries that others published: repeats the authors' numbers, asks Settle, and holds
/// docs/measured/real-diaries.md to what comes out. The page says how to get the files and how to
/// write its tables again. Each test is skipped where the files of its study are absent.
class RealDiariesTest {
    private static final Path PAGE =
            Path.of(System.getProperty("settle.root")).resolve("docs/measured/real-diaries.md");

    private final Published files = Published.here();
    private final Map<String, String> computed = new LinkedHashMap<>();

    @TempDir private Path folder;

    private void need(String study) {
        assumeTrue(
                files.has(study),
                "Skipped: the published files of %s are not in %s; docs/measured/real-diaries.md says where to get them."
                        .formatted(study, files.folder()));
    }

    private List<Asked> ask(List<Question> questions) {
        return questions.stream().map(question -> Asked.ask(question, folder)).toList();
    }

    private static void assertPublished(List<Check> checks) {
        assertThat(checks).allSatisfy(check -> assertThat(check.agrees()).as(check.row()).isTrue());
    }

    @Test
    void melatoninAndMood() throws IOException {
        need(Melatonin.FOLDER);
        Melatonin study = new Melatonin(files);
        assertPublished(study.checks());
        assertThat(study.datesOfDay44()).hasSize(2);
        List<Asked> asked = ask(study.questions());
        computed.put("melatonin checks", Tables.checks(study.checks()));
        computed.put("melatonin answers", Tables.answers(asked, 2));
        computed.put("melatonin sentences", Tables.sentences(asked));
        computed.put("melatonin carryover", study.ifCarryoverWereKnown());
        computed.put(
                "melatonin dates",
                "%d of 71 dates get another arm.".formatted(study.datesWithAnotherArm()));
        pageHolds();
    }

    @Test
    void sleepTrialsOfAClass() throws IOException {
        need(Classroom.FOLDER);
        Classroom study = new Classroom(files);
        assertPublished(study.checks());
        assertThat(study.rowsOffThePlan()).isZero();
        List<Asked> asked = ask(study.questions());
        computed.put("classroom checks", Tables.checks(study.checks()));
        computed.put("classroom plain", study.plainComparisons());
        computed.put("classroom answers", Tables.answers(asked, 2));
        computed.put("classroom trend", Tables.trendAndAutocorrelation(asked.getFirst()));
        computed.put("classroom sentences", Tables.sentences(asked));
        pageHolds();
    }

    @Test
    void selfBlindedCapsulesAndHabits() throws IOException {
        need(SelfBlinded.FOLDER);
        SelfBlinded study = new SelfBlinded(files);
        assertPublished(study.checks());
        List<Asked> asked = ask(study.questions());
        computed.put("self-blinded checks", Tables.checks(study.checks()));
        computed.put("self-blinded prompts", study.pseudoReplication());
        computed.put("self-blinded light", study.lightByHalf());
        computed.put("self-blinded guesses", study.guesses());
        computed.put("self-blinded answers", Tables.answers(asked, 2));
        computed.put("self-blinded sentences", Tables.sentences(asked));
        pageHolds();
    }

    @Test
    void aDoseThatOnlyGoesDown() throws IOException {
        need(DoseReduction.FOLDER);
        DoseReduction study = new DoseReduction(files);
        assertPublished(study.checks());
        List<Asked> asked = ask(study.questions());
        computed.put("dose checks", Tables.checks(study.checks()));
        computed.put("dose answers", Tables.answers(asked, 2));
        computed.put("dose sentences", Tables.sentences(asked));
        computed.put("dose trends", study.trends(asked.get(1)));
        computed.put("dose warnings", Tables.warnings(asked.get(1)));
        pageHolds();
    }

    private void pageHolds() throws IOException {
        String page = Files.readString(PAGE);
        for (Map.Entry<String, String> block : computed.entrySet()) {
            String written = MarkedBlocks.block(page, block.getKey());
            if (Boolean.getBoolean("settle.update")) {
                page = MarkedBlocks.replaced(page, block.getKey(), block.getValue());
                Files.writeString(PAGE, page);
            } else if (!MarkedBlocks.same(written, block.getValue())) {
                // Shown as a difference of texts.
                assertThat(written).as(block.getKey()).isEqualTo(block.getValue());
            }
        }
    }
}
