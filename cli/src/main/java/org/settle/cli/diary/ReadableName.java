package org.settle.cli.diary;

/// Whether a name can stand in a sentence and on a line of a plan: the rule of `trial` for arms,
/// outcomes and covariates, asked before they are made, so that the file's place can be named.
final class ReadableName {
    private ReadableName() {}

    static boolean isReadable(String name) {
        return name.codePoints().noneMatch(ReadableName::isHidden);
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> c == 0xFFFD || c == 0xFEFF;
        };
    }
}
