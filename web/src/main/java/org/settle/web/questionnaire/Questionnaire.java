package org.settle.web.questionnaire;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One published questionnaire. Its words are those of its authors; where no published wording in a
/// language could be confirmed, there is none. To add one: a file, and its name in [#ALL].
///
/// @param id the name of its file
/// @param text the file
public record Questionnaire(String id, Properties text) {
    /// The shortest first.
    static final List<Questionnaire> ALL =
            Stream.of("phq-4", "gad-7", "phq-8").map(Questionnaire::read).toList();

    private static Questionnaire read(String id) {
        Properties text = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Questionnaire.class.getResourceAsStream(id + ".properties")),
                        StandardCharsets.UTF_8)) {
            text.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The questionnaire cannot be read: " + id, e);
        }
        return new Questionnaire(id, text);
    }

    static Optional<Questionnaire> find(String id) {
        return ALL.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /// As it is known.
    ///
    /// @return such as `PHQ-4`
    public String name() {
        return line("name");
    }

    /// Whether there is a published wording.
    boolean speaks(Locale locale) {
        return text.containsKey(locale.getLanguage() + ".stem");
    }

    String stem(Locale locale) {
        return line(locale.getLanguage() + ".stem");
    }

    List<String> items(Locale locale) {
        return lines(locale.getLanguage() + ".item.", 1);
    }

    List<String> answers(Locale locale) {
        return lines(locale.getLanguage() + ".answer.", 0);
    }

    int size() {
        return items(Locale.ENGLISH).size();
    }

    /// The largest sum.
    ///
    /// @return three for each item
    public int most() {
        return size() * (answers(Locale.ENGLISH).size() - 1);
    }

    /// Whether a sum says that much weighs on somebody, by the questionnaire's own mark.
    ///
    /// @param sum of the answers
    /// @return true from the mark on
    public boolean isHigh(int sum) {
        return sum >= Integer.parseInt(line("high"));
    }

    String source(Locale locale) {
        return text.getProperty("source." + locale.getLanguage(), line("source"));
    }

    String licence() {
        return line("licence");
    }

    private List<String> lines(String prefix, int first) {
        return IntStream.iterate(first, i -> text.containsKey(prefix + i), i -> i + 1)
                .mapToObj(i -> line(prefix + i))
                .toList();
    }

    private String line(String key) {
        return Objects.requireNonNull(text.getProperty(key), key);
    }
}
