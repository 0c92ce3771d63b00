package org.settle.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/// Sentences of the commands themselves.
final class Words {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.settle.cli.words", Locale.ENGLISH);

    private Words() {}

    static String say(String key, Object... details) {
        return String.format(Locale.ROOT, BUNDLE.getString(key), details);
    }
}
