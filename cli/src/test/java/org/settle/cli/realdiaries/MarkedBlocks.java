package org.settle.cli.realdiaries;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Blocks of a Markdown page that a run writes: between `<!-- computed: name -->` and `<!-- end
/// -->`.
final class MarkedBlocks {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

    private MarkedBlocks() {}

    static String block(String page, String name) {
        Matcher matcher = marked(name).matcher(page);
        if (!matcher.find()) {
            throw new IllegalArgumentException(
                    "The page needs a block <!-- computed: %s --> ... <!-- end -->."
                            .formatted(name));
        }
        return matcher.group(2);
    }

    static String replaced(String page, String name, String content) {
        block(page, name);
        return marked(name)
                .matcher(page)
                .replaceFirst("$1" + Matcher.quoteReplacement(content) + "$3");
    }

    private static Pattern marked(String name) {
        return Pattern.compile(
                "(<!-- computed: " + Pattern.quote(name) + " -->\n)(.*?)(\n<!-- end -->)",
                Pattern.DOTALL);
    }

    /// True where two texts hold the same words, and the same numbers but for one in the last
    /// printed digit: another processor may round differently.
    static boolean same(String one, String other) {
        if (!NUMBER.matcher(one).replaceAll("#").equals(NUMBER.matcher(other).replaceAll("#"))) {
            return false;
        }
        Matcher ours = NUMBER.matcher(one);
        Matcher theirs = NUMBER.matcher(other);
        while (ours.find() && theirs.find()) {
            double unit = Math.pow(10, -decimals(ours.group()));
            double difference =
                    Math.abs(Double.parseDouble(ours.group()) - Double.parseDouble(theirs.group()));
            if (difference > unit * (1 + 1e-6)
                    && difference > 1e-6 * Math.abs(Double.parseDouble(ours.group()))) {
                return false;
            }
        }
        return true;
    }

    private static int decimals(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }
}
