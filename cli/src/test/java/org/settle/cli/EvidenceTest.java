package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
    @Test
    void everyLineReachesASource() {
        Run run = Run.of("evidence", "--outcome", "sleep", "--condition", "fibromyalgia");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("by November 2026", "How sure is that?");
        List<String> lines = run.out().lines().toList();
        List<Integer> studies =
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).contains(", against "))
                        .boxed()
                        .toList();
        assertThat(studies).isNotEmpty().allMatch(i -> lines.get(i - 1).contains("https://"));
        assertThat(lines.stream().filter(line -> line.contains("did better"))).isNotEmpty();
    }

    @Test
    void whereThereIsNoTrialThatIsSaidWithTheNumberOfStudiesRead() {
        Run run = Run.of("evidence", "--outcome", "ptsd", "--condition", "insomnia");
        assertThat(run.out())
                .contains("We read 148 studies by November 2026", "No trial of pressure or touch");
    }

    /// The same numbers as in the page and in the JSON.
    @Test
    void pageAndJsonSayTheSame(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("pain.html");
        Run run = Run.of("evidence", "--outcome", "pain", "--html", page.toString());
        assertThat(run.status()).as(run.err()).isZero();
        String html = Files.readString(page);
        assertThat(html).contains("<svg", "https://doi.org/", "Trials put together");
        Json json = Json.parse(Run.of("evidence", "--outcome", "pain", "--json").out());
        String effect = String.format(Locale.ROOT, "%.2f", json.at("pooled", "b").number());
        assertThat(run.out()).contains("Effect " + effect);
        assertThat(html.replace("−", "-")).contains("Effect " + effect);
        assertThat(json.at("prior", "sd").number()).isBetween(0.5, 1.0);
    }

    @Test
    void anUnknownWordGetsTheOnesThatAreKnown() {
        Run run = Run.of("evidence", "--outcome", "slepe");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("slepe", "sleep");
    }
}
