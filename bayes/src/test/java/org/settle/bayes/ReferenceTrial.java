package org.settle.bayes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One simulated reference trial, read from the test resources: exposures are the columns a1..aK,
/// the covariates those between them and y.
record ReferenceTrial(RegressionData data, List<String> covariates) {

    static ReferenceTrial read(String name) {
        try (var in = ReferenceTrial.class.getResourceAsStream("/reference/" + name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The test resource " + name + " cannot be read.", e);
        }
    }

    static ReferenceTrial read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read.", e);
        }
    }

    private static ReferenceTrial parse(List<String> lines) {
        List<String> header = Arrays.asList(lines.getFirst().replace("\"", "").split(",", -1));
        List<double[]> exposures = new ArrayList<>();
        List<double[]> covariates = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int c = 2; c < header.size() - 1; c++) {
            double[] column = column(lines, c);
            if (header.get(c).matches("a\\d+")) {
                exposures.add(column);
            } else {
                covariates.add(column);
                names.add(header.get(c));
            }
        }
        return new ReferenceTrial(
                RegressionData.of(
                        column(lines, header.size() - 1),
                        exposures.toArray(double[][]::new),
                        covariates.toArray(double[][]::new)),
                names);
    }

    private static double[] column(List<String> lines, int c) {
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1)[c])
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toArray();
    }
}
