package org.settle.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LettersTest {
    private Paper paper;

    @BeforeEach
    void open() throws IOException {
        paper = new Paper(new About("title", "en", "Settle"));
    }

    @AfterEach
    void close() throws IOException {
        paper.close();
    }

    private String shown(String text) {
        return paper.letters().pieces(text).stream()
                .map(Letters.Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void haveEveryLetterOfEverySentence() throws IOException {
        for (String bundle : new String[] {"messages", "messages_de"}) {
            Properties sentences = new Properties();
            Path file = Path.of("src/main/resources/org/settle/report", bundle + ".properties");
            try (Reader reader = Files.newBufferedReader(file)) {
                sentences.load(reader);
            }
            for (Object sentence : sentences.values()) {
                assertThat(shown(sentence.toString())).doesNotContain("□");
            }
        }
    }

    @Test
    void lowerAndRaiseWhatTheTypefaceHasNoSignFor() {
        assertThat(paper.letters().pieces("βₖ"))
                .containsExactly(new Letters.Piece("β", 1, 0), new Letters.Piece("k", 0.66, -0.14));
        assertThat(paper.letters().pieces("10⁻⁹")).contains(new Letters.Piece("−", 0.66, 0.36));
    }

    @Test
    void showOneBoxForEachSignTheyLack() {
        assertThat(shown("a🙂b👩‍⚕️c睡")).isEqualTo("a□b□c□");
    }

    @Test
    void standInTheOrderInWhichTheyAreSeen() {
        assertThat(shown("a \u2068גל 12\u2069 b")).isEqualTo("a 12 לג b");
    }

    @Test
    void composeWhatIsWrittenInTwo() {
        assertThat(shown("a\u0308")).isEqualTo("ä");
    }

    @Test
    void standCloserWhereTheirFormsDo() {
        assertThat(paper.letters().width("AV", 10))
                .isLessThan(paper.letters().width("A", 10) + paper.letters().width("V", 10));
    }
}
