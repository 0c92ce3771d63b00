package org.settle.trial.design;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The arms that the periods of one block can have: first `drawn` different arms out of `pool` in
/// random order, then the arms of `fixed`. A complete block draws all arms; a cut one fewer.
final class Block {

    private final int[] pool;
    private final int drawn;
    private final int[] fixed;

    Block(int[] pool, int drawn, int[] fixed) {
        this.pool = pool.clone();
        this.drawn = drawn;
        this.fixed = fixed.clone();
    }

    static Block complete(int arms) {
        return cut(arms, arms);
    }

    static Block cut(int arms, int periods) {
        return new Block(IntStream.range(0, arms).toArray(), periods, new int[0]);
    }

    int periods() {
        return drawn + fixed.length;
    }

    double size() {
        return Counts.selections(pool.length, drawn);
    }

    int[] draw(SeededRandom random) {
        int[] arms = pool.clone();
        random.shuffleFront(arms, drawn);
        int[] block = Arrays.copyOf(arms, periods());
        System.arraycopy(fixed, 0, block, drawn, fixed.length);
        return block;
    }

    /// Whether the periods of `arms`, so far as they go and are known, agree with some order of
    /// this block.
    boolean allows(int[] arms) {
        return IntStream.range(0, arms.length).allMatch(period -> allows(arms, period));
    }

    private boolean allows(int[] arms, int period) {
        int arm = arms[period];
        if (arm == StudyDesign.NO_ARM) {
            return true;
        }
        if (period >= drawn) {
            return arm == fixed[period - drawn];
        }
        boolean isNew = Arrays.stream(arms, 0, period).noneMatch(earlier -> earlier == arm);
        return isNew && Arrays.stream(pool).anyMatch(candidate -> candidate == arm);
    }
}
