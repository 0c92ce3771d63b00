package org.settle.markup;

/// Makes any text safe inside XML and HTML.
final class Escape {
    private static final int REPLACEMENT = 0xFFFD;

    private Escape() {}

    static void add(StringBuilder to, String text, boolean inAttribute) {
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> to.append("&amp;");
                                case '<' -> to.append("&lt;");
                                case '>' -> to.append("&gt;");
                                case '"' -> to.append(inAttribute ? "&quot;" : "\"");
                                default -> to.appendCodePoint(isXml(c) ? c : REPLACEMENT);
                            }
                        });
    }

    /// The characters that XML 1.0 allows.
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F))
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
