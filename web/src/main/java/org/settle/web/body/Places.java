package org.settle.web.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.settle.practice.Catalogue;
import org.settle.practice.Region;
import org.settle.practice.Side;
import org.springframework.stereotype.Component;

/// The places of the body in the groups of the list, from the head down.
@Component
public final class Places {
    private static final Map<String, List<String>> GROUPS = groups();

    private final Catalogue catalogue;

    Places(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("top", List.of("head", "neck-back", "shoulder-front", "shoulder-back"));
        groups.put("arms", List.of("upper-arm-front", "upper-arm-back", "forearm-front", "hand"));
        groups.put("front", List.of("chest", "abdomen", "pelvis-front"));
        groups.put("back", List.of("upper-back", "mid-back", "lower-back", "pelvis-back"));
        groups.put("hips", List.of("hip-front", "glute"));
        groups.put("thighs", List.of("thigh-front", "inner-thigh", "thigh-outer", "thigh-back"));
        groups.put("feet", List.of("shin", "calf", "foot"));
        return groups;
    }

    /// The groups, from the head down.
    ///
    /// @return their ids
    public List<String> groupNames() {
        return List.copyOf(GROUPS.keySet());
    }

    /// The places of a group; left comes before right.
    ///
    /// @param group one of `groupNames()`
    /// @return ids with side
    public List<String> in(String group) {
        return GROUPS.getOrDefault(group, List.of()).stream()
                .flatMap(name -> catalogue.regionsNamed(name).stream())
                .map(Region::id)
                .toList();
    }

    /// Whether there is such a place.
    ///
    /// @param id such as `calf-left`
    /// @return true where there is
    public boolean isPlace(String id) {
        return catalogue.regions().stream().anyMatch(r -> r.id().equals(id));
    }

    /// Where a place is drawn.
    ///
    /// @param id such as `calf-left`
    /// @return `front` or `back`
    public String side(String id) {
        return catalogue.region(id).view();
    }

    /// Whether there is a left and a right one.
    ///
    /// @param id such as `calf-left`
    /// @return false for the middle of the body
    public boolean isPaired(String id) {
        return catalogue.region(id).side() != Side.MIDDLE;
    }
}
