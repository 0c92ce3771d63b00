package org.settle.cli.diary;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/// A file that cannot be analysed. The message is one sentence for the person who gave it: where,
/// what is needed, what was found, what to do.
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 60;
    private static final int LONGEST_LIST = 400;
    private static final int LONGEST_SENTENCE = 800;

    /// Line ends and control characters, halves of characters, and marks that turn the direction of
    /// the text around them.
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\u202A-\u202E\u2066-\u2069]");

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.settle.cli.diary.input", Locale.ENGLISH);

    private InputException(String message) {
        super(message);
    }

    /// Makes the exception from a sentence of the bundle.
    ///
    /// @param place where: a file, with row and column where they are known; or an option
    /// @param key of the sentence
    /// @param details what the sentence names; a text is shortened, of a list the first ones are
    ///   shown
    /// @return the exception
    public static InputException of(String place, String key, Object... details) {
        Object[] shown = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            shown[i] =
                    switch (details[i]) {
                        case String text -> shown(text);
                        case List<?> texts -> listed(texts);
                        default -> details[i];
                    };
        }
        return because(place, String.format(Locale.ROOT, SENTENCES.getString(key), shown));
    }

    /// Makes the exception from a sentence that says already what is needed and what to do.
    ///
    /// @param place where: a file or an option
    /// @param sentence what is wrong
    /// @return the exception
    public static InputException because(String place, String sentence) {
        return new InputException(
                oneLine(place) + ": " + shortened(oneLine(sentence), LONGEST_SENTENCE));
    }

    /// A text as it can be shown inside a sentence.
    ///
    /// @param text anything
    /// @return at most 60 characters, on one line
    public static String shown(String text) {
        return oneLine(shortened(text, LONGEST));
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + "..." : text;
    }

    private static String oneLine(String text) {
        return HIDDEN.matcher(text).replaceAll("\uFFFD");
    }

    private static String listed(List<?> texts) {
        StringBuilder list = new StringBuilder();
        int count = 0;
        while (count < texts.size() && list.length() < LONGEST_LIST) {
            list.append(count == 0 ? "" : ", ").append(shown(String.valueOf(texts.get(count))));
            count++;
        }
        return count < texts.size() ? list + ", ..." : list.toString();
    }
}
