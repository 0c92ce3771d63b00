package org.settle.figures;

import java.util.ArrayList;
import java.util.List;
import org.settle.figures.pose.Body;
import org.settle.figures.pose.Painter;
import org.settle.markup.Element;

/// One frame: the figure and everything drawn around it.
///
/// @param body the figure
/// @param parts what is drawn, the last on top
record Scene(Body body, List<Element> parts) {
    /// What lies below and above the figure.
    ///
    /// @param room floor, wall, chair or bed
    /// @param below tool drawn before the figure
    /// @param between tool and mark drawn after legs and trunk, before the near arm
    /// @param above tool and mark drawn last
    record Layers(
            List<Element> room, List<Element> below, List<Element> between, List<Element> above) {}

    static Scene of(Body body, Layers layers) {
        Painter painter = new Painter(body);
        List<Element> parts = new ArrayList<>(layers.room());
        parts.addAll(layers.below());
        parts.add(painter.far());
        parts.addAll(painter.trunk());
        parts.addAll(layers.between());
        parts.addAll(painter.nearArm());
        parts.addAll(layers.above());
        return new Scene(body, List.copyOf(parts));
    }

    /// The same scene with a large picture of the tool in a corner.
    Scene with(Element corner) {
        List<Element> all = new ArrayList<>(parts);
        all.add(corner);
        return new Scene(body, List.copyOf(all));
    }
}
