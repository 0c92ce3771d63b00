package org.settle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.settle.bayes.meta.ClusterRobust;
import org.settle.bayes.meta.Coefficient;
import org.settle.bayes.meta.CoefficientTest;
import org.settle.bayes.meta.Likelihood;
import org.settle.bayes.meta.RandomEffects;
import org.settle.bayes.meta.RandomEffectsPosterior;
import org.settle.bayes.meta.TauMethod;
import org.settle.bayes.meta.ThreeLevel;
import org.settle.cli.diary.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `settle meta`: puts the effects of studies together.
@Command(
        name = "meta",
        mixinStandardHelpOptions = true,
        versionProvider = WelcomeCommand.Version.class,
        sortOptions = false,
        usageHelpWidth = 80,
        description = "Puts the effects of studies together (meta-analysis).",
        footer = {
            "",
            "Example: ./settle meta trials.csv --yi yi --vi vi --method REML --knha",
            "         ./settle meta trials.csv --yi yi --vi vi --bayes --tau-scale 0.5 --json"
        })
final class MetaCommand implements Callable<Integer> {
    private static final String PLACE = "meta";

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A table with a row for each effect.")
    private Path file = Path.of("");

    @Option(names = "--yi", paramLabel = "COLUMN", description = "The effects (default: yi).")
    private String effects = "yi";

    @Option(
            names = "--vi",
            paramLabel = "COLUMN",
            description = "Their sampling variances (default: vi).")
    private String variances = "vi";

    @Option(
            names = "--method",
            paramLabel = "NAME",
            description = "${COMPLETION-CANDIDATES} (default: REML).")
    private TauMethod method = TauMethod.REML;

    @Option(names = "--knha", description = "Tests and intervals of Knapp and Hartung.")
    private boolean knappHartung;

    @Option(
            names = "--mods",
            split = ",",
            paramLabel = "COLUMN",
            description = "Moderators, parted by commas.")
    private List<String> moderators = new ArrayList<>();

    @Option(
            names = "--level",
            split = ",",
            paramLabel = "COLUMN",
            description = "Two columns, the outer first: district,school. A model of three levels.")
    private List<String> levels = new ArrayList<>();

    @Option(
            names = "--cluster",
            paramLabel = "COLUMN",
            description = "Intervals that hold where the effects of one cluster go together (CR2).")
    private Optional<String> cluster = Optional.empty();

    @Option(names = "--bayes", description = "The Bayesian random-effects model, exactly.")
    private boolean bayes;

    @Option(
            names = "--tau-scale",
            paramLabel = "NUMBER",
            description =
                    "With --bayes: tau is HalfNormal(this), in the unit of yi (default: 0.5).")
    private double tauScale = 0.5;

    @Option(
            names = "--prior-sd",
            paramLabel = "NUMBER",
            description = "With --bayes: coefficients are Normal(0, this squared) (default: 1).")
    private double priorSd = 1;

    @Option(names = "--json", description = "The same as numbers, one line of JSON.")
    private boolean json;

    MetaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            EffectRows rows = EffectRows.read(file, effects, variances, moderators, labels());
            if (rows.leftOut() > 0) {
                console.err().println(Words.say("meta.left-out", rows.leftOut()));
            }
            MetaResult result = result(rows);
            if (json) {
                new MetaJson().write(result, console.out());
            } else {
                console.out().print(MetaText.of(result, rows.names()));
            }
        } catch (IllegalArgumentException e) {
            throw InputException.because(file.toString(), String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private List<String> labels() {
        List<String> all = new ArrayList<>(levels);
        cluster.filter(c -> !all.contains(c)).ifPresent(all::add);
        return all;
    }

    private MetaResult result(EffectRows rows) {
        if (bayes) {
            if (knappHartung || cluster.isPresent() || !levels.isEmpty()) {
                throw InputException.of(PLACE, "meta.bayes");
            }
            return new MetaResult.Bayes(
                    rows.studies(), RandomEffectsPosterior.of(rows.studies(), priorSd, tauScale));
        }
        return levels.isEmpty() ? twoLevels(rows) : threeLevels(rows);
    }

    private MetaResult twoLevels(EffectRows rows) {
        CoefficientTest test = knappHartung ? CoefficientTest.KNAPP_HARTUNG : CoefficientTest.Z;
        RandomEffects fit = RandomEffects.fit(rows.studies(), method, test);
        List<Coefficient> robust =
                cluster.map(
                                name ->
                                        ClusterRobust.test(
                                                fit,
                                                rows.labels(name),
                                                ClusterRobust.Correction.CR2))
                        .orElse(List.of());
        return new MetaResult.TwoLevels(fit, robust);
    }

    private MetaResult threeLevels(EffectRows rows) {
        boolean likely = method == TauMethod.REML || method == TauMethod.ML;
        if (levels.size() != 2 || knappHartung || !likely) {
            throw InputException.of(PLACE, "meta.levels");
        }
        if (cluster.filter(name -> !name.equals(levels.getFirst())).isPresent()) {
            throw InputException.of(PLACE, "meta.cluster", levels.getFirst());
        }
        ThreeLevel fit =
                ThreeLevel.fit(
                        rows.studies(),
                        rows.labels(levels.getFirst()),
                        rows.labels(levels.getLast()),
                        method == TauMethod.ML ? Likelihood.ML : Likelihood.REML,
                        CoefficientTest.Z);
        List<Coefficient> robust =
                cluster.isPresent()
                        ? ClusterRobust.test(fit, ClusterRobust.Correction.CR2)
                        : List.of();
        return new MetaResult.ThreeLevels(rows.studies(), method, fit, robust);
    }
}
