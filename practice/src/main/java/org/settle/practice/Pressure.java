package org.settle.practice;

import java.util.List;
import java.util.Locale;
import org.settle.tables.DataRow;

/// How firm a movement is, in words. The order is from gentle to firm.
public enum Pressure {
    /// Clearly felt, pleasant.
    GENTLE,
    /// Felt well, easy to breathe.
    MODERATE,
    /// Strong, never more than 4 of 10 in discomfort.
    FIRM;

    /// The id of the word in data and texts.
    ///
    /// @return gentle, moderate or firm
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Pressure of(DataRow row, String column, String word) {
        return switch (row.known(column, word, List.of("gentle", "moderate", "firm"))) {
            case "gentle" -> GENTLE;
            case "moderate" -> MODERATE;
            default -> FIRM;
        };
    }
}
