package org.settle.web.system;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says a migration of SQLite in the words of PostgreSQL. It knows the few words that migrations
/// are written with; at any other it stops, so that none gets another meaning unseen.
///
/// Flyway compares what comes out with what was run before: a translation that was used never
/// changes, new words only come in.
final class PostgresWords {
    /// Text is ordered and compared by its bytes, as in SQLite.
    private static final Map<String, String> TYPES =
            Map.of("text", "text collate \"C\"", "integer", "bigint", "blob", "bytea");

    private static final Set<String> SAME =
            Set.of(
                    "alter",
                    "add",
                    "column",
                    "default",
                    "create",
                    "table",
                    "index",
                    "on",
                    "not",
                    "null",
                    "primary",
                    "key",
                    "unique",
                    "references",
                    "delete",
                    "cascade",
                    "check",
                    "in");

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<kept>--.*|'(?:[^']|'')*')|(?<end>\\s*\\bstrict, without rowid)|(?<word>\\w+)");

    private static final Pattern NAMES =
            Pattern.compile("\\b(?:table|index)\\s+(\\w+)|(\\w+)\\s+(?:text|integer|blob)\\b");

    private final Set<String> names = new HashSet<>();

    /// Learns the names of tables and columns.
    ///
    /// @param migrations all there are
    PostgresWords(Collection<String> migrations) {
        for (String migration : migrations) {
            NAMES.matcher(migration)
                    .results()
                    .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                    .forEach(names::add);
        }
    }

    /// One migration.
    ///
    /// @param name of its file
    /// @param migration in SQLite's words
    /// @return in PostgreSQL's
    String translated(String name, String migration) {
        return PARTS.matcher(migration)
                .replaceAll(part -> Matcher.quoteReplacement(translated(name, part)));
    }

    private String translated(String name, MatchResult part) {
        if (part.group("kept") != null) {
            return part.group();
        }
        if (part.group("end") != null) {
            return "";
        }
        String word = part.group().toLowerCase(Locale.ROOT);
        if (TYPES.containsKey(word)) {
            return TYPES.get(word);
        }
        if (SAME.contains(word) || names.contains(word) || word.matches("[0-9]+")) {
            return part.group();
        }
        throw new IllegalArgumentException(
                "The migration %s says '%s', and nobody has said what that is in PostgreSQL. Add it to PostgresWords."
                        .formatted(name, part.group()));
    }
}
