package org.settle.bayes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.settle.bayes.numeric.Marginal;

/// Every quantity of the reference posteriors, within four Monte Carlo standard errors.
class ReferencePosteriorTest {
    private static final ExactRegression ENGINE = new ExactRegression();

    static Stream<String> trials() throws Exception {
        return rows().map(row -> row[0]).distinct();
    }

    private static Stream<String[]> rows() throws Exception {
        try (var in =
                ReferencePosteriorTest.class.getResourceAsStream("/reference/posteriors.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(","));
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void agreesWithALongHamiltonianMonteCarloRun(String trial) throws Exception {
        RegressionData data = ReferenceTrial.read(trial + ".csv").data();
        Posterior posterior = ENGINE.fit(data, Prior.reference(data), NoiseModel.AR1);
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (String[] row : rows().filter(r -> r[0].equals(trial)).toList()) {
            Marginal marginal = parameter(posterior, row[1]);
            double ours = quantity(marginal, row[2]);
            double theirs = Double.parseDouble(row[3]);
            double allowed = 4 * Double.parseDouble(row[4]);
            if (row[2].equals("p_lt0")) {
                allowed = Math.max(allowed, 0.0005);
            }
            checked++;
            if (!(Math.abs(ours - theirs) <= allowed)) {
                wrong.add(String.join(" ", row) + " ours " + ours);
            }
        }
        assertThat(checked).isGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    private static Marginal parameter(Posterior posterior, String name) {
        return switch (name) {
            case "alpha" -> posterior.intercept();
            case "gamma" -> posterior.trend();
            case "phi" -> posterior.autocorrelation().orElseThrow();
            case "rho" -> posterior.carryover();
            case "sigma" -> posterior.innovationSd().orElseThrow();
            case "sd_marg" -> posterior.stationarySd();
            default -> {
                int index = Integer.parseInt(name.replaceAll("\\D", "")) - 1;
                yield name.startsWith("beta")
                        ? posterior.effect(index)
                        : posterior.covariate(index);
            }
        };
    }

    private static double quantity(Marginal marginal, String name) {
        return switch (name) {
            case "mean" -> marginal.mean();
            case "sd" -> marginal.sd();
            case "p_lt0" -> marginal.cdf(0);
            default -> marginal.quantile(Double.parseDouble(name.substring(1)) / 100);
        };
    }
}
