package org.settle.planning.proof;

import java.util.List;
import java.util.stream.IntStream;

/// What a method came to over many trials.
public final class Tally {
    private final String label;
    private final List<Claim> claims;
    private final int better;

    /// @param better 1 where higher is better, else -1
    Tally(String label, List<Claim> claims, int better) {
        this.label = label;
        this.claims = List.copyOf(claims);
        this.better = better;
    }

    /// The method.
    ///
    /// @return its name in a table
    public String label() {
        return label;
    }

    /// How many trials were lived.
    ///
    /// @return at least 1
    public int trials() {
        return claims.size();
    }

    /// In how many trials it said that the arm helps.
    ///
    /// @return a count
    public int helps() {
        return count(better);
    }

    /// In how many trials it said that the arm harms.
    ///
    /// @return a count
    public int harms() {
        return count(-better);
    }

    private int count(int says) {
        return (int) claims.stream().filter(c -> c.says() == says).count();
    }

    /// In how many trials another tally of the same trials says the same.
    ///
    /// @param other of the same trials in the same order
    /// @return a count
    public int sameWords(Tally other) {
        return (int)
                IntStream.range(0, claims.size())
                        .filter(i -> claims.get(i).says() == other.claims.get(i).says())
                        .count();
    }

    private List<Claim> withInterval() {
        return claims.stream().filter(Claim::hasInterval).toList();
    }

    /// How many trials came to an estimate with an interval.
    ///
    /// @return a count
    public int estimated() {
        return withInterval().size();
    }

    /// How many 95 % intervals held the truth.
    ///
    /// @return a count, of [#estimated()]
    public int held() {
        return (int) withInterval().stream().filter(Claim::holds).count();
    }

    /// How far its estimate was from the truth on average.
    ///
    /// @return points; NaN where there was no estimate
    public double bias() {
        return withInterval().stream()
                .mapToDouble(c -> c.estimate() - c.truth())
                .average()
                .orElse(Double.NaN);
    }

    /// What was true on average.
    ///
    /// @return points
    public double meanTruth() {
        return claims.stream().mapToDouble(Claim::truth).average().orElse(Double.NaN);
    }
}
