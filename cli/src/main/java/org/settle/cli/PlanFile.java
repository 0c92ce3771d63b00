package org.settle.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.settle.cli.diary.InputException;
import org.settle.trial.Diary;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.ProtocolText;
import org.settle.trial.Trial;

/// Reads a locked plan, and refuses one that was changed.
final class PlanFile {
    private static final long LARGEST = 10_000_000;

    private PlanFile() {}

    /// A locked plan stays as it is: options may not say otherwise.
    static void checkKept(Trial plan, List<String> better, List<String> mid) {
        Map<String, Direction> directions = AnalyzeOptions.better(better);
        Map<String, Double> differences = AnalyzeOptions.mid(mid);
        for (Outcome outcome : plan.outcomes()) {
            Direction said = directions.getOrDefault(outcome.name(), directions.get(""));
            if (said != null && said != outcome.better()) {
                String word = outcome.better().name().toLowerCase(Locale.ROOT);
                throw InputException.of("--better", "plan.locked", outcome.name() + "=" + word);
            }
            Double difference = differences.getOrDefault(outcome.name(), differences.get(""));
            OptionalDouble planned = outcome.minimalImportantDifference();
            if (difference != null && planned.isPresent() && planned.getAsDouble() != difference) {
                throw InputException.of(
                        "--mid", "plan.locked", outcome.name() + "=" + planned.getAsDouble());
            }
        }
    }

    /// A plan that was found and not named must fit: one day in five may differ, no more.
    static void checkBelongs(Path diary, Path plan, Diary read) {
        int known = 0;
        int other = 0;
        for (int day = 1; day <= read.days(); day++) {
            known += read.armAssigned(day) >= 0 ? 1 : 0;
            other += read.armDone(day) != read.armAssigned(day) ? 1 : 0;
        }
        if (5 * other > known) {
            throw InputException.of(
                    diary.toString(),
                    "plan.otherDiary",
                    String.valueOf(plan.getFileName()),
                    other,
                    known);
        }
    }

    static Trial read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw InputException.of(file.toString(), "file.missing");
            }
            if (Files.size(file) > LARGEST) {
                throw InputException.of(file.toString(), "plan.tooLarge");
            }
            return ProtocolText.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw InputException.of(file.toString(), "file.encoding");
        } catch (IOException e) {
            throw InputException.of(
                    file.toString(), "file.unreadable", String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw InputException.because(file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
