package org.settle.practice;

import org.settle.tables.DataRow;

/// The force on the tool: a share of body weight, or newtons pressed by hand.
///
/// @param amount share (0 to 1) or newtons
/// @param ofBodyWeight whether the amount is a share of body weight
public record Load(double amount, boolean ofBodyWeight) {
    /// Standard gravity, m/s2.
    private static final double GRAVITY = 9.80665;

    /// The force for a body weight.
    ///
    /// @param weightKg body weight
    /// @return newtons
    public double newtons(double weightKg) {
        return ofBodyWeight ? amount * weightKg * GRAVITY : amount;
    }

    static Load of(DataRow row, String column) {
        String[] words = row.text(column).split(" ", -1);
        if (words.length != 2 || !words[0].matches("[0-9.]+") || !words[1].matches("%|N")) {
            throw row.fault(column + " must be like 33 % or 40 N", row.text(column), "Write it so");
        }
        double number = Double.parseDouble(words[0]);
        return words[1].equals("%") ? new Load(number / 100, true) : new Load(number, false);
    }
}
