package org.settle.figures;

import java.util.ArrayList;
import java.util.List;
import org.settle.figures.pose.Body;
import org.settle.figures.pose.Painter;
import org.settle.markup.Coordinate;
import org.settle.markup.Element;

/// One frame: the figure and everything drawn around it.
///
/// @param body the figure
/// @param parts what is drawn, the last on top
record Scene(Body body, List<Element> parts) {
    static final double ZOOM = 1.2;

    /// What lies below and above the figure.
    ///
    /// @param room floor, wall, chair or bed
    /// @param below tool drawn after the far limbs
    /// @param between tool and mark drawn after legs and trunk, before the near arm
    /// @param above tool and mark drawn last
    record Layers(
            List<Element> room, List<Element> below, List<Element> between, List<Element> above) {}

    static Scene of(Body body, Layers layers) {
        Painter painter = new Painter(body);
        List<Element> parts = new ArrayList<>(layers.room());
        parts.add(painter.far());
        parts.addAll(layers.below());
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

    /// The same scene from a little nearer; the floor stays where it is.
    Scene nearer(double middle) {
        String move =
                Coordinate.of(160 - ZOOM * middle)
                        + " "
                        + Coordinate.of(Setting.FLOOR - ZOOM * Setting.FLOOR);
        Element all =
                Element.of("g")
                        .with("class", "f-zoom")
                        .with("transform", "translate(" + move + ") scale(" + ZOOM + ")")
                        .addAll(parts);
        return new Scene(body, List.of(all));
    }
}
