package org.settle.trial.design;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The designs there are. A new one is one record and one line here.
public final class StudyDesigns {

    private static final List<DesignKind> ALL =
            List.of(
                    new DesignKind("daily", "daily or daily:run=2", Daily::read),
                    new DesignKind("blocks", "blocks:7 or blocks:7,washout=2", Blocks::read),
                    new DesignKind("abab", "abab, abab:7 or abab:7,washout=2", Abab::read),
                    new DesignKind("abba", "abba:7 or abba:7,washout=2", Abba::read));

    private StudyDesigns() {}

    /// Reads a design as the command line and the protocol write it.
    ///
    /// @param spec for example `daily`, `daily:run=2`, `blocks:7`, `blocks:7,washout=2`, `abab`
    /// @return a design whose `spec()` reads back as an equal one
    /// @throws IllegalArgumentException if it cannot be read; the message says how to write it
    public static StudyDesign parse(String spec) {
        String wanted = spec.strip().toLowerCase(Locale.ROOT);
        String name = wanted.split(":", 2)[0];
        for (DesignKind kind : ALL) {
            if (kind.name().equals(name)) {
                return kind.reader().apply(DesignOptions.parse(kind, wanted));
            }
        }
        throw new IllegalArgumentException(
                "There is no design '%s'. Write %s.".formatted(spec, usage()));
    }

    /// How to write each design, for a help text.
    ///
    /// @return one line, the designs divided by semicolons
    public static String usage() {
        return ALL.stream().map(DesignKind::usage).collect(Collectors.joining("; "));
    }
}
