package org.settle.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// Reads rows of `contrasts.csv`.
final class ContrastRows {
    private static final List<String> KEY =
            List.of(
                    "study",
                    "among",
                    "intervention",
                    "comparator",
                    "outcomes",
                    "instrument",
                    "when",
                    "kind");

    private final Index<Study> studies;
    private final Index<Outcome> outcomes;
    private final Set<String> seen = new HashSet<>();

    ContrastRows(Index<Study> studies, Index<Outcome> outcomes) {
        this.studies = studies;
        this.outcomes = outcomes;
    }

    Optional<Contrast> contrast(Row row) {
        checkOnce(row);
        Optional<Study> study = studies.find(row, "study");
        Optional<Dose> dose = dose(row);
        List<Control> controls = row.words("control", Control.class);
        List<Outcome> measured = outcomes.findAll(row, "outcomes");
        OptionalInt participants = row.whole("n");
        OptionalInt trials = row.whole("trials");
        Optional<Arm> treated = arm(row, "n-treated", "mean-treated", "sd-treated");
        Optional<Arm> control = arm(row, "n-control", "mean-control", "sd-control");
        Optional<Effect> effect = effect(row);
        Direction direction = row.needWord("direction", Direction.class);
        if (study.isEmpty()
                || dose.isEmpty()
                || treated.isEmpty()
                || control.isEmpty()
                || effect.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Contrast(
                        study.get(),
                        row.some("among"),
                        dose.get(),
                        row.some("comparator"),
                        controls,
                        measured,
                        row.some("instrument"),
                        row.some("when"),
                        participants,
                        trials,
                        treated.get(),
                        control.get(),
                        effect.get(),
                        direction,
                        row.some("care"),
                        row.some("note")));
    }

    private void checkOnce(Row row) {
        StringBuilder key = new StringBuilder();
        for (String column : KEY) {
            key.append(row.text(column)).append('\n');
        }
        if (!seen.add(key.toString())) {
            row.fault(
                    "A row with the same %s stands above. Take out one of the two.".formatted(KEY));
        }
    }

    private static Optional<Dose> dose(Row row) {
        String intervention = row.need("intervention");
        List<Tool> tools = row.words("tools", Tool.class);
        OptionalDouble minutes = row.number("minutes");
        OptionalDouble timesAWeek = row.number("times-a-week");
        OptionalDouble weeks = row.number("weeks");
        try {
            return Optional.of(
                    new Dose(
                            intervention,
                            tools,
                            row.some("technique"),
                            minutes,
                            timesAWeek,
                            weeks,
                            row.some("pressure")));
        } catch (IllegalArgumentException e) {
            return row.refuse(e);
        }
    }

    private static Optional<Arm> arm(Row row, String number, String average, String spread) {
        OptionalInt n = row.whole(number);
        OptionalDouble mean = row.number(average);
        OptionalDouble sd = row.number(spread);
        try {
            return Optional.of(new Arm(n, mean, sd));
        } catch (IllegalArgumentException e) {
            return row.refuse(e);
        }
    }

    private static Optional<Effect> effect(Row row) {
        EffectKind kind = row.needWord("kind", EffectKind.class);
        OptionalDouble value = row.number("effect");
        Optional<Interval> interval = interval(row);
        Optional<Bounds> named = row.word("bounds", Bounds.class);
        // An interval that was refused has had its fault.
        boolean isRefused =
                interval.isEmpty() && !(row.text("low").isEmpty() && row.text("high").isEmpty());
        Optional<Bounds> bounds = isRefused ? Optional.empty() : named;
        Optional<Better> benefit = row.word("benefit", Better.class);
        Optional<PValue> p = p(row);
        OptionalDouble i2 = row.number("i2");
        try {
            return Optional.of(
                    new Effect(kind, value, interval, bounds, row.some("unit"), benefit, p, i2));
        } catch (IllegalArgumentException e) {
            return row.refuse(e);
        }
    }

    static Optional<Interval> interval(Row row) {
        OptionalDouble low = row.number("low");
        OptionalDouble high = row.number("high");
        if (low.isPresent() != high.isPresent()) {
            row.fault("An interval needs low and high, but has only one. Fill in both or neither.");
        }
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Interval(low.getAsDouble(), high.getAsDouble()));
        } catch (IllegalArgumentException e) {
            return row.refuse(e);
        }
    }

    private static Optional<PValue> p(Row row) {
        OptionalDouble p = row.number("p");
        Optional<Relation> relation = row.word("p-is", Relation.class);
        if (p.isPresent() != relation.isPresent()) {
            row.fault("The columns p-is and p need each other. Fill in both or neither.");
        }
        if (p.isEmpty() || relation.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PValue(relation.get(), p.getAsDouble()));
        } catch (IllegalArgumentException e) {
            return row.refuse(e);
        }
    }
}
