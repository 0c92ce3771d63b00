package org.settle.practice;

import java.util.OptionalDouble;

/// A thing to press with.
///
/// @param id for example `soft-roller`
/// @param shape roller or ball
/// @param radiusCm radius of the contact
/// @param lengthCm contact length of a roller, 0 for a ball
/// @param parts contacts that share the force
/// @param modulusKpa elastic modulus, empty for a rigid tool
/// @param poisson Poisson's ratio, 0 for a rigid tool
/// @param firmness rank, 1 is the gentlest
/// @param source DOI, or assumed
public record Tool(
        String id,
        Shape shape,
        double radiusCm,
        double lengthCm,
        int parts,
        OptionalDouble modulusKpa,
        double poisson,
        int firmness,
        String source) {
    /// The form of the contact.
    public enum Shape {
        /// A line contact.
        ROLLER,
        /// A point contact.
        BALL
    }
}
