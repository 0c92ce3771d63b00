package org.settle.planning.proof;

import java.util.List;

/// What a method came to over many trials.
///
/// @param label of the method
/// @param trials how many were lived
/// @param claims what it said of each
/// @param better 1 where higher is better, else -1
record Tally(String label, int trials, List<Claim> claims, int better) {
    /// How often it said that the arm helps.
    double helps() {
        return share(1);
    }

    /// How often it said that the arm harms.
    double harms() {
        return share(-1);
    }

    private double share(int way) {
        return claims.stream().filter(c -> c.says() == way * better).count() / (double) trials;
    }

    /// How often its 95 % interval held the truth.
    double coverage() {
        int held = 0;
        int all = 0;
        for (Claim claim : claims) {
            if (claim.hasInterval()) {
                held += claim.holds() ? 1 : 0;
                all++;
            }
        }
        return all == 0 ? Double.NaN : held / (double) all;
    }

    /// How far its estimate was from the truth on average, in points.
    double bias() {
        double sum = 0;
        int all = 0;
        for (Claim claim : claims) {
            if (claim.hasInterval()) {
                sum += claim.estimate() - claim.truth();
                all++;
            }
        }
        return sum / all;
    }

    /// What was true on average, in points.
    double meanTruth() {
        return claims.stream().mapToDouble(Claim::truth).average().orElse(Double.NaN);
    }

    /// The Monte Carlo standard error of a share.
    double error(double share) {
        return Math.sqrt(share * (1 - share) / trials);
    }
}
