package org.settle.figures.body;

import static org.settle.figures.body.BodyShape.middle;
import static org.settle.figures.body.BodyShape.pair;

import java.util.List;

/// The places of the body map, and the clothes. Neighbours share their edges.
final class BodyPlaces {
    /// A shirt with short sleeves.
    static final BodyShape SHIRT =
            middle(
                    "shirt", 0, 0, 92, 9, 88, 14, 74, 90, 74, 90, 128, 50, 150, 43.5, 126, 44, 210,
                    0, 210);

    /// Long trousers.
    static final BodyShape TROUSERS = middle("trousers", 0, 0, 206, 60, 206, 60, 424, 0, 424);

    /// Hair as it is seen from the front.
    static final BodyShape HAIR_FRONT =
            middle("hair", 0, 0, 8, 40, 8, 40, 40, 21, 40, 20, 31, 8, 27, 0, 27);

    /// Hair as it is seen from behind.
    static final BodyShape HAIR_BACK = middle("hair", 0, 0, 8, 40, 8, 40, 48, 19, 58, 9, 61, 0, 61);

    static final List<BodyShape> FRONT =
            List.of(
                    middle("head", 48, 0, 6, 40, 6, 40, 66, 0, 66),
                    pair("shoulder-front", 45, 105, 33, 80, 33, 70, 90, 70, 80, 112, 43, 122),
                    pair("chest", 20, 114, 0, 92, 15, 84, 33, 80, 43, 122, 43, 134, 0, 134),
                    pair("upper-arm-front", 60, 150, 43, 122, 80, 112, 94, 158, 60, 187, 47, 158),
                    pair("forearm-front", 82, 210, 60, 187, 94, 158, 112, 226, 80, 246),
                    pair("hand", 99, 262, 80, 246, 112, 226, 132, 292, 80, 292),
                    middle("abdomen", 174, 0, 134, 44, 134, 44, 206, 0, 206),
                    middle("pelvis-front", 228, 0, 206, 20, 206, 7, 250, 0, 250),
                    pair("hip-front", 28, 230, 20, 206, 60, 206, 60, 246, 8, 246),
                    pair("thigh-front", 33, 295, 22, 246, 60, 246, 60, 330, 24, 330),
                    pair("inner-thigh", 15, 280, 0, 246, 22, 246, 24, 330, 0, 330),
                    pair("shin", 26, 382, 0, 330, 60, 330, 60, 424, 0, 424));

    static final List<BodyShape> BACK =
            List.of(
                    middle("neck-back", 83, 0, 64, 12, 64, 22, 82, 14, 92, 0, 94),
                    pair(
                            "shoulder-back",
                            40,
                            108,
                            22,
                            82,
                            34,
                            70,
                            90,
                            70,
                            80,
                            112,
                            43,
                            122,
                            25,
                            116),
                    middle(
                            "upper-back",
                            116,
                            0,
                            94,
                            14,
                            92,
                            22,
                            82,
                            25,
                            116,
                            43,
                            122,
                            43,
                            132,
                            0,
                            132),
                    pair("upper-arm-back", 60, 150, 43, 122, 80, 112, 94, 158, 60, 187, 47, 158),
                    middle("mid-back", 154, 0, 132, 44, 132, 44, 168, 0, 168),
                    middle("lower-back", 191, 0, 168, 44, 168, 44, 206, 0, 206),
                    middle("pelvis-back", 222, 0, 206, 18, 206, 6, 238, 0, 238),
                    pair("glute", 24, 240, 18, 206, 60, 206, 60, 260, 0, 260, 0, 238, 6, 238),
                    pair("thigh-outer", 35, 295, 26, 260, 60, 260, 60, 330, 26, 330),
                    pair("thigh-back", 16, 295, 0, 260, 26, 260, 26, 330, 0, 330),
                    pair("calf", 26, 382, 0, 330, 60, 330, 60, 424, 0, 424),
                    pair("foot", 26, 445, 0, 424, 60, 424, 60, 460, 0, 460));

    private BodyPlaces() {}
}
