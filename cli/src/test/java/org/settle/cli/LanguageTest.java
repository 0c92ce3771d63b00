package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An answer and a plan in German.
class LanguageTest {
    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sleep-rolling", "pain-three-arms", "worry-no-effect"})
    void everyExampleIsAnsweredInGerman(String name) throws IOException {
        Path page = folder.resolve(name + ".html");
        Run run =
                Run.of(
                        "analyze",
                        EXAMPLES.resolve(name + ".csv"),
                        "--language",
                        "de",
                        "--html",
                        page);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Wie sicher ist das?", "von 100", "SIMULIERT");
        assertThat(run.out()).doesNotContain("How sure", "in 100", "days");
        assertThat(Files.readString(page)).contains("lang=\"de\"", "Deine eigenen Tage");
    }

    @Test
    void aPlanIsWrittenInGerman() throws IOException {
        Path page = folder.resolve("plan.html");
        Run run =
                Run.of(
                        "plan",
                        "--max-days",
                        "28",
                        "--design",
                        "blocks:7",
                        "--language",
                        "de",
                        "--html",
                        page);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(page)).contains("Schieb den Regler", "Regression zur Mitte");
    }

    @Test
    void whatMoreDaysCouldAddIsSaidInWordsAlone() {
        Path diary = EXAMPLES.resolve("worry-no-effect.csv");
        Run english = Run.of("analyze", diary, "--more", "14");
        assertThat(english.out()).contains("With 14 days more, the chance of a clear answer about");
        Run german = Run.of("analyze", diary, "--more", "14", "--language", "de");
        assertThat(german.out()).contains("14 Tage mehr: Die Chance auf eine klare Antwort zu");
        for (String other : new String[] {"--json", "--ordinal"}) {
            assertThat(Run.of("analyze", diary, "--more", "14", other).refused())
                    .contains("--more", "Leave out");
        }
        assertThat(Run.of("analyze", diary, "--more", "0").refused()).contains("--more", "0");
        assertThat(Run.of("analyze", diary, "--more", "9999").refused()).contains("9999");
    }

    @Test
    void anotherLanguageGetsASentence() {
        assertThat(
                        Run.of(
                                        "analyze",
                                        EXAMPLES.resolve("sleep-rolling.csv"),
                                        "--language",
                                        "tlh")
                                .refused())
                .contains("--language", "tlh", "en", "de");
    }
}
