package org.settle.report.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Blocks below each other.
///
/// @param blocks from top to foot
/// @param gap between them
/// @param needed how many of the first ones it is nothing without
public record Stack(List<Block> blocks, double gap, int needed) implements Block {
    /// Keeps a copy.
    public Stack {
        blocks = List.copyOf(blocks);
    }

    /// All of these, or none.
    ///
    /// @param gap between them
    /// @param blocks from top to foot
    /// @return the stack
    public static Stack whole(double gap, Block... blocks) {
        return new Stack(List.of(blocks), gap, blocks.length);
    }

    @Override
    public double height() {
        double all = blocks.stream().mapToDouble(Block::height).sum();
        return all + gap * Math.max(0, blocks.size() - 1);
    }

    @Override
    public void draw(Paper paper, double x, double y) throws IOException {
        double top = y;
        for (Block block : blocks) {
            block.draw(paper, x, top);
            top += block.height() + gap;
        }
    }

    @Override
    public Optional<Block> shorter() {
        List<Block> others = blocks.subList(0, blocks.size() - 1);
        if (blocks.size() > needed) {
            return Optional.of(new Stack(others, gap, needed));
        }
        return blocks.getLast()
                .shorter()
                .map(
                        last ->
                                new Stack(
                                        Stream.concat(others.stream(), Stream.of(last)).toList(),
                                        gap,
                                        needed));
    }
}
