package org.settle.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The lines of a protocol, read from the first to the last, so that every complaint can name its
/// line.
final class ProtocolLines {

    private final String text;
    private final String[] lines;
    private final Map<String, Integer> numberOfKey = new HashMap<>();
    private int at;

    ProtocolLines(String text) {
        this.text = text;
        this.lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            checkCharacters(i + 1, lines[i]);
        }
        if (!lines[lines.length - 1].isEmpty()) {
            throw at(lines.length, "the last line must end with a line feed; the file may be cut");
        }
    }

    private static void checkCharacters(int number, String line) {
        if (line.endsWith("\r")) {
            throw at(
                    number,
                    "it ends with a carriage return; a program converted the file to Windows line ends, use the file as it was written");
        }
        if (line.indexOf('\uFEFF') >= 0 || line.indexOf('\uFFFD') >= 0) {
            throw at(
                    number,
                    "it holds a byte-order mark or bytes that are not UTF-8; use the file as it was written");
        }
    }

    boolean isNext(String key) {
        return at < lines.length && lines[at].startsWith(key + ": ");
    }

    <T> T needed(String key, Function<String, T> reader) {
        if (!isNext(key)) {
            String found = at < lines.length ? lines[at] : "";
            throw at(
                    at + 1,
                    "'%s: ...' must stand here, but it reads '%s'".formatted(key, shown(found)));
        }
        at++;
        numberOfKey.put(key, at);
        try {
            return reader.apply(lines[at - 1].substring(key.length() + 2));
        } catch (IllegalArgumentException e) {
            throw wrong(key, e);
        }
    }

    <T> Optional<T> optional(String key, Function<String, T> reader) {
        return isNext(key) ? Optional.of(needed(key, reader)) : Optional.empty();
    }

    <T> List<T> repeated(String key, Function<String, T> reader) {
        List<T> values = new ArrayList<>();
        while (isNext(key)) {
            values.add(needed(key, reader));
        }
        return values;
    }

    /// The number of the latest line with this key.
    int number(String key) {
        return numberOfKey.getOrDefault(key, at);
    }

    /// Checks the seal and that the text is the one way to write this trial.
    void verify(Trial trial) {
        int sealLine = number("sha256");
        if (at != lines.length - 1) {
            throw at(at + 1, "nothing may follow the line 'sha256: ...'");
        }
        String seal = ProtocolText.sha256(text.substring(0, text.lastIndexOf("sha256: ")));
        String written = lines[sealLine - 1].substring("sha256: ".length());
        if (!seal.equals(written)) {
            throw at(
                    sealLine,
                    "the lines above it have SHA-256 %s, not %s. Something was changed after the protocol was locked; use the file as it was written"
                            .formatted(seal, written));
        }
        verifyForm(ProtocolText.body(trial).split("\n", -1));
    }

    private void verifyForm(String[] canonical) {
        for (int i = 0; i < lines.length - 2; i++) {
            String wanted = i < canonical.length ? canonical[i] : "";
            if (!lines[i].equals(wanted)) {
                throw at(
                        i + 1,
                        "it reads '%s', but a protocol has '%s' there"
                                .formatted(shown(lines[i]), shown(wanted)));
            }
        }
    }

    IllegalArgumentException wrong(String key, String why) {
        return at(number(key), why);
    }

    IllegalArgumentException wrong(String key, IllegalArgumentException cause) {
        String why = Objects.requireNonNullElse(cause.getMessage(), "it cannot be read");
        return new IllegalArgumentException(message(number(key), why), cause);
    }

    private static IllegalArgumentException at(int number, String why) {
        return new IllegalArgumentException(message(number, why));
    }

    private static String message(int number, String why) {
        return "The protocol is not as it was locked. Line %d: %s%s"
                .formatted(number, why, why.endsWith(".") ? "" : ".");
    }

    private static String shown(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "...";
    }
}
