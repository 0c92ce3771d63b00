package org.settle.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The quick path: about six minutes, hands only, no tool, little to know beforehand.
final class GentleSession {
    private static final int SECONDS = 360;
    private static final int HOLD = 40;
    private static final String BREATHING = "longer-out";
    private static final List<String> MOVEMENTS =
            List.of("forearm-front-hands-chair", "thigh-front-hands-bed", "calf-hands-bed");

    private GentleSession() {}

    static SessionPlan of(Catalogue catalogue, ScreenOutcome outcome, Optional<LastSession> last) {
        if (outcome instanceof ScreenOutcome.DoNotStart stop && stop.emergency()) {
            return new SessionPlan(List.of());
        }
        List<Step> steps = new ArrayList<>();
        Optional<String> sign = last.flatMap(LastSession::signAgainstPressing);
        if (outcome.pressing() && sign.isEmpty() && !outcome.excludedTools().contains("hands")) {
            Set<String> out = new HashSet<>(outcome.excludedRegions());
            last.ifPresent(l -> out.addAll(catalogue.regionIds(l.places())));
            MOVEMENTS.forEach(id -> press(catalogue, catalogue.movement(id), out, steps));
        }
        int pressed = steps.stream().mapToInt(Step::seconds).sum();
        Reason why =
                sign.filter(_ -> outcome.pressing())
                        .map(s -> Reason.of("last-" + s))
                        .orElse(Reason.of(outcome.pressing() ? "start-calm" : "breathing-only"));
        String breathing = sign.isPresent() ? "own-pace" : BREATHING;
        steps.addFirst(new Step.Calm("slow-breathing", 60, breathing, List.of(why)));
        int rest = SECONDS - 60 - pressed;
        if (steps.size() == 1) {
            steps.add(new Step.Calm("grounding", 120, "own-pace", List.of(why)));
            rest -= 120;
        }
        steps.add(new Step.Calm("slow-breathing", rest, breathing, List.of(Reason.of("end-calm"))));
        return new SessionPlan(steps);
    }

    private static void press(
            Catalogue catalogue, Movement movement, Set<String> out, List<Step> steps) {
        for (Region region : catalogue.regionsNamed(movement.region())) {
            if (!out.contains(region.id())) {
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
