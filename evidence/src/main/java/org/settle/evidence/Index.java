package org.settle.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Things by their id, for the rows that name them.
final class Index<T> {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String column;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, T> things = new LinkedHashMap<>();

    Index(String column) {
        this.column = column;
    }

    void add(Row row, Optional<T> thing) {
        String id = row.need(column);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            row.fault(
                    "The column %s must be small letters, digits and hyphens, but is '%s'. Rename it."
                            .formatted(column, id));
        }
        if (!ids.add(id)) {
            row.fault("'%s' stands here a second time. Take out one of the two.".formatted(id));
        }
        if (thing.isPresent() && row.isSound()) {
            things.put(id, thing.get());
        }
    }

    /// The thing that a cell names, which must not be blank.
    Optional<T> find(Row row, String cell) {
        String id = row.need(cell);
        return id.isEmpty() ? Optional.empty() : find(row, cell, id);
    }

    /// The things that a cell names, at least one.
    List<T> findAll(Row row, String cell) {
        row.need(cell);
        List<T> found = new ArrayList<>();
        for (String id : row.split(cell)) {
            Optional<T> thing = find(row, cell, id);
            if (thing.isPresent()) {
                found.add(thing.get());
            }
        }
        return found;
    }

    /// Where the row of the thing has a fault itself, the row that names it is dropped without one.
    private Optional<T> find(Row row, String cell, String id) {
        Optional<T> thing = Optional.ofNullable(things.get(id));
        if (thing.isEmpty() && ids.contains(id)) {
            row.drop();
        } else if (thing.isEmpty()) {
            row.fault(
                    "The column %s names '%s', but there is no %s of that name. Correct it, or add one."
                            .formatted(cell, id, column));
        }
        return thing;
    }

    List<T> all() {
        return List.copyOf(things.values());
    }
}
