package org.settle.trial;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

/// Reads the text of one protocol. See [ProtocolText] for its form.
final class ProtocolReader {

    private final ProtocolLines lines;

    ProtocolReader(String text) {
        this.lines = new ProtocolLines(text);
    }

    Trial read() {
        lines.needed("settle-protocol", this::format);
        List<Arm> arms = new ArrayList<>();
        arms.add(lines.needed("reference", Arm::new));
        arms.addAll(lines.repeated("arm", Arm::new));
        boolean activeReference = lines.needed("active-reference", this::yesOrNo);
        List<Outcome> outcomes = outcomes();
        StudyDesign design = lines.needed("design", StudyDesigns::parse);
        int days = lines.needed("days", this::wholeNumber);
        Optional<LocalDate> start = lines.optional("start", this::date);
        long seed = lines.needed("seed", this::seed);
        Sequence order = lines.needed("order", runs -> Sequence.of(RunLengths.read(runs)));
        Estimand estimand = lines.needed("estimand", this::estimand);
        List<String> covariates = lines.repeated("covariate", this::name);
        LockedOrder locked =
                lines.needed("sha256", seal -> new LockedOrder(seed, start, order, seal));
        Trial trial =
                new Trial(
                        arms,
                        activeReference,
                        outcomes,
                        Optional.of(design),
                        estimand,
                        covariates,
                        Optional.of(locked));
        verifyOrder(trial, design, days, locked);
        lines.verify(trial);
        return trial;
    }

    private List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        do {
            outcomes.add(outcome());
        } while (lines.isNext("outcome"));
        return outcomes;
    }

    private Outcome outcome() {
        String name = lines.needed("outcome", this::name);
        String unit = lines.optional("unit", Function.identity()).orElse("");
        Direction better = lines.needed("better", this::direction);
        OptionalDouble difference =
                lines.optional("minimal-important-difference", this::number).stream()
                        .mapToDouble(Double::doubleValue)
                        .findFirst();
        Optional<OutcomeRange> range = lines.optional("range", this::range);
        try {
            return new Outcome(name, unit, better, difference, range);
        } catch (IllegalArgumentException e) {
            throw lines.wrong("outcome", e);
        }
    }

    /// The seed and the design decide the order; where they do not, the order must at least fit.
    private void verifyOrder(Trial trial, StudyDesign design, int days, LockedOrder locked) {
        Sequence order = locked.sequence();
        if (order.days() != days) {
            throw lines.wrong(
                    "order",
                    "it has %d days, but line %d says %d"
                            .formatted(order.days(), lines.number("days"), days));
        }
        if (!design.isDrawnAtPlanning()) {
            if (!Protocols.isPossible(trial, order)) {
                throw lines.wrong("order", "it does not follow the design " + design.spec());
            }
            return;
        }
        Sequence drawn = redraw(design, days, trial.arms().size(), locked.seed());
        if (!drawn.equals(order)) {
            throw lines.wrong(
                    "order",
                    "from day %d on it is not the order that design, days and seed (lines %d, %d and %d) give"
                            .formatted(
                                    Arrays.mismatch(drawn.toArray(), order.toArray()) + 1,
                                    lines.number("design"),
                                    lines.number("days"),
                                    lines.number("seed")));
        }
    }

    private Sequence redraw(StudyDesign design, int days, int arms, long seed) {
        try {
            return Protocols.redraw(design, days, arms, seed);
        } catch (IllegalArgumentException e) {
            throw lines.wrong("design", e);
        }
    }

    private String format(String version) {
        if (!version.equals(ProtocolText.FORMAT)) {
            throw new IllegalArgumentException(
                    "this program reads format %s, not '%s'"
                            .formatted(ProtocolText.FORMAT, version));
        }
        return version;
    }

    private String name(String value) {
        OneLine.check("The name", value);
        return value;
    }

    private boolean yesOrNo(String value) {
        return switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw needed("yes or no", value);
        };
    }

    private Direction direction(String value) {
        return Arrays.stream(Direction.values())
                .filter(better -> ProtocolText.word(better).equals(value))
                .findFirst()
                .orElseThrow(() -> needed("higher or lower", value));
    }

    private Estimand estimand(String value) {
        return Arrays.stream(Estimand.values())
                .filter(estimand -> ProtocolText.word(estimand).equals(value))
                .findFirst()
                .orElseThrow(() -> needed("as assigned or as practised", value));
    }

    private OutcomeRange range(String value) {
        String[] ends = value.split(" to ", -1);
        if (ends.length != 2) {
            throw needed("two numbers such as 0 to 10", value);
        }
        return new OutcomeRange(number(ends[0]), number(ends[1]));
    }

    private double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw needed("a number", value);
        }
    }

    private int wholeNumber(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw needed("a whole number of days", value);
        }
    }

    private long seed(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw needed("a whole number of at most 64 bits", value);
        }
    }

    private LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw needed("a date such as 2026-11-23", value);
        }
    }

    private static IllegalArgumentException needed(String what, String value) {
        return new IllegalArgumentException("it must be " + what + ", but was '" + value + "'");
    }
}
