package org.settle.bayes.sampling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The figures of a reference posterior: per parameter, name and value. The files are flat enough
/// for two patterns, so that this module needs no JSON library.
final class ReferencePosterior {
    private static final Pattern PARAMETER =
            Pattern.compile("\"([a-z0-9_\\[\\]]+)\": \\{([^{}]*)\\}", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("\"([a-z0-9_.]+)\": (-?[0-9.eE+-]+)");

    private ReferencePosterior() {}

    static Map<String, Map<String, Double>> read(String path) {
        String text = Resources.text(path);
        Map<String, Map<String, Double>> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(text.substring(text.indexOf("\"posterior\"") + 14));
        while (parameter.find()) {
            Map<String, Double> figures = new LinkedHashMap<>();
            Matcher figure = FIGURE.matcher(parameter.group(2));
            while (figure.find()) {
                figures.put(figure.group(1), Double.valueOf(figure.group(2)));
            }
            parameters.put(parameter.group(1), figures);
        }
        return parameters;
    }
}
