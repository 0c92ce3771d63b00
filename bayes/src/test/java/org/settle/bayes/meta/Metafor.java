package org.settle.bayes.meta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of `metafor_public.json` by their path, such as `bcg/fits/FE_z/se`; a matrix is its
/// rows one after the other, and what R does not give is NaN. Read without a library, because
/// nothing else in this module needs one.
final class Metafor {
    private static final Pattern TOKEN =
            Pattern.compile("\"([^\"]*)\"\\s*(:?)|[\\[\\]{}]|[^\\s,\\[\\]{}]+");

    private static final Map<String, List<Double>> NUMBERS = read();

    private Metafor() {}

    private static Map<String, List<Double>> read() {
        try (InputStream in = Metafor.class.getResourceAsStream("/reference/metafor_public.json")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return flatten(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Double>> flatten(String json) {
        Map<String, List<Double>> numbers = new LinkedHashMap<>();
        Deque<String> path = new ArrayDeque<>();
        path.push("");
        String name = "";
        Matcher token = TOKEN.matcher(json);
        while (token.find()) {
            boolean isName = ":".equals(token.group(2));
            String at = path.peek();
            switch (token.group().charAt(0)) {
                case '{' -> path.push(name.isEmpty() ? at : at + name + "/");
                case '}' -> path.pop();
                case '[', ']' -> numbers.computeIfAbsent(at + name, n -> new ArrayList<>());
                case '"' -> name = isName ? token.group(1) : name;
                default ->
                        numbers.computeIfAbsent(at + name, n -> new ArrayList<>())
                                .add(number(token.group()));
            }
        }
        return numbers;
    }

    private static double number(String text) {
        return text.equals("null") ? Double.NaN : Double.parseDouble(text);
    }

    /// All numbers below a path, by the rest of their path.
    static Map<String, List<Double>> below(String path) {
        Map<String, List<Double>> below = new LinkedHashMap<>();
        NUMBERS.forEach(
                (name, values) -> {
                    if (name.startsWith(path + "/")) {
                        below.put(name.substring(path.length() + 1), values);
                    }
                });
        return below;
    }

    static double[] array(String path) {
        return NUMBERS.get(path).stream().mapToDouble(x -> x).toArray();
    }

    static Studies studies(String set) {
        return Studies.of(array(set + "/yi"), array(set + "/vi"));
    }

    static List<String> labels(String path) {
        return NUMBERS.get(path).stream().map(String::valueOf).toList();
    }
}
