package org.settle.figures.pose;

import java.util.List;

/// The figure with all its joints in place.
///
/// @param view from where it is seen
/// @param facing 1 looks to the right when upright, -1 to the left
/// @param pelvis the anchor
/// @param waist middle of the trunk
/// @param neck base of the neck
/// @param head middle of the head
/// @param nearArm the arm nearer to us
/// @param farArm the other arm
/// @param nearLeg the leg nearer to us
/// @param farLeg the other leg
public record Body(
        View view,
        int facing,
        Point pelvis,
        Point waist,
        Point neck,
        Point head,
        Limb nearArm,
        Limb farArm,
        Limb nearLeg,
        Limb farLeg) {

    private static final double SHOULDER = 14;
    private static final double HIP = 9;

    /// From where the figure is seen.
    public enum View {
        /// One side.
        SIDE,
        /// The front.
        FRONT,
        /// The back.
        BACK
    }

    /// The four reaches of a figure.
    ///
    /// @param nearArm the arm nearer to us
    /// @param farArm the other arm
    /// @param nearLeg the leg nearer to us
    /// @param farLeg the other leg
    public record Reaches(Reach nearArm, Reach farArm, Reach nearLeg, Reach farLeg) {}

    /// A figure seen from the side: knees bend forwards, elbows backwards.
    ///
    /// @param facing 1 looks to the right when upright
    /// @param spine the trunk
    /// @param to hands and feet
    /// @return the figure
    public static Body side(int facing, Spine spine, Reaches to) {
        Point shoulder = spine.neck().between(spine.waist(), 0.2);
        return new Body(
                View.SIDE,
                facing,
                spine.pelvis(),
                spine.waist(),
                spine.neck(),
                spine.top(),
                arm(shoulder, to.nearArm(), facing),
                arm(shoulder.plus(new Point(2, -1)), to.farArm(), facing),
                leg(spine.pelvis(), to.nearLeg(), facing),
                leg(spine.pelvis().plus(new Point(2, -1)), to.farLeg(), facing));
    }

    /// A figure seen from the front or the back.
    ///
    /// @param view front or back
    /// @param facing 1 puts the near limbs left of the spine as one looks to the head, -1 right
    /// @param spine the trunk
    /// @param to hands and feet
    /// @return the figure
    public static Body flat(View view, int facing, Spine spine, Reaches to) {
        Point across = Point.toward(spine.upper()).turned(-facing);
        Point low = Point.toward(spine.lower()).turned(-facing);
        Point shoulder = spine.neck().between(spine.waist(), 0.2);
        return new Body(
                view,
                facing,
                spine.pelvis(),
                spine.waist(),
                spine.neck(),
                spine.top(),
                arm(shoulder.along(across, SHOULDER), to.nearArm(), facing),
                arm(shoulder.along(across, -SHOULDER), to.farArm(), facing),
                leg(spine.pelvis().along(low, HIP), to.nearLeg(), facing),
                leg(spine.pelvis().along(low, -HIP), to.farLeg(), facing));
    }

    private static Limb arm(Point root, Reach reach, int facing) {
        return Limb.bent(root, reach, Limb.Bones.ARM, facing * reach.bend());
    }

    private static Limb leg(Point root, Reach reach, int facing) {
        return Limb.bent(root, reach, Limb.Bones.LEG, -facing * reach.bend());
    }

    /// The direction the chest looks to, seen from the side.
    ///
    /// @return of length one
    public Point forward() {
        return waist.direction(neck).turned(facing);
    }

    /// All limbs.
    ///
    /// @return arms, then legs
    public List<Limb> limbs() {
        return List.of(nearArm, farArm, nearLeg, farLeg);
    }
}
