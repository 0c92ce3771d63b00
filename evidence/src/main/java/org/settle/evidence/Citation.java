package org.settle.evidence;

import java.util.Optional;
import java.util.OptionalInt;

/// How a study is named.
///
/// @param authors the first of them, such as `Li YH and others`
/// @param title its title
/// @param journal journal, volume and pages as far as they are known
/// @param year of publication
public record Citation(
        Optional<String> authors, String title, Optional<String> journal, OptionalInt year) {
    /// A name in a few words.
    ///
    /// @return authors and year, or the title where no authors are known
    public String name() {
        String name = authors.orElse(title);
        return year.isPresent() ? String.join(" ", name, Integer.toString(year.getAsInt())) : name;
    }
}
