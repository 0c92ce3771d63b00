package org.settle.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.settle.analysis.EffectPrior;
import org.settle.analysis.PriorChoice;
import org.settle.cli.diary.InputException;
import org.settle.cli.diary.NamedRows;
import org.settle.trial.Arm;
import org.settle.trial.Trial;

/// Reads priors of effects: a CSV file with the columns arm, mean, scale and, if wanted, outcome.
/// The mean is in units of the person's own spread of the outcome, the scale in units of the
/// day-to-day sd.
final class PriorFile {
    private PriorFile() {}

    /// More than any practice does, and as far as the computation is sure.
    private static final double LARGEST = 1000;

    static PriorChoice read(Path file) {
        Map<String, EffectPrior> byArm = new LinkedHashMap<>();
        Map<String, Map<String, EffectPrior>> byBoth = new LinkedHashMap<>();
        List<NamedRows.Row> rows = NamedRows.read(file, "arm", "mean", "scale").rows();
        if (rows.isEmpty()) {
            throw InputException.of(file.toString(), "prior.noRows");
        }
        for (NamedRows.Row row : rows) {
            String arm = row.text("arm");
            String outcome = row.has("outcome") ? row.text("outcome") : "";
            Map<String, EffectPrior> target =
                    outcome.isEmpty()
                            ? byArm
                            : byBoth.computeIfAbsent(arm, _ -> new LinkedHashMap<>());
            EffectPrior before = target.put(outcome.isEmpty() ? arm : outcome, prior(row));
            if (before != null) {
                throw InputException.of(row.place("arm"), "prior.twice", arm);
            }
        }
        return new PriorChoice(byArm, byBoth);
    }

    private static EffectPrior prior(NamedRows.Row row) {
        double mean = row.number("mean");
        double scale = row.number("scale");
        if (Math.abs(mean) > LARGEST) {
            throw InputException.of(row.place("mean"), "prior.mean", row.text("mean"));
        }
        if (scale < 1 / LARGEST || scale > LARGEST) {
            throw InputException.of(row.place("scale"), "prior.scale", row.text("scale"));
        }
        return new EffectPrior(mean, scale);
    }

    /// A file whose names are all misspelled must not pass as if nothing was believed before.
    static void checkArms(String file, PriorChoice priors, Trial trial) {
        List<String> arms = trial.arms().stream().map(Arm::label).skip(1).toList();
        Set<String> named = new LinkedHashSet<>(priors.byArm().keySet());
        named.addAll(priors.byArmAndOutcome().keySet());
        if (!named.isEmpty() && Collections.disjoint(named, arms)) {
            throw InputException.of(file, "prior.noArm", List.copyOf(named), arms);
        }
    }
}
