package org.settle.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.settle.markup.Element;

/// The drawings of all movements: three frames each, from the start to the end of a slow roll.
public final class Movements {
    private static final Map<String, IntFunction<Scene>> ALL = all();

    private Movements() {}

    private static Map<String, IntFunction<Scene>> all() {
        Map<String, IntFunction<Scene>> all = new LinkedHashMap<>();
        all.put("calf-soft-roller-floor", FloorScenes::calfRoller);
        all.put("calf-stick-chair", SeatScenes::calfStick);
        all.put("thigh-front-soft-roller-floor", FloorScenes::thighFrontRoller);
        all.put("thigh-front-stick-chair", SeatScenes::thighFrontStick);
        all.put("thigh-back-medium-roller-floor", FloorScenes::thighBackRoller);
        all.put("thigh-back-soft-ball-chair", SeatScenes::thighBackBall);
        all.put("thigh-outer-medium-roller-floor", FloorScenes::thighOuterRoller);
        all.put("inner-thigh-soft-roller-floor", FloorScenes::innerThighRoller);
        all.put("glute-soft-ball-floor", FloorScenes::gluteSoftBall);
        all.put("glute-soft-ball-wall", WallScenes::glute);
        all.put("glute-hard-ball-floor", FloorScenes::gluteHardBall);
        all.put("hip-front-soft-ball-wall", WallScenes::hipFront);
        all.put("lower-back-soft-ball-wall", WallScenes::lowerBack);
        all.put("mid-back-soft-roller-wall", WallScenes::midBack);
        all.put("upper-back-soft-roller-floor", FloorScenes::upperBackRoller);
        all.put("upper-back-peanut-wall", WallScenes::upperBack);
        all.put("shoulder-back-soft-ball-wall", WallScenes::shoulderBack);
        all.put("chest-soft-ball-wall", WallScenes::chest);
        all.put("neck-back-hands-chair", SeatScenes::neckHands);
        all.put("foot-soft-ball-chair", SeatScenes::footSoftBall);
        all.put("foot-hard-ball-wall", WallScenes::footHardBall);
        all.put("forearm-front-hands-chair", SeatScenes::forearmHands);
        all.put("upper-arm-back-soft-ball-wall", WallScenes::upperArmBack);
        all.put("calf-hands-bed", SeatScenes::calfBed);
        all.put("thigh-front-hands-bed", SeatScenes::thighBed);
        return all;
    }

    /// The movements that have drawings.
    ///
    /// @return their ids
    public static List<String> ids() {
        return List.copyOf(ALL.keySet());
    }

    /// One drawing.
    ///
    /// @param movementId one of `ids()`
    /// @param frame 0 start, 1 middle, 2 end
    /// @param title what it shows, in the language of the page
    /// @return an `svg` element
    /// @throws IllegalArgumentException if there is no such movement or frame
    public static Element frame(String movementId, int frame, String title) {
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 320 240")
                .with("role", "img")
                .with("aria-label", title)
                .addAll(scene(movementId, frame).parts());
    }

    static Scene scene(String movementId, int frame) {
        if (frame < 0 || frame > 2) {
            throw new IllegalArgumentException("A frame is 0, 1 or 2, but was " + frame + ".");
        }
        Scene scene =
                Optional.ofNullable(ALL.get(movementId))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "There is no movement '" + movementId + "'."))
                        .apply(frame - 1);
        String tool = tool(movementId);
        double x = movementId.endsWith("-wall") && isFacing(movementId) ? 44 : 276;
        return scene.with(Setting.corner(tool, x, 42));
    }

    private static boolean isFacing(String movementId) {
        return movementId.startsWith("hip-front")
                || movementId.startsWith("chest")
                || movementId.startsWith("foot");
    }

    private static String tool(String movementId) {
        return Tools.ids().stream()
                .filter(id -> movementId.contains("-" + id + "-"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No tool in '" + movementId + "'."));
    }
}
