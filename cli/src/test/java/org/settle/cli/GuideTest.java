package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of docs/guide show what their commands print. A fenced block `csv NAME` is a file that
/// the commands after it can read; a block `console` is a command and its output, of which the
/// comment `<!-- show: 1 | How sure -->` above it keeps the paragraphs with these numbers or first
/// words. `./settle test -Dsettle.update=true` writes the output.
class GuideTest {
    private static final Path ROOT = Path.of(System.getProperty("settle.root"));
    private static final Pattern BLOCK =
            Pattern.compile(
                    "(?s)(?:<!-- show: ([^\n]*) -->\n)?```(csv|console)([^\n]*)\n(.*?)\n```");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final int MOST_LINES = 75;

    @TempDir private Path folder;

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/guide"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsWhatItsCommandsPrint(Path page) throws IOException {
        String text = Files.readString(page);
        String right = BLOCK.matcher(text).replaceAll(this::shown);
        if (Boolean.getBoolean("settle.update")) {
            Files.writeString(page, right);
        }
        assertThat(page).content().isEqualTo(right);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShortAndItsLinksLeadSomewhere(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(text.lines()).hasSizeLessThan(MOST_LINES);
        assertThat(LINK.matcher(text).results().map(link -> page.resolveSibling(link.group(1))))
                .allSatisfy(target -> assertThat(target).exists());
    }

    private String shown(MatchResult block) {
        try {
            if (block.group(2).equals("csv")) {
                Files.writeString(folder.resolve(block.group(3).strip()), block.group(4) + "\n");
                return Matcher.quoteReplacement(block.group());
            }
            String command = block.group(4).lines().findFirst().orElseThrow();
            String output = run(command);
            String kept =
                    Optional.ofNullable(block.group(1))
                            .map(wanted -> paragraphs(output, wanted))
                            .orElse(output.strip());
            String start = block.group().substring(0, block.start(4) - block.start());
            return Matcher.quoteReplacement(start + command + "\n" + kept + "\n```");
        } catch (IOException e) {
            throw new IllegalStateException("A block of the page cannot be run: " + block, e);
        }
    }

    /// Runs `./settle ARGUMENTS`, also with `| cut -c1-N` at its end.
    private String run(String command) {
        String[] parts = command.split(Pattern.quote(" | cut -c1-"), 2);
        List<String> words =
                WORD.matcher(parts[0])
                        .results()
                        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                        .toList();
        assertThat(words.subList(0, 2)).containsExactly("$", "./settle");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                Settle.run(
                        words.subList(2, words.size()).stream().map(this::path).toList(),
                        new Console(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8)));
        String said = (status == 0 ? out : err).toString(StandardCharsets.UTF_8);
        String here = said.replace(folder + "/", "").replace(ROOT + "/", "");
        if (parts.length == 1) {
            return here;
        }
        int width = Integer.parseInt(parts[1]);
        return here.lines()
                .map(line -> line.substring(0, Math.min(width, line.length())))
                .collect(Collectors.joining("\n"));
    }

    /// Shipped examples are in the project; every other file is one of the page.
    private String path(String word) {
        if (word.startsWith("examples/")) {
            return ROOT.resolve(word).toString();
        }
        return word.matches("[^/]+\\.(csv|protocol|html)") ? folder.resolve(word).toString() : word;
    }

    private static String paragraphs(String output, String wanted) {
        List<String> all = List.of(output.strip().split("\n\n", -1));
        List<String> kept = new ArrayList<>();
        int last = -1;
        for (String name : Arrays.stream(wanted.split("\\|", -1)).map(String::strip).toList()) {
            int at = at(all, name);
            assertThat(at).as("a paragraph that begins with: " + name).isGreaterThan(last);
            if (at > last + 1) {
                kept.add("...");
            }
            kept.add(all.get(at));
            last = at;
        }
        if (last < all.size() - 1) {
            kept.add("...");
        }
        return String.join("\n\n", kept);
    }

    private static int at(List<String> paragraphs, String name) {
        if (name.matches("\\d+")) {
            return Integer.parseInt(name) - 1;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).startsWith(name)) {
                return i;
            }
        }
        return -1;
    }
}
