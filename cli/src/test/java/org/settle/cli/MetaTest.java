package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command against metafor 3.8 on 13 trials of the BCG vaccine (log risk ratios; the latitude
/// as a moderator). All other figures of that reference are tested where the models are.
class MetaTest {
    private static final String TRIALS =
            """
            trial,place,yi,vi,latitude
            1,a,-0.88931133392,0.325584765004,44
            2,a,-1.5853886572,0.194581121398,55
            3,b,-1.3480731483,0.415367965368,42
            4,b,-1.44155119002,0.0200100319022,52
            5,c,-0.217547322211,0.0512101721696,13
            6,c,-0.786115585819,0.00690561845591,44
            7,d,-1.6208982236,0.223017247572,19
            8,d,0.0119523335238,0.00396157929782,13
            9,e,-0.469417648738,0.0564342104632,27
            10,e,-1.37134480347,0.073024793613,42
            11,f,-0.339358828338,0.0124122139716,18
            12,f,0.445913400571,0.5325058452,33
            13,f,-0.0173139482169,0.071404659684,33
            14,f,NA,0.07,33
            """;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("trials.csv");
        Files.writeString(file, TRIALS);
    }

    private Run meta(String... more) {
        List<String> arguments = new ArrayList<>(List.of("meta", file.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    @Test
    void randomEffectsAreThoseOfMetafor() {
        Json json = Json.parse(meta("--json").out());
        assertThat(json.at("method").text()).isEqualTo("REML");
        assertThat(json.at("k").number()).isEqualTo(13);
        close(json.at("b", 0), -0.714532342158);
        close(json.at("se", 0), 0.179781516105);
        close(json.at("ci_lb", 0), -1.06689763881);
        close(json.at("pval", 0), 7.05425810164e-05);
        close(json.at("tau2"), 0.313243258136);
        close(json.at("tau2_ci", 1), 1.11147908406);
        close(json.at("I2"), 92.2213845213);
        close(json.at("QE"), 152.233008082);
        close(json.at("QM"), 15.7962393381);
        close(json.at("prediction", 0), -1.8666922179);
    }

    @Test
    void moderatorsAndTheTestOfKnappAndHartungAreThoseOfMetafor() {
        Json json = Json.parse(meta("--json", "--mods", "latitude").out());
        close(json.at("b", 1), -0.0291017250116);
        close(json.at("QM"), 16.358232147);
        Json careful = Json.parse(meta("--json", "--method", "DL", "--knha").out());
        close(careful.at("se", 0), 0.180696628336);
        close(careful.at("ci_ub", 0), -0.320413089978);
    }

    @Test
    void theBayesianModelHasQuantilesInOrder() {
        Json json = Json.parse(meta("--json", "--bayes", "--tau-scale", "0.5").out());
        assertThat(json.at("b", 0, "q2_5").number()).isLessThan(json.at("b", 0, "q50").number());
        assertThat(json.at("b", 0, "mean").number()).isCloseTo(-0.70, within(0.03));
        assertThat(json.at("tau", "mean").number()).isBetween(0.4, 0.7);
        assertThat(json.at("prediction", "sd").number())
                .isGreaterThan(json.at("b", 0, "sd").number());
    }

    @Test
    void levelsAndClustersAreTold() {
        Run levels = meta("--level", "place,trial", "--cluster", "place");
        assertThat(levels.status()).as(levels.err()).isZero();
        assertThat(levels.out()).contains("three levels", "between clusters", "CR2");
        Json json = Json.parse(meta("--json", "--level", "place,trial").out());
        assertThat(json.list("sigma2")).hasSize(2);
        assertThat(Json.parse(meta("--json", "--cluster", "place").out()).list("robust", "se"))
                .hasSize(1);
    }

    @Test
    void wordsTellWhatWasLeftOut() {
        Run run = meta();
        assertThat(run.out()).contains("13 effects, REML", "intercept", "A new study");
        assertThat(run.err()).contains("is empty in them: 1.");
    }

    @Test
    void whatCannotBeUsedGetsASentence() throws IOException {
        assertThat(meta("--yi", "nothing").err()).contains("nothing");
        assertThat(meta("--bayes", "--knha").err()).contains("--bayes takes moderators");
        assertThat(meta("--level", "place").err()).contains("two columns");
        assertThat(meta("--method", "XX").status()).isEqualTo(2);
        Files.writeString(file, "yi,vi\n0.5,-1\n0.2,0.1\n");
        assertThat(meta().err()).contains("row 2", "-1").doesNotContain("fault of its own");
        Files.writeString(file, "yi,vi\n0.5,0\n0.2,0.1\n");
        assertThat(meta().status()).isEqualTo(2);
        Files.writeString(file, "yi,vi\n0.5,0.1\n");
        assertThat(meta("--json").out()).contains("\"k\":1").doesNotContain("NaN");
    }

    private static void close(Json given, double expected) {
        assertThat(given.number()).isCloseTo(expected, within(1e-6 * Math.abs(expected)));
    }
}
