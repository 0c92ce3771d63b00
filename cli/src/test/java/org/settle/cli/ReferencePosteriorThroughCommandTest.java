package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The command's JSON against the posteriors of long Hamiltonian Monte Carlo runs (their origin is
/// told in bayes/src/test/resources/reference/README.md): every quantity within four Monte Carlo
/// standard errors, probabilities within at least 0.0005.
class ReferencePosteriorThroughCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("settle.root"));
    private static final Path SHIPPED = ROOT.resolve("bayes/src/test/resources/reference");
    private static final Path SHARED = ROOT.resolve("../shared/reference");
    private static final List<String> QUANTITIES =
            List.of("mean", "sd", "q2.5", "q25", "q50", "q75", "q97.5", "p_lt0");

    /// One figure of a reference posterior.
    ///
    /// @param parameter its symbol
    /// @param quantity such as `mean` or `q2.5`
    /// @param value the figure
    /// @param error its Monte Carlo standard error
    private record Figure(String parameter, String quantity, double value, double error) {}

    static Stream<String> trials() throws IOException {
        return Files.readAllLines(SHIPPED.resolve("posteriors.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("trials")
    void agreesOnEverySimulatedTrial(String trial) throws IOException {
        List<Figure> figures =
                Files.readAllLines(SHIPPED.resolve("posteriors.csv")).stream()
                        .map(line -> line.split(",", -1))
                        .filter(row -> row[0].equals(trial))
                        .map(
                                r ->
                                        new Figure(
                                                r[1],
                                                r[2],
                                                Double.parseDouble(r[3]),
                                                Double.parseDouble(r[4])))
                        .toList();
        check(SHIPPED.resolve(trial + ".csv"), figures, 0, "--noise", "ar1");
    }

    @Test
    void agreesOnTheRealTrialThatStandsBesideTheProject() throws IOException {
        Path file = SHARED.resolve("data/melatonin_mood.csv");
        assumeTrue(Files.exists(file), "Skipped: " + file + " is not on this machine.");
        List<Figure> figures = figures(SHARED.resolve("posteriors/melatonin_mood.json"));
        check(file, figures, 0, "--noise", "ar1");
    }

    /// Ours are 40,000 draws of a sampler; its own error is at most that of 4,000 independent ones.
    @Test
    void agreesOnRanks() throws IOException {
        check(
                SHIPPED.resolve("ordinal_01.csv"),
                figures(SHIPPED.resolve("ordinal_01.json")),
                1 / Math.sqrt(4000),
                "--ordinal");
    }

    private static List<Figure> figures(Path file) throws IOException {
        Json posterior = Json.parse(Files.readString(file)).at("posterior");
        List<Figure> figures = new ArrayList<>();
        for (String parameter : posterior.names()) {
            for (String quantity : QUANTITIES) {
                figures.add(
                        new Figure(
                                parameter,
                                quantity,
                                posterior.number(parameter, quantity),
                                posterior.number(parameter, "mcse_" + quantity)));
            }
        }
        return figures;
    }

    /// @param own our own sampler's relative error, 0 where we compute exactly
    private static void check(Path file, List<Figure> figures, double own, String... options)
            throws IOException {
        List<String> covariates = covariates(file);
        List<Object> arguments =
                new ArrayList<>(List.of(file, "--outcome", "y", "--prior", "reference"));
        covariates.forEach(name -> arguments.addAll(List.of("--covariate", name)));
        arguments.addAll(List.of(options));
        Json json = Run.answer(arguments.toArray());
        Map<String, Double> sds = new LinkedHashMap<>();
        figures.stream()
                .filter(f -> f.quantity().equals("sd"))
                .forEach(f -> sds.put(f.parameter(), f.value()));
        List<String> wrong = new ArrayList<>();
        for (Figure figure : figures) {
            double ours =
                    parameter(json, figure.parameter(), covariates)
                            .number(field(figure.quantity()));
            double allowed = 4 * Math.hypot(figure.error(), own * spread(figure, sds));
            if (figure.quantity().equals("p_lt0")) {
                allowed = Math.max(allowed, 0.0005);
            }
            if (!(Math.abs(ours - figure.value()) <= allowed)) {
                wrong.add(figure + " ours " + ours);
            }
        }
        assertThat(figures).hasSizeGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    /// How far one draw lies from the figure, roughly: far more for a tail quantile than for a
    /// mean.
    private static double spread(Figure figure, Map<String, Double> sds) {
        double sd = sds.get(figure.parameter());
        return switch (figure.quantity()) {
            case "q2.5", "q97.5" -> 2.7 * sd;
            case "p_lt0" -> Math.sqrt(figure.value() * (1 - figure.value()));
            default -> 1.4 * sd;
        };
    }

    private static List<String> covariates(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            String header = lines.findFirst().orElseThrow().replace("\"", "");
            return Stream.of(header.split(",", -1))
                    .filter(name -> !List.of("day", "arm", "y").contains(name))
                    .filter(name -> !name.matches("a\\d+"))
                    .toList();
        }
    }

    private static String field(String quantity) {
        return quantity.equals("p_lt0") ? "p_below_zero" : quantity.replace('.', '_');
    }

    private static Json parameter(Json json, String symbol, List<String> covariates) {
        return switch (symbol) {
            case "alpha" -> json.parameter("intercept");
            case "gamma" -> json.parameter("trend");
            case "phi" -> json.parameter("autocorrelation");
            case "rho" -> json.parameter("carryover");
            case "sigma" -> json.parameter("innovation_sd");
            case "sd_marg" -> json.parameter("stationary_sd");
            default -> {
                int index = Integer.parseInt(symbol.replaceAll("\\D", "")) - 1;
                yield switch (symbol.charAt(0)) {
                    case 'b' -> json.at("outcomes", 0, "effects", index);
                    case 'c' -> json.at("outcomes", 0, "parameters", "cutpoints", index);
                    default -> json.parameter("covariates").at(covariates.get(index));
                };
            }
        };
    }
}
