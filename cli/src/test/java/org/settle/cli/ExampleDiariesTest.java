package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The shipped examples are what their simulator makes. `./settle test -Dsettle.update=true` writes
/// them.
class ExampleDiariesTest {
    private static final Path ROOT = Path.of(System.getProperty("settle.root"));

    @Test
    void shippedExamplesAreWhatTheSimulatorMakes() throws Exception {
        for (Map.Entry<String, String> file : ExampleDiaries.all().entrySet()) {
            Path shipped = ROOT.resolve("examples").resolve(file.getKey());
            if (Boolean.getBoolean("settle.update")) {
                Files.writeString(shipped, file.getValue());
            }
            assertThat(shipped).content().isEqualTo(file.getValue());
        }
    }
}
