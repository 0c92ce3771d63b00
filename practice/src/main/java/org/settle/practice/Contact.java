package org.settle.practice;

/// What a contact of a tool on soft tissue comes to.
///
/// @param meanKpa mean pressure
/// @param peakKpa highest pressure
/// @param areaCm2 contact area
public record Contact(double meanKpa, double peakKpa, double areaCm2) {}
