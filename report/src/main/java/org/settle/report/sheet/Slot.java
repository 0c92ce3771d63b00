package org.settle.report.sheet;

import java.util.Optional;

/// A place for a block, which may stand there in full, shorter, or not at all.
final class Slot {
    private final String name;
    private final Importance importance;
    private final boolean isNeeded;
    private final Block block;
    private Optional<Block> shown = Optional.empty();

    /// @param isNeeded whether its shortest version stands there in any case
    Slot(String name, Importance importance, boolean isNeeded, Block block) {
        this.name = name;
        this.importance = importance;
        this.isNeeded = isNeeded;
        this.block = block;
    }

    String name() {
        return name;
    }

    Importance importance() {
        return importance;
    }

    Optional<Block> shown() {
        return shown;
    }

    boolean isWhole() {
        return shown.isPresent() && shown.get().equals(block);
    }

    void showAll() {
        shown = Optional.of(block);
    }

    /// Shows less of it.
    ///
    /// @return false where there is no less of it
    boolean showLess() {
        Optional<Block> less = shown.flatMap(Block::shorter);
        if (isNeeded && less.isEmpty()) {
            return false;
        }
        shown = less;
        return less.isPresent();
    }
}
