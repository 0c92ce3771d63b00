package org.settle.trial;

/// The rule for names and labels: they stand on one line of a protocol and come back unchanged.
final class OneLine {

    private OneLine() {}

    /// Refuses text that is blank, that begins or ends with space, or that cannot be written on one
    /// line of UTF-8.
    static void check(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    what + " must not be blank, but was '" + text + "'; give it a word or two.");
        }
        checkOptional(what, text);
    }

    /// The same rule, but the text may be empty.
    static void checkOptional(String what, String text) {
        if (!text.equals(text.strip())) {
            throw new IllegalArgumentException(
                    what + " must not begin or end with space, but was '" + text + "'.");
        }
        text.codePoints()
                .filter(OneLine::isRefused)
                .findFirst()
                .ifPresent(
                        c -> {
                            throw new IllegalArgumentException(
                                    "%s must be one line of readable text, but holds the character U+%04X; leave it out."
                                            .formatted(what, c));
                        });
    }

    /// Line ends and control characters would break a line apart; half a surrogate pair and the
    /// replacement character do not survive being written as UTF-8 and read again.
    private static boolean isRefused(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> codePoint == 0xFFFD || codePoint == 0xFEFF;
        };
    }
}
