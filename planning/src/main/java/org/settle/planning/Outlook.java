package org.settle.planning;

/// What would come of a plan, as shares of simulated trials of this person.
///
/// @param days the length
/// @param clear share that ends with "very likely helps" where the arm truly changes the outcome by
///   at least the worthwhile amount (the assurance; O'Hagan, Stevens and Campbell 2005,
///   doi:10.1002/pst.175)
/// @param power the same where it changes the outcome by exactly the worthwhile amount
/// @param probably share that says at least "probably helps" where the change is at least that
/// @param falseClear share that says "very likely", either way and of any arm, where nothing
///   changes anything
/// @param halfWidth half of the mean 95 % interval, in the outcome's unit
/// @param trials how many were simulated
public record Outlook(
        int days,
        double clear,
        double power,
        double probably,
        double falseClear,
        double halfWidth,
        int trials) {}
