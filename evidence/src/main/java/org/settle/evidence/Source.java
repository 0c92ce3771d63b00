package org.settle.evidence;

/// What a published source says on a claim.
///
/// @param identifier where a reader finds it
/// @param citation how it is named
/// @param showed what it found, in a few words
/// @param bearing how it bears on the claim
public record Source(Identifier identifier, String citation, String showed, Bearing bearing) {}
