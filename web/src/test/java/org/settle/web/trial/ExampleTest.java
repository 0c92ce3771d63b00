package org.settle.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;

/// What the three examples are called is what their days say, and every page says that they are
/// simulated.
class ExampleTest {
    @TempDir Path data;

    @Test
    void theExamplesSayWhatTheirNamesSay() {
        try (RunningSettle settle = RunningSettle.in(data)) {
            WebVisitor visitor = new WebVisitor(settle.address());
            String banner = "a computer made up this person";
            assertThat(visitor.get("/trial").body()).contains("/trial/examples");
            assertThat(visitor.get("/trial/examples").body()).contains(banner);
            for (Example example : Example.ALL) {
                String at = "/trial/examples/" + example.id();
                for (String page : new String[] {"/1", "/21", "/56"}) {
                    assertThat(visitor.get(at + page).body())
                            .contains(banner, "Today the lot says")
                            .doesNotContain("in 100");
                }
                String expected =
                        switch (example.id()) {
                            case "helps" -> "it very likely helps";
                            case "worse" -> "it very likely makes things worse";
                            default -> "your days cannot tell";
                        };
                assertThat(visitor.get(at + "/answer").body())
                        .as(example.id())
                        .contains(banner, expected);
            }
            assertThat(visitor.get("/trial/examples/nobody/answer").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/trial/examples/helps/57").statusCode()).isEqualTo(404);
        }
    }
}
