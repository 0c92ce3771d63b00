package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The README shows true output and has links that lead somewhere. `./settle test
/// -Dsettle.update=true` writes the output.
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("settle.root"));
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern ANSWER =
            Pattern.compile("(?s)<!-- answer -->\n```\n.*?```\n<!-- /answer -->");
    private static final int SHOWN = 20;

    @Test
    void showsTheTrueBeginningOfTheAnswer() throws Exception {
        String shown = "<!-- answer -->\n```\n" + beginning() + "```\n<!-- /answer -->";
        String text = Files.readString(README);
        String right = ANSWER.matcher(text).replaceFirst(Matcher.quoteReplacement(shown));
        if (Boolean.getBoolean("settle.update")) {
            Files.writeString(README, right);
        }
        assertThat(README).content().isEqualTo(right);
    }

    private static String beginning() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        String example = ROOT.resolve("examples/sleep-rolling.csv").toString();
        Settle.run(List.of("analyze", example), new Console(stream, stream));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .limit(SHOWN)
                .reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void hasAtMost120Lines() throws Exception {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void linksOfAllPagesLeadSomewhere() throws Exception {
        try (var files = Files.walk(ROOT.resolve("docs"))) {
            List<Path> pages =
                    new java.util.ArrayList<>(
                            files.filter(f -> f.toString().endsWith(".md")).toList());
            pages.add(README);
            pages.add(ROOT.resolve("CONTRIBUTING.md"));
            for (Path page : pages) {
                Matcher link =
                        Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)")
                                .matcher(Files.readString(page));
                while (link.find()) {
                    String target = link.group(1);
                    if (!target.startsWith("http")) {
                        assertThat(page.getParent().resolve(target))
                                .as("%s in %s", target, page)
                                .exists();
                    }
                }
            }
        }
    }
}
