package org.settle.cli;

import java.util.Locale;

/// A progress bar on standard error: one line that is written over, where a person is watching.
final class Progress {
    private static final int WIDTH = 30;
    private static final long EVERY = 500_000_000;

    private final Console console;
    private final long bytes;
    private final boolean watched = Boolean.getBoolean("settle.progress");
    private final long start = System.nanoTime();
    private long last = start;

    Progress(Console console, long bytes) {
        this.console = console;
        this.bytes = bytes;
    }

    void show(long people, long position) {
        long now = System.nanoTime();
        if (!watched || now - last < EVERY) {
            return;
        }
        last = now;
        double share = Math.min(1, (double) position / Math.max(bytes, 1));
        int full = (int) (WIDTH * share);
        console.err()
                .print(
                        String.format(
                                Locale.ROOT,
                                "\r[%s%s] %3.0f %%  %,d people  %,.0f a second  ",
                                "#".repeat(full),
                                "-".repeat(WIDTH - full),
                                100 * share,
                                people,
                                people / seconds(now)));
        console.err().flush();
    }

    /// Takes the bar away, so that a sentence can stand in its place.
    void clear() {
        if (watched) {
            console.err().print("\r" + " ".repeat(WIDTH + 50) + "\r");
        }
    }

    void end(long answered, long refused) {
        double seconds = seconds(System.nanoTime());
        console.err()
                .println(
                        String.format(
                                Locale.ROOT,
                                "%d people answered, %d not, in %.1f s (%.0f a second)",
                                answered,
                                refused,
                                seconds,
                                (answered + refused) / seconds));
    }

    private double seconds(long now) {
        return Math.max((now - start) / 1e9, 1e-3);
    }
}
