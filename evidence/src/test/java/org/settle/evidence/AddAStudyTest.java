package org.settle.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rows that the guide shows are taken.
class AddAStudyTest {
    private static final Path GUIDE = Path.of("../docs/guide/add-a-study.md");
    private static final Pattern FILE = Pattern.compile("(?s)```csv (\\S+)\n(.*?)```");

    @TempDir private Path folder;

    @Test
    void takesTheStudyOfTheGuide() throws IOException {
        for (MatchResult file : FILE.matcher(Files.readString(GUIDE)).results().toList()) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
        Evidence evidence = Evidence.read(folder);
        Study added = evidence.study(new Identifier("10.1234/example")).orElseThrow();
        assertThat(evidence.studies()).hasSize(132).last().isEqualTo(added);
        assertThat(evidence.contrastsOf(added))
                .singleElement()
                .satisfies(result -> assertThat(result.effect().value()).hasValue(-1.2));
    }
}
