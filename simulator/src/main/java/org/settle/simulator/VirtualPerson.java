package org.settle.simulator;

import java.util.HashMap;
import java.util.Map;

/// One virtual person: a value for every parameter.
public final class VirtualPerson {
    private static final int TRAITS = 1;

    private final long seed;
    private final long index;
    private final Map<String, Double> values;

    private VirtualPerson(long seed, long index, Map<String, Double> values) {
        this.seed = seed;
        this.index = index;
        this.values = values;
    }

    /// Draws a person.
    ///
    /// @param scenario from which kind of people
    /// @param seed of the whole run
    /// @param index which person, from 0; the same index of two scenarios has the same luck
    /// @return the person
    public static VirtualPerson draw(Scenario scenario, long seed, long index) {
        Chance chance = Chance.of(seed, index, TRAITS);
        Map<String, Double> values = HashMap.newHashMap(scenario.parameters().size());
        for (Parameter parameter : scenario.parameters()) {
            values.put(parameter.id(), parameter.draw(chance));
        }
        return new VirtualPerson(seed, index, values);
    }

    /// Which person.
    ///
    /// @return from 0
    public long index() {
        return index;
    }

    /// The value of a parameter.
    ///
    /// @param parameter its id
    /// @return in the parameter's unit
    /// @throws IllegalArgumentException if there is no such parameter
    public double value(String parameter) {
        Double value = values.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException("There is no parameter '" + parameter + "'.");
        }
        return value;
    }

    Chance chance(int purpose) {
        return Chance.of(seed, index, purpose);
    }
}
