package org.settle.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.settle.figures.pose.Body;
import org.settle.figures.pose.Limb;
import org.settle.figures.pose.Point;
import org.settle.figures.pose.Spine;

class FigureTest {
    private static final Pattern CLOSER =
            Pattern.compile("f-zoom\" transform=\"translate\\((-?[0-9.]+) (-?[0-9.]+)\\)");

    static List<String> movements() {
        return Movements.ids();
    }

    @ParameterizedTest
    @MethodSource("movements")
    void aMovementHasThreeDifferentSmallFramesWithoutStyle(String id) {
        List<String> frames = List.of(frame(id, 0), frame(id, 1), frame(id, 2));
        assertThat(frames).doesNotHaveDuplicates();
        assertThat(frames)
                .allSatisfy(
                        svg -> {
                            assertThat(svg).doesNotContain("style=", " id=").contains("f-mark");
                            assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(6000);
                        });
    }

    @ParameterizedTest
    @MethodSource("movements")
    void theBonesAreEquallyLongInEveryPose(String id) {
        for (int frame = 0; frame < 3; frame++) {
            Body body = Movements.scene(id, frame).body();
            isAsLongAs(body.nearArm(), Limb.Bones.ARM);
            isAsLongAs(body.farArm(), Limb.Bones.ARM);
            isAsLongAs(body.nearLeg(), Limb.Bones.LEG);
            isAsLongAs(body.farLeg(), Limb.Bones.LEG);
            same(body.pelvis().distance(body.waist()), Spine.LOWER);
            same(body.waist().distance(body.neck()), Spine.UPPER);
            same(body.neck().distance(body.head()), Spine.NECK);
        }
    }

    @ParameterizedTest
    @MethodSource("movements")
    void theWholeFigureIsInThePicture(String id) {
        for (int frame = 0; frame < 3; frame++) {
            Matcher closer = CLOSER.matcher(frame(id, frame));
            boolean zoomed = closer.find();
            double scale = zoomed ? Scene.ZOOM : 1;
            double right = zoomed ? Double.parseDouble(closer.group(1)) : 0;
            double down = zoomed ? Double.parseDouble(closer.group(2)) : 0;
            for (Point point : joints(Movements.scene(id, frame).body())) {
                assertThat(point.x() * scale + right).isBetween(4.0, 316.0);
                assertThat(point.y() * scale + down).isBetween(4.0, 236.0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("movements")
    void nothingReachesBelowTheFloor(String id) {
        for (int frame = 0; frame < 3; frame++) {
            assertThat(joints(Movements.scene(id, frame).body()))
                    .allSatisfy(point -> assertThat(point.y()).isLessThan(Setting.FLOOR));
        }
    }

    @Test
    void aDrawingSaysTheTitleOfItsCaller() {
        assertThat(Movements.frame("calf-hands-bed", 0, "A & B").write())
                .startsWith("<svg ")
                .contains("viewBox=\"0 0 320 240\"", "role=\"img\"", "aria-label=\"A &amp; B\"");
    }

    @Test
    void anUnknownMovementOrFrameIsRefused() {
        assertThatThrownBy(() -> Movements.frame("calf", 0, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Movements.frame("calf-hands-bed", 3, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String frame(String id, int frame) {
        return Movements.frame(id, frame, "title").write();
    }

    private static List<Point> joints(Body body) {
        List<Point> points = new ArrayList<>(List.of(body.pelvis(), body.waist(), body.head()));
        for (Limb limb : body.limbs()) {
            points.addAll(List.of(limb.root(), limb.joint(), limb.end(), limb.tip()));
        }
        return points;
    }

    private static void isAsLongAs(Limb limb, Limb.Bones bones) {
        same(limb.root().distance(limb.joint()), bones.upper());
        same(limb.joint().distance(limb.end()), bones.lower());
        same(limb.end().distance(limb.tip()), bones.tip());
    }

    private static void same(double length, double expected) {
        assertThat(length).isCloseTo(expected, within(1e-6));
    }
}
