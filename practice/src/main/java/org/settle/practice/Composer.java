package org.settle.practice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Puts the steps of a programme together within the time there is.
final class Composer {
    private final Catalogue catalogue;
    private final Person person;
    private final ScreenOutcome outcome;
    private final Choices choices;
    private final Selection selection;

    Composer(
            Catalogue catalogue,
            ContactPressure pressure,
            Person person,
            ScreenOutcome outcome,
            Choices choices) {
        this.catalogue = catalogue;
        this.person = person;
        this.outcome = outcome;
        this.choices = choices;
        this.selection = new Selection(catalogue, pressure, person, outcome, choices);
    }

    Programme programme() {
        if (outcome instanceof ScreenOutcome.DoNotStart stop && stop.emergency()) {
            return programme(List.of(), List.of());
        }
        if (!outcome.pressing() || choices.onlyCalm()) {
            return programme(calm(), List.of());
        }
        List<LeftOut> out = new ArrayList<>(selection.leftOut());
        return programme(pressing(out), out);
    }

    private Programme programme(List<Step> steps, List<LeftOut> out) {
        Set<Reason> reasons = new LinkedHashSet<>(outcome.reasons());
        reasons.addAll(choices.fired);
        return new Programme(
                new SessionPlan(steps),
                choices.numbers.getOrDefault("days", 4),
                choices.words.getOrDefault("time", "any"),
                new Reason("practice.progression." + progression(), Map.of()),
                List.copyOf(reasons),
                choices.pointers,
                out);
    }

    private String progression() {
        if (!outcome.pressing()) {
            return "calm";
        }
        if (choices.onlyCalm()) {
            return "after-sign";
        }
        return choices.lightened() ? "lighter" : "same";
    }

    /// The sign of the last session that keeps this one calm; only such signs do.
    private Reason lastSign() {
        return choices.fired.stream()
                .filter(reason -> reason.key().startsWith("practice.reason.last-"))
                .findFirst()
                .orElseThrow();
    }

    /// Breathing, grounding and talking only, in equal parts of at most five minutes.
    private List<Step> calm() {
        Reason why = outcome.pressing() ? lastSign() : Reason.of("breathing-only");
        int seconds = Math.min(300, person.minutes() * 60 / 3);
        return catalogue.companions().stream()
                .filter(Companion::calm)
                .<Step>map(c -> new Step.Calm(c.id(), seconds, breathing(), List.of(why)))
                .toList();
    }

    private List<Step> pressing(List<LeftOut> out) {
        int budget = person.minutes() * 60;
        List<Step> steps = new ArrayList<>();
        Companion first =
                catalogue.companion(choices.words.getOrDefault("start", "slow-breathing"));
        Companion last =
                catalogue.companion(choices.words.getOrDefault("finish", "slow-breathing"));
        int opening = Math.min(first.seconds(), budget / 5);
        int closing = Math.min(last.seconds(), budget / 4);
        steps.add(companion("start", first, opening));
        int used = opening + press(budget - opening - closing, steps, out);
        steps.add(companion("finish", last, Math.min(budget - used, Math.max(closing, 300))));
        return steps;
    }

    private Step companion(String place, Companion companion, int seconds) {
        Reason why = Reason.of(choices.wordRules.getOrDefault(place, "usual"));
        return new Step.Calm(companion.id(), seconds, breathing(), List.of(why));
    }

    private int press(int seconds, List<Step> steps, List<LeftOut> out) {
        int places = choices.numbers.getOrDefault("places", 4);
        int used = 0;
        for (Movement movement : selection.movements()) {
            List<Region> sides = selection.sides(movement);
            int cost = sides.size() * hold();
            if (places == 0 || used + cost > seconds) {
                out.add(new LeftOut("region", movement.region(), Reason.of("no-time")));
                continue;
            }
            sides.forEach(region -> steps.add(press(movement, region)));
            used += cost;
            places--;
        }
        return used;
    }

    /// A lighter session is shorter by a third on each place.
    private int hold() {
        int hold = choices.numbers.getOrDefault("hold", 60);
        return choices.lightened() ? hold * 2 / 3 : hold;
    }

    private Step press(Movement movement, Region region) {
        boolean numbers =
                person.body().algometerKpa().isPresent() && person.body().weightKg().isPresent();
        double peak = selection.peakKpa(movement);
        double share = peak / person.body().algometerKpa().orElse(Double.POSITIVE_INFINITY);
        return new Step.Press(
                movement.id(),
                region.id(),
                region.side(),
                movement.tool(),
                movement.posture(),
                technique(movement),
                hold(),
                breathing(),
                movement.pressure(),
                numbers ? OptionalDouble.of(peak) : OptionalDouble.empty(),
                numbers ? OptionalDouble.of(share) : OptionalDouble.empty(),
                reasons(movement, numbers, peak, share));
    }

    private List<Reason> reasons(Movement movement, boolean numbers, double peak, double share) {
        List<Reason> reasons = new ArrayList<>();
        choices.wanted.getOrDefault(movement.region(), List.of()).stream()
                .map(Reason::of)
                .forEach(reasons::add);
        reasons.add(Reason.of(choices.capRule()));
        Map<String, String> tool = Map.of("tool", movement.tool());
        reasons.add(
                selection.couldBeHands(movement)
                        ? Reason.of("own-tool", tool)
                        : Reason.of("gentlest-tool", tool));
        if (numbers) {
            Map<String, String> values =
                    Map.of(
                            "tool", movement.tool(),
                            "kpa", String.valueOf(Math.round(peak)),
                            "share", String.valueOf(Math.round(share * 100)));
            reasons.add(Reason.of("threshold-share", values));
        }
        return reasons.stream().distinct().toList();
    }

    private String technique(Movement movement) {
        String wish = choices.words.getOrDefault("technique", "");
        return movement.techniques().contains(wish) ? wish : movement.techniques().getFirst();
    }

    private String breathing() {
        return choices.words.getOrDefault("breathing", "longer-out");
    }
}
