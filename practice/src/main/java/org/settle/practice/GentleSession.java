package org.settle.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The quick path: about six minutes, hands only, no tool, little to know beforehand.
final class GentleSession {
    private static final int SECONDS = 360;
    private static final int HOLD = 40;
    private static final String BREATHING = "longer-out";
    private static final List<String> MOVEMENTS =
            List.of("forearm-front-hands-chair", "thigh-front-hands-bed", "calf-hands-bed");

    private GentleSession() {}

    static SessionPlan of(Catalogue catalogue, ScreenOutcome outcome) {
        if (outcome instanceof ScreenOutcome.DoNotStart stop && stop.emergency()) {
            return new SessionPlan(List.of());
        }
        List<Step> steps = new ArrayList<>();
        if (outcome.pressing() && !outcome.excludedTools().contains("hands")) {
            MOVEMENTS.forEach(id -> press(catalogue, catalogue.movement(id), outcome, steps));
        }
        int pressed = steps.stream().mapToInt(Step::seconds).sum();
        Reason why = Reason.of(outcome.pressing() ? "start-calm" : "breathing-only");
        steps.addFirst(new Step.Calm("slow-breathing", 60, BREATHING, List.of(why)));
        int rest = SECONDS - 60 - pressed;
        if (steps.size() == 1) {
            steps.add(new Step.Calm("grounding", 120, "own-pace", List.of(why)));
            rest -= 120;
        }
        steps.add(new Step.Calm("slow-breathing", rest, BREATHING, List.of(Reason.of("end-calm"))));
        return new SessionPlan(steps);
    }

    private static void press(
            Catalogue catalogue, Movement movement, ScreenOutcome outcome, List<Step> steps) {
        for (Region region : catalogue.regionsNamed(movement.region())) {
            if (!outcome.excludedRegions().contains(region.id())) {
                Reason why = Reason.of("hands-only", Map.of("tool", movement.tool()));
                steps.add(
                        new Step.Press(
                                movement.id(),
                                region.id(),
                                region.side(),
                                movement.tool(),
                                movement.posture(),
                                movement.techniques().getFirst(),
                                HOLD,
                                BREATHING,
                                Pressure.GENTLE,
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                List.of(why)));
            }
        }
    }
}
