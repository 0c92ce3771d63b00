package org.settle.web.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.settle.web.example.ExamplePagesTest.EXAMPLES;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;

/// The own results in the map of paths, as somebody made up has them.
@Tag("any-store")
final class ExampleOnTheMapTest {
    @TempDir Path data;

    @Test
    void anAnswerStandsInTheMapOnceItWasShownAndIsMarkedAsSimulated() {
        try (RunningSettle settle = RunningSettle.in(data)) {
            for (Example example : Example.ALL) {
                WebVisitor visitor = new WebVisitor(settle.address());
                ExamplePagesTest.open(visitor, example, Moment.ANSWER);
                assertThat(visitor.get("/paths").body())
                        .contains(ExamplePagesTest.BANNER)
                        .doesNotContain("own-unmeasured", "in 100");
                visitor.fill(EXAMPLES, EXAMPLES + "/leave", Map.of());
                ExamplePagesTest.open(visitor, example, Moment.AFTER);
                assertThat(visitor.get("/paths").body())
                        .contains("simulated data", "own-unmeasured", "in 100", "/result\"");
                assertThat(visitor.get("/paths?at=sleep-quality").body())
                        .containsPattern("node measured here own-(better|worse|unclear)")
                        .contains("simulated data");
                visitor.fill(EXAMPLES, EXAMPLES + "/leave", Map.of());
            }
        }
    }
}
