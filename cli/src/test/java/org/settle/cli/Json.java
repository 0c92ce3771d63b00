package org.settle.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// A JSON value as a tree: maps, lists, texts, numbers, booleans and null.
///
/// @param value the value
record Json(Object value) {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /// Reads one value with nothing after it.
    static Json parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            Object value = read(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new AssertionError("There is more than one JSON value: " + text);
            }
            return new Json(value);
        }
    }

    private static Object read(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new AssertionError("A JSON value cannot begin with " + token);
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (JsonToken next = parser.nextToken();
                next != JsonToken.END_OBJECT;
                next = parser.nextToken()) {
            object.put(parser.currentName(), read(parser, parser.nextToken()));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> array = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
                next != JsonToken.END_ARRAY;
                next = parser.nextToken()) {
            array.add(read(parser, next));
        }
        return array;
    }

    /// Walks down by names and positions; complains where there is no such name.
    Json at(Object... path) {
        Object here = value;
        for (Object step : path) {
            if (step instanceof Integer i) {
                here = ((List<?>) here).get(i);
            } else if (here instanceof Map<?, ?> map && map.containsKey(step)) {
                here = map.get(step);
            } else {
                throw new AssertionError("There is no " + step + " in " + here);
            }
        }
        return new Json(here);
    }

    double number(Object... path) {
        return (Double) at(path).value;
    }

    String text(Object... path) {
        return (String) at(path).value;
    }

    boolean isNull(Object... path) {
        return at(path).value == null;
    }

    List<Json> list(Object... path) {
        return ((List<?>) at(path).value).stream().map(Json::new).toList();
    }

    Set<String> names(Object... path) {
        Map<?, ?> map = (Map<?, ?>) at(path).value;
        Set<String> names = new LinkedHashSet<>();
        map.keySet().forEach(name -> names.add((String) name));
        return names;
    }

    /// The first effect of the first outcome.
    Json effect() {
        return at("outcomes", 0, "effects", 0);
    }

    /// A parameter of the first outcome.
    Json parameter(String name) {
        return at("outcomes", 0, "parameters", name);
    }

    /// Every number with its path, such as `outcomes/0/effects/0/mean`.
    Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        collect("", value, numbers);
        return numbers;
    }

    private static void collect(String path, Object value, Map<String, Double> into) {
        switch (value) {
            case Map<?, ?> map ->
                    map.forEach((name, inner) -> collect(path + "/" + name, inner, into));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(path + "/" + i, list.get(i), into);
                }
            }
            case Double number -> into.put(path.substring(1), number);
            case null, default -> {
                // Texts, booleans and null are no numbers.
            }
        }
    }
}
