package org.settle.benchmarks;

import java.util.ArrayList;
import java.util.List;

/// A table of a document.
final class MarkdownTable {
    private final StringBuilder text = new StringBuilder();
    private final int columns;

    MarkdownTable(String... heads) {
        columns = heads.length;
        line(List.of(heads));
        line(List.of("--- ".repeat(columns).strip().split(" ")));
    }

    void row(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(
                    "A row needs %d cells, but has %d.".formatted(columns, cells.length));
        }
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(String.valueOf(cell));
        }
        line(texts);
    }

    private void line(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
        return text + "\n";
    }
}
