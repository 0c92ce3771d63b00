package org.settle.cli.realdiaries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON object as read: maps, lists, text and numbers.
///
/// @param node a map, a list, a text, a number, or an empty text for null
record JsonTree(Object node) {
    static JsonTree parse(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            return new JsonTree(value(parser, parser.nextToken()));
        }
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_NULL -> "";
            default -> parser.getString();
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            object.put(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> array = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            array.add(value(parser, token));
        }
        return array;
    }

    JsonTree get(String name) {
        return new JsonTree(((Map<?, ?>) node).get(name));
    }

    List<JsonTree> each() {
        return ((List<?>) node).stream().map(JsonTree::new).toList();
    }

    boolean isNull() {
        return "".equals(node);
    }

    double number() {
        return (Double) node;
    }

    OptionalDouble maybe(String name) {
        JsonTree value = get(name);
        return value.isNull() ? OptionalDouble.empty() : OptionalDouble.of(value.number());
    }

    String text() {
        return String.valueOf(node);
    }
}
