package org.settle.evidence;

import java.util.Locale;
import java.util.regex.Pattern;

/// Where a reader finds a source: its DOI, or another lasting public number where it has none.
///
/// @param text such as `10.1155/2011/561753`, `PMID 8263159`, `PMC9340848`, `NBK75521`,
///   `NCT05836454`
public record Identifier(String text) {
    private static final Pattern FORM =
            Pattern.compile("10\\.\\d{4,9}/\\S+|PMID \\d{1,8}|PMC\\d{1,8}|NBK\\d{1,8}|NCT\\d{8}");

    /// Checks the form.
    ///
    /// @throws IllegalArgumentException if it is none
    public Identifier {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    text.isEmpty()
                            ? "A source is needed, but there is none: no number is taken without"
                                    + " one. Give the DOI."
                            : "A source must be a DOI such as 10.1155/2011/561753, or PMID, PMC,"
                                    + " NBK or NCT with its number, but is '"
                                    + text
                                    + "'. Correct it.");
        }
    }

    /// Where it leads.
    ///
    /// @return an address to open
    public String address() {
        if (text.startsWith("PMID")) {
            return "https://pubmed.ncbi.nlm.nih.gov/" + text.substring(5) + "/";
        }
        return switch (text.substring(0, 3)) {
            case "PMC" -> "https://pmc.ncbi.nlm.nih.gov/articles/" + text + "/";
            case "NBK" -> "https://www.ncbi.nlm.nih.gov/books/" + text + "/";
            case "NCT" -> "https://clinicaltrials.gov/study/" + text;
            default -> "https://doi.org/" + text;
        };
    }

    /// Small and capital letters mean the same in it.
    ///
    /// @param other another one
    /// @return true for the same source
    public boolean isSame(Identifier other) {
        return key().equals(other.key());
    }

    String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
