package org.settle.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.settle.analysis.EffectPrior;
import org.settle.analysis.PriorChoice;
import org.settle.cli.diary.InputException;
import org.settle.cli.diary.NamedRows;

/// Reads priors of effects: a CSV file with the columns arm, mean, scale and, if wanted, outcome.
/// The mean is in units of the person's own spread of the outcome, the scale in units of the
/// day-to-day sd.
final class PriorFile {
    private PriorFile() {}

    static PriorChoice read(Path file) {
        Map<String, EffectPrior> byArm = new LinkedHashMap<>();
        Map<String, Map<String, EffectPrior>> byBoth = new LinkedHashMap<>();
        NamedRows rows = NamedRows.read(file, "arm", "mean", "scale");
        for (NamedRows.Row row : rows.rows()) {
            double scale = row.number("scale");
            if (!(scale > 0)) {
                throw InputException.of(row.place("scale"), "option.positive", row.text("scale"));
            }
            EffectPrior prior = new EffectPrior(row.number("mean"), scale);
            String outcome = row.has("outcome") ? row.text("outcome") : "";
            if (outcome.isEmpty()) {
                byArm.put(row.text("arm"), prior);
            } else {
                byBoth.computeIfAbsent(row.text("arm"), _ -> new LinkedHashMap<>())
                        .put(outcome, prior);
            }
        }
        return new PriorChoice(byArm, byBoth);
    }
}
