package org.settle.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// A kind of people, such as `responder`: the parameters of everybody, some of them changed.
///
/// @param id the name of its file
/// @param parameters all of them, in the order of the table
public record Scenario(String id, List<Parameter> parameters) {
    /// Keeps a copy.
    public Scenario {
        parameters = List.copyOf(parameters);
    }

    static Scenario load(String id) {
        List<DataRow> changes =
                DataTable.load(
                        Scenario.class,
                        "scenario/" + id + ".data",
                        "id",
                        "centre",
                        "spread",
                        "why");
        List<Parameter> parameters = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Parameter parameter : Parameter.all()) {
            Parameter now = parameter;
            for (DataRow change : changes) {
                if (change.id().equals(parameter.id())) {
                    now = parameter.with(change.number("centre"), change.number("spread"));
                    used.add(change.id());
                }
            }
            parameters.add(now);
        }
        for (DataRow change : changes) {
            if (!used.contains(change.id()) && !change.id().equals("nothing")) {
                throw change.fault(
                        "a scenario changes parameters of parameters.data",
                        change.id(),
                        "Rename it");
            }
        }
        return new Scenario(id, parameters);
    }

    /// The same people, but for one parameter.
    ///
    /// @param parameter its id
    /// @param centre the new centre
    /// @param spread the new spread
    /// @return a new scenario
    /// @throws IllegalArgumentException if there is no such parameter
    public Scenario with(String parameter, double centre, double spread) {
        if (parameters.stream().noneMatch(p -> p.id().equals(parameter))) {
            throw new IllegalArgumentException("There is no parameter '" + parameter + "'.");
        }
        return new Scenario(
                id,
                parameters.stream()
                        .map(p -> p.id().equals(parameter) ? p.with(centre, spread) : p)
                        .toList());
    }
}
