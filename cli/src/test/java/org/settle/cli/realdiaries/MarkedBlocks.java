package org.settle.cli.realdiaries;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Blocks of a Markdown page that a run writes: between `<!-- computed: name -->` and `<!-- end
/// -->`.
final class MarkedBlocks {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

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

    /// True where two texts hold the same words and whole numbers, and the same decimals but for
    /// one in the last printed digit: another processor may round differently.
    static boolean same(String one, String other) {
        if (!DECIMAL.matcher(one).replaceAll("#").equals(DECIMAL.matcher(other).replaceAll("#"))) {
            return false;
        }
        Matcher ours = DECIMAL.matcher(one);
        Matcher theirs = DECIMAL.matcher(other);
        while (ours.find() && theirs.find()) {
            BigDecimal here = new BigDecimal(ours.group());
            BigDecimal there = new BigDecimal(theirs.group());
            boolean sameDigits = here.scale() == there.scale();
            if (!sameDigits || here.subtract(there).abs().compareTo(here.ulp()) > 0) {
                return false;
            }
        }
        return true;
    }
}
