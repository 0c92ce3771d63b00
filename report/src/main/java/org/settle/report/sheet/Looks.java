package org.settle.report.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.settle.markup.Element;
import org.settle.report.chart.Palette;

/// The rules by which pictures look on a page of a browser, read for paper: the few kinds of
/// properties that they have.
final class Looks {
    private static final Pattern RULE = Pattern.compile("svg \\.?([a-z]+)\\{([^}]*)}");
    private static final Pattern PIXELS = Pattern.compile("(\\d+)px.*");

    private final Map<String, Map<String, String>> rules = new HashMap<>();
    private final Shade ground;

    Looks(Palette palette) {
        this.ground = Shade.of(palette.paper());
        Map<String, String> colors = properties(palette.properties());
        Matcher rule = RULE.matcher(Palette.rules());
        while (rule.find()) {
            Map<String, String> properties = properties(rule.group(2));
            properties.replaceAll(
                    (_, value) ->
                            value.startsWith("var(")
                                    ? colors.getOrDefault(
                                            value.substring(4, value.length() - 1), value)
                                    : value);
            rules.put(rule.group(1), properties);
        }
    }

    private static Map<String, String> properties(String declarations) {
        Map<String, String> properties = new HashMap<>();
        for (String declaration : declarations.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                properties.put(declaration.substring(0, colon), declaration.substring(colon + 1));
            }
        }
        return properties;
    }

    /// How an element looks: its class goes before its name, and both before its attributes.
    Look of(Element element) {
        Map<String, String> all = new HashMap<>();
        element.attribute("stroke-width").ifPresent(width -> all.put("stroke-width", width));
        all.putAll(rules.getOrDefault(element.name(), Map.of()));
        all.putAll(rules.getOrDefault(element.attribute("class").orElse(""), Map.of()));
        double opacity = Double.parseDouble(all.getOrDefault("fill-opacity", "1"));
        return new Look(
                shade(all, "fill").map(shade -> shade.on(ground, opacity)),
                shade(all, "stroke"),
                Double.parseDouble(all.getOrDefault("stroke-width", "1")),
                numbers(all.getOrDefault("stroke-dasharray", "")),
                all.getOrDefault("stroke-linecap", "butt").equals("round"),
                size(all.getOrDefault("font", "")),
                all.getOrDefault("font-weight", "400").compareTo("500") > 0);
    }

    private static Optional<Shade> shade(Map<String, String> properties, String property) {
        return Optional.ofNullable(properties.get(property))
                .filter(value -> !value.equals("none"))
                .map(Shade::of);
    }

    private static List<Double> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(Double::valueOf).toList();
    }

    private static double size(String font) {
        Matcher pixels = PIXELS.matcher(font);
        return pixels.matches() ? Double.parseDouble(pixels.group(1)) : 0;
    }
}
