package org.settle.trial.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// What stands behind the name of a design: in `blocks:7,washout=2` the number 7 and `washout` = 2.
record DesignOptions(
        DesignKind kind, String spec, List<Integer> numbers, Map<String, Integer> all) {

    static DesignOptions parse(DesignKind kind, String spec) {
        List<Integer> numbers = new ArrayList<>();
        Map<String, Integer> named = new HashMap<>();
        DesignOptions options = new DesignOptions(kind, spec, numbers, named);
        int colon = spec.indexOf(':');
        if (colon >= 0) {
            for (String item : spec.substring(colon + 1).split(",", -1)) {
                options.add(item);
            }
        }
        return options;
    }

    private void add(String item) {
        int equals = item.indexOf('=');
        int value = number(item.substring(equals + 1));
        if (equals < 0) {
            numbers.add(value);
        } else if (all.put(item.substring(0, equals), value) != null) {
            throw refused("'" + item.substring(0, equals) + "' is given twice");
        }
    }

    private int number(String digits) {
        if (!digits.matches("[0-9]{1,6}")) {
            throw refused("'" + digits + "' is not a whole number of days up to 999999");
        }
        return Integer.parseInt(digits);
    }

    /// Refuses more than `mostNumbers` plain numbers and every name that is not listed.
    void allow(int mostNumbers, String... names) {
        if (numbers.size() > mostNumbers) {
            throw refused("'" + numbers.getLast() + "' is one number too many");
        }
        for (String name : all.keySet()) {
            if (!Set.of(names).contains(name)) {
                throw refused("'" + name + "' is no option of this design");
            }
        }
    }

    OptionalInt number() {
        return numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.getFirst());
    }

    int neededNumber() {
        return number().orElseThrow(() -> refused("the length of a treatment period is missing"));
    }

    OptionalInt named(String name) {
        Integer value = all.get(name);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(
                "The design '%s' cannot be read: %s. Write %s.".formatted(spec, why, kind.usage()));
    }
}
