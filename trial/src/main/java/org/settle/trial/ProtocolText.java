package org.settle.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;

/// The protocol of a trial as a plain file, one `key: value` a line, UTF-8, lines ended by a line
/// feed.
///
/// ```text
/// settle-protocol: 1
/// reference: usual evening
/// arm: rolling
/// active-reference: no
/// outcome: sleep quality
/// unit: points
/// better: higher
/// minimal-important-difference: 0.5
/// range: 0 to 10
/// design: daily:run=2
/// days: 6
/// start: 2026-11-23
/// seed: 42
/// order: 0x2 1 0 1x2
/// estimand: as assigned
/// covariate: alcohol
/// sha256: ...
/// ```
///
/// There is one way to write a trial. `arm`, `outcome` (with the lines under it) and `covariate`
/// come as often as needed; `unit`, `minimal-important-difference`, `range` and `start` only where
/// there is one. In `order`, arms are numbered from the reference, 0, and `1x2` means arm 1 on two
/// days; `-` is a day without an arm.
///
/// The last line seals all bytes before it: `head -n -1 FILE | sha256sum` prints the same digits.
/// Whoever changes the file and computes the seal anew still cannot choose the order, because
/// reading draws it again from the seed.
public final class ProtocolText {

    static final String FORMAT = "1";

    private ProtocolText() {}

    /// Writes the protocol of a locked trial.
    ///
    /// @param trial a trial locked by [Protocols#lock(Trial, int, long)] or read by [#read]
    /// @return the text, to be stored as UTF-8
    /// @throws IllegalArgumentException if the trial is not locked or was changed since
    public static String write(Trial trial) {
        String body = body(trial);
        String seal = sha256(body);
        String locked = lockedOrder(trial).sha256();
        if (!seal.equals(locked)) {
            throw new IllegalArgumentException(
                    "The trial was changed after it was locked: its protocol has SHA-256 %s, but was locked with %s. Lock it anew."
                            .formatted(seal, locked));
        }
        return body + "sha256: " + seal + "\n";
    }

    /// Reads a protocol, verifies its seal and draws its order again.
    ///
    /// @param text the whole file
    /// @return the locked trial; writing it gives the same text
    /// @throws IllegalArgumentException if the text is no protocol or was changed in any way; the
    ///   message names the line where it can be known
    public static Trial read(String text) {
        return new ProtocolReader(text).read();
    }

    /// All lines but the last.
    static String body(Trial trial) {
        LockedOrder locked = lockedOrder(trial);
        Lines lines = new Lines();
        lines.add("settle-protocol", FORMAT);
        writeArms(trial, lines);
        trial.outcomes().forEach(outcome -> writeOutcome(outcome, lines));
        trial.design().ifPresent(design -> lines.add("design", design.spec()));
        lines.add("days", Integer.toString(locked.sequence().days()));
        locked.start().ifPresent(start -> lines.add("start", start.toString()));
        lines.add("seed", Long.toString(locked.seed()));
        lines.add("order", locked.sequence().toString());
        lines.add("estimand", word(trial.estimand()));
        trial.covariates().forEach(covariate -> lines.add("covariate", covariate));
        return lines.text();
    }

    private static void writeArms(Trial trial, Lines lines) {
        lines.add("reference", trial.reference().label());
        trial.arms().stream().skip(1).forEach(arm -> lines.add("arm", arm.label()));
        lines.add("active-reference", trial.activeReference() ? "yes" : "no");
    }

    private static void writeOutcome(Outcome outcome, Lines lines) {
        lines.add("outcome", outcome.name());
        if (!outcome.unit().isEmpty()) {
            lines.add("unit", outcome.unit());
        }
        lines.add("better", word(outcome.better()));
        outcome.minimalImportantDifference()
                .ifPresent(mid -> lines.add("minimal-important-difference", number(mid)));
        outcome.range()
                .ifPresent(
                        range ->
                                lines.add(
                                        "range",
                                        number(range.lowest()) + " to " + number(range.highest())));
    }

    static String word(Direction better) {
        return switch (better) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
        };
    }

    static String word(Estimand estimand) {
        return switch (estimand) {
            case AS_ASSIGNED -> "as assigned";
            case AS_PRACTISED -> "as practised";
        };
    }

    /// The shortest digits that read back as the same number; whole numbers without a point.
    private static String number(double value) {
        String digits = Double.toString(value);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }

    private static LockedOrder lockedOrder(Trial trial) {
        return trial.locked()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Only a locked trial has a protocol; lock its order first."));
    }

    private static final class Lines {

        private final StringJoiner lines = new StringJoiner("\n", "", "\n");

        void add(String key, String value) {
            lines.add(key + ": " + value);
        }

        String text() {
            return lines.toString();
        }
    }
}
