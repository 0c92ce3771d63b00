package org.settle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Virtual people lie where published ones do.
class MomentsTest {
    /// From so many series on a median says something about a population.
    private static final int MANY = 8;

    @Test
    void publishedDaysLieWithinWhatVirtualPeopleDo() throws IOException {
        PublishedDays published = new PublishedDays(Path.of("../../shared/data"));
        Assumptions.assumeTrue(
                published.isThere(), "Skipped: the published days lie in ../shared/data.");
        for (Moments.Row row : Moments.of(published).rows()) {
            double edge = row.published().size() >= MANY ? 0.15 : 0.025;
            assertThat(row.publishedMedian())
                    .as(row.what())
                    .isBetween(row.quantile(edge), row.quantile(1 - edge));
        }
    }
}
