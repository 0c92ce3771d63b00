package org.settle.practice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.settle.tables.DataFileException;

/// All there is to practise with, read from the data files beside this class.
///
/// @param tools the tools
/// @param techniques the ways to press
/// @param regions the 40 places of the body map
/// @param postures where the body is
/// @param movements the drawn movements
/// @param companions what is not pressing
/// @param scripts what is said in each companion, by its id
/// @param breathing the ways to breathe
/// @param conditions what somebody would like to change
public record Catalogue(
        List<Tool> tools,
        List<Technique> techniques,
        List<Region> regions,
        List<Posture> postures,
        List<Movement> movements,
        List<Companion> companions,
        Map<String, List<ScriptLine>> scripts,
        List<Breathing> breathing,
        List<Condition> conditions) {
    /// Keeps lists and scripts unchangeable.
    public Catalogue {
        tools = List.copyOf(tools);
        techniques = List.copyOf(techniques);
        regions = List.copyOf(regions);
        postures = List.copyOf(postures);
        movements = List.copyOf(movements);
        companions = List.copyOf(companions);
        scripts =
                scripts.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, e -> List.copyOf(e.getValue())));
        breathing = List.copyOf(breathing);
        conditions = List.copyOf(conditions);
    }

    /// Reads and checks the data files.
    ///
    /// @return the catalogue
    /// @throws DataFileException if a file does not hold together
    public static Catalogue load() {
        return CatalogueFiles.load();
    }

    /// A tool by its id.
    ///
    /// @param id for example `stick`
    /// @return the tool
    /// @throws UnknownIdException if there is none
    public Tool tool(String id) {
        return find(tools, Tool::id, id);
    }

    /// A region by its id with side.
    ///
    /// @param id for example `calf-left`
    /// @return the region
    /// @throws UnknownIdException if there is none
    public Region region(String id) {
        return find(regions, Region::id, id);
    }

    /// A movement by its id.
    ///
    /// @param id for example `foot-soft-ball-chair`
    /// @return the movement
    /// @throws UnknownIdException if there is none
    public Movement movement(String id) {
        return find(movements, Movement::id, id);
    }

    /// A companion by its id.
    ///
    /// @param id for example `grounding`
    /// @return the companion
    /// @throws UnknownIdException if there is none
    public Companion companion(String id) {
        return find(companions, Companion::id, id);
    }

    /// What is said while a companion runs, in order.
    ///
    /// @param companionId for example `grounding`
    /// @return the lines; their seconds sum to those of the companion
    /// @throws UnknownIdException if there is no such companion
    public List<ScriptLine> script(String companionId) {
        List<ScriptLine> lines = scripts.getOrDefault(companionId, List.of());
        if (lines.isEmpty()) {
            throw new UnknownIdException(companionId);
        }
        return lines;
    }

    /// A way to breathe by its id.
    ///
    /// @param id for example `longer-out`
    /// @return the way to breathe
    /// @throws UnknownIdException if there is none
    public Breathing breathing(String id) {
        return find(breathing, Breathing::id, id);
    }

    /// The places that a name means: both sides of `calf`, or `calf-left` alone.
    ///
    /// @param name a name with or without a side
    /// @return the regions
    /// @throws UnknownIdException if there is none
    public List<Region> regionsNamed(String name) {
        List<Region> found =
                regions.stream().filter(r -> r.name().equals(name) || r.id().equals(name)).toList();
        if (found.isEmpty()) {
            throw new UnknownIdException(name);
        }
        return found;
    }

    Set<String> regionIds(Collection<String> names) {
        Set<String> ids = new LinkedHashSet<>();
        names.forEach(name -> regionsNamed(name).forEach(region -> ids.add(region.id())));
        return ids;
    }

    private static <T> T find(List<T> all, Function<T, String> id, String wanted) {
        return all.stream()
                .filter(thing -> id.apply(thing).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(wanted));
    }
}
