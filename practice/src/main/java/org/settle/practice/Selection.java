package org.settle.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which movements are possible, and why the others are not. The gentlest of a region wins.
final class Selection {
    /// Heavier than most people: an unknown body weight predicts more pressure, not less.
    private static final double CAREFUL_KG = 150;

    /// Peak pressure stays below this share of the pain threshold.
    private static final double SHARE = 0.7;

    private static final String HANDS = "hands";

    private final Catalogue catalogue;
    private final Person person;
    private final ScreenOutcome outcome;
    private final Choices choices;
    private final ContactPressure pressure;

    Selection(
            Catalogue catalogue,
            ContactPressure pressure,
            Person person,
            ScreenOutcome outcome,
            Choices choices) {
        this.catalogue = catalogue;
        this.pressure = pressure;
        this.person = person;
        this.outcome = outcome;
        this.choices = choices;
    }

    /// The gentlest possible movement of each region, the most wanted region first.
    List<Movement> movements() {
        Map<String, Movement> best = new LinkedHashMap<>();
        catalogue.movements().stream()
                .filter(movement -> refusal(movement).isEmpty())
                .sorted(Comparator.comparing(Movement::pressure).thenComparingInt(this::rank))
                .forEach(movement -> best.putIfAbsent(movement.region(), movement));
        return best.values().stream()
                .filter(movement -> choices.scores.containsKey(movement.region()))
                .sorted(Comparator.comparingInt(this::score).reversed())
                .toList();
    }

    List<Region> sides(Movement movement) {
        return catalogue.regionsNamed(movement.region()).stream().filter(this::open).toList();
    }

    /// Regions that have no possible movement, and movements that would press too much.
    List<LeftOut> leftOut() {
        List<LeftOut> out = new ArrayList<>();
        List<String> possible =
                catalogue.movements().stream()
                        .filter(movement -> refusal(movement).isEmpty())
                        .map(Movement::region)
                        .toList();
        Map<String, Reason> places = new LinkedHashMap<>();
        for (Movement movement : catalogue.movements()) {
            Optional<Reason> refusal = refusal(movement);
            if (refusal.isPresent() && !possible.contains(movement.region())) {
                places.putIfAbsent(movement.region(), refusal.get());
            } else if (refusal.isPresent() && person.tools().contains(movement.tool())) {
                out.add(new LeftOut("movement", movement.id(), refusal.get()));
            }
        }
        places.forEach((place, reason) -> out.addFirst(new LeftOut("region", place, reason)));
        return out;
    }

    /// Whether the tool was taken although hands would do.
    boolean couldBeHands(Movement movement) {
        return !movement.tool().equals(HANDS)
                && catalogue.movements().stream()
                        .filter(other -> other.region().equals(movement.region()))
                        .filter(other -> other.tool().equals(HANDS))
                        .anyMatch(other -> refusal(other).isEmpty());
    }

    double peakKpa(Movement movement) {
        return pressure.peakKpa(movement, person.body().weightKg().orElse(CAREFUL_KG));
    }

    private Optional<Reason> refusal(Movement movement) {
        if (sides(movement).isEmpty()) {
            return Optional.of(closed(movement));
        }
        return tool(movement)
                .or(() -> posture(movement))
                .or(() -> consent(movement))
                .or(() -> tooFirm(movement))
                .or(() -> aboveThreshold(movement));
    }

    private boolean open(Region region) {
        return !outcome.excludedRegions().contains(region.id())
                && !choices.regions.containsKey(region.id());
    }

    private Reason closed(Movement movement) {
        String id = catalogue.regionsNamed(movement.region()).getFirst().id();
        return Reason.of(
                outcome.excludedRegions().contains(id)
                        ? "screen-region"
                        : choices.regions.getOrDefault(id, "screen-region"));
    }

    private Optional<Reason> tool(Movement movement) {
        String tool = movement.tool();
        if (outcome.excludedTools().contains(tool)) {
            return Optional.of(Reason.of("screen-tool", Map.of("tool", tool)));
        }
        if (choices.tools.containsKey(tool)) {
            return Optional.of(Reason.of(choices.tools.get(tool)));
        }
        boolean there = tool.equals(HANDS) || person.tools().contains(tool);
        return there
                ? Optional.empty()
                : Optional.of(Reason.of("tool-missing", Map.of("tool", tool)));
    }

    private Optional<Reason> posture(Movement movement) {
        String posture = movement.posture();
        if (choices.postures.containsKey(posture)) {
            return Optional.of(Reason.of(choices.postures.get(posture)));
        }
        return person.spaces().contains(posture)
                ? Optional.empty()
                : Optional.of(Reason.of("no-space", Map.of("posture", posture)));
    }

    private Optional<Reason> consent(Movement movement) {
        return catalogue.regionsNamed(movement.region()).stream()
                .flatMap(region -> region.consent().stream())
                .filter(consent -> !person.consents().contains(consent))
                .findFirst()
                .map(consent -> Reason.of("no-" + consent + "-consent"));
    }

    private Optional<Reason> tooFirm(Movement movement) {
        return movement.pressure().compareTo(choices.cap()) > 0
                ? Optional.of(Reason.of("too-firm", Map.of("pressure", movement.pressure().id())))
                : Optional.empty();
    }

    private Optional<Reason> aboveThreshold(Movement movement) {
        boolean above =
                person.body().algometerKpa().isPresent()
                        && peakKpa(movement) >= SHARE * person.body().algometerKpa().getAsDouble();
        return above ? Optional.of(Reason.of("above-threshold")) : Optional.empty();
    }

    /// Somebody who may take more than gentle gets a gentle tool of their own before bare hands.
    private int rank(Movement movement) {
        boolean more = choices.cap() != Pressure.GENTLE;
        boolean hands = movement.tool().equals(HANDS);
        return more && hands ? Integer.MAX_VALUE : catalogue.tool(movement.tool()).firmness();
    }

    private int score(Movement movement) {
        return choices.scores.getOrDefault(movement.region(), 0);
    }
}
