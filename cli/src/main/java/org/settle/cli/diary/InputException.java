package org.settle.cli.diary;

import java.util.Locale;
import java.util.ResourceBundle;

/// A file that cannot be analysed. The message is one sentence for the person who gave it: where,
/// what is needed, what was found, what to do.
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 60;
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.settle.cli.diary.input", Locale.ENGLISH);

    private InputException(String message) {
        super(message);
    }

    /// Makes the exception from a sentence of the bundle.
    ///
    /// @param place where: a file, with row and column where they are known
    /// @param key of the sentence
    /// @param details what the sentence names; each is shortened and freed of control characters
    /// @return the exception
    public static InputException of(String place, String key, Object... details) {
        Object[] shown = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            shown[i] = details[i] instanceof String text ? shown(text) : details[i];
        }
        return new InputException(
                place + ": " + String.format(Locale.ROOT, SENTENCES.getString(key), shown));
    }

    /// A text as it can be shown inside a sentence.
    ///
    /// @param text anything
    /// @return at most 60 characters, without control characters
    public static String shown(String text) {
        String one = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return one.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
