package org.settle.cli.realdiaries;

import java.util.ArrayList;
import java.util.List;

/// A diary that was prepared from published files, and how Settle is asked about it.
final class Question {
    private final String title;
    private final List<String> header;
    private final List<String> options = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /// Starts a diary.
    ///
    /// @param title what the table calls it
    /// @param outcomes the outcome columns; the first carries the sentence
    Question(String title, List<String> outcomes) {
        this.title = title;
        this.header = List.copyOf(outcomes);
        outcomes.forEach(outcome -> options.addAll(List.of("--outcome", outcome)));
    }

    /// Adds options of `analyze`.
    Question with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /// Adds a day.
    void day(Object day, String arm, List<String> cells) {
        lines.add(day + "," + arm + "," + String.join(",", cells));
    }

    String title() {
        return title;
    }

    List<String> options() {
        return List.copyOf(options);
    }

    /// The diary as a file; the days are dates or numbers.
    String csv() {
        String first = lines.isEmpty() || lines.getFirst().charAt(4) != '-' ? "day" : "date";
        return "%s,arm,%s\n%s\n"
                .formatted(first, String.join(",", header), String.join("\n", lines));
    }
}
