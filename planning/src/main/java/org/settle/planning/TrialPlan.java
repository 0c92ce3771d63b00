package org.settle.planning;

import java.util.ArrayList;
import java.util.List;
import org.settle.trial.Arm;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;
import org.settle.trial.design.OrderSet;
import org.settle.trial.design.StudyDesign;

/// A trial that could be done.
///
/// @param days its length
/// @param arms how many, the reference among them
/// @param design how the order is drawn
public record TrialPlan(int days, int arms, StudyDesign design) {
    /// The longest trial that is planned.
    public static final int MOST_DAYS = 365;

    /// The most arms that are planned.
    public static final int MOST_ARMS = 6;

    /// The shortest trial whose end may say "very likely".
    public static final int LEAST_DAYS = 8;

    /// The name of the outcome in a simulated diary.
    static final String OUTCOME = "outcome";

    /// Checks the plan.
    ///
    /// @throws IllegalArgumentException if it is impossible; the message says what to change
    public TrialPlan {
        if (days < LEAST_DAYS || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "A trial needs %d to %d days, but had %d. Give another length."
                            .formatted(LEAST_DAYS, MOST_DAYS, days));
        }
        if (arms < 2 || arms > MOST_ARMS) {
            throw new IllegalArgumentException(
                    "A trial compares 2 to %d arms, the usual evening among them, but had %d. Give another number."
                            .formatted(MOST_ARMS, arms));
        }
    }

    /// The orders that could be drawn.
    ///
    /// @throws IllegalArgumentException if none fits the length
    OrderSet orders() {
        return design.orders(days, arms);
    }

    /// Whether an order of this design fits the length.
    boolean fits() {
        return design.fits(days, arms);
    }

    TrialPlan lasting(int changed) {
        return new TrialPlan(changed, arms, design);
    }

    Trial trial() {
        List<Arm> all = new ArrayList<>();
        for (int k = 0; k < arms; k++) {
            all.add(new Arm(k == 0 ? "usual" : "arm " + k));
        }
        return Trial.of(all, List.of(Outcome.of(OUTCOME, Direction.HIGHER))).withDesign(design);
    }
}
