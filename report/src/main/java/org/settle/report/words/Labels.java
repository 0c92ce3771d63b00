package org.settle.report.words;

/// Makes names that people chose fit into a sentence.
final class Labels {
    private static final int LONGEST = 60;
    private static final int SHORTEST_BARE = 3;

    private Labels() {}

    /// Without characters that could change the text around them, at most 60 long, and held
    /// together where it is written from right to left.
    static String safe(String label) {
        StringBuilder text = new StringBuilder();
        label.codePoints()
                .map(c -> Labels.isUnsafe(c) ? ' ' : c)
                .limit(LONGEST)
                .forEach(text::appendCodePoint);
        if (label.codePointCount(0, label.length()) > LONGEST) {
            text.append("...");
        }
        boolean rightToLeft = text.codePoints().anyMatch(Labels::isRightToLeft);
        return rightToLeft ? "\u2068" + text + "\u2069" : text.toString();
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> c == 0xFFFE || c == 0xFFFF || (c >= 0x202A && c <= 0x202E) || isIsolate(c);
        };
    }

    private static boolean isIsolate(int c) {
        return c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Whether the label reads as words of a sentence, as `foam rolling` does and `1` does not.
    static boolean readsAsWords(String label) {
        return label.codePoints().filter(Character::isLetter).count() >= SHORTEST_BARE
                && label.codePoints()
                        .allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '_');
    }
}
