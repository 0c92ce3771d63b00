package org.settle.practice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A programme as text to read and compare.
final class PlanText {
    private PlanText() {}

    static String of(People someone, ScreenOutcome outcome, Programme programme) {
        StringBuilder text = new StringBuilder("== " + someone.id() + '\n');
        text.append(outcome.getClass().getSimpleName()).append('\n');
        programme.steps().forEach(step -> text.append("  ").append(step(step)).append('\n'));
        text.append(
                "  %d min, %d days, %s, next: %s%n"
                        .formatted(
                                programme.minutes(),
                                programme.daysPerWeek(),
                                programme.timeOfDay(),
                                last(programme.progression())));
        text.append("  because: ").append(keys(programme.reasons())).append('\n');
        text.append("  pointers: ").append(keys(programme.pointers())).append('\n');
        programme
                .leftOut()
                .forEach(
                        out ->
                                text.append("  without ")
                                        .append(out.id())
                                        .append(": ")
                                        .append(last(out.reason()))
                                        .append('\n'));
        return text.toString();
    }

    private static String step(Step step) {
        return switch (step) {
            case Step.Calm calm ->
                    "%s %d s, %s [%s]"
                            .formatted(
                                    calm.id(),
                                    calm.seconds(),
                                    calm.breathing(),
                                    keys(calm.reasons()));
            case Step.Press press ->
                    "%s on %s: %s, %s%s, %d s, %s [%s]"
                            .formatted(
                                    press.id(),
                                    press.region(),
                                    press.technique(),
                                    press.pressure().id(),
                                    numbers(press),
                                    press.seconds(),
                                    press.breathing(),
                                    keys(press.reasons()));
        };
    }

    private static String numbers(Step.Press press) {
        return press.kpa().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", %.0f kPa, %.0f %%",
                        press.kpa().getAsDouble(),
                        100 * press.shareOfThreshold().getAsDouble());
    }

    private static String keys(List<Reason> reasons) {
        return reasons.stream().map(PlanText::last).collect(Collectors.joining(" "));
    }

    private static String last(Reason reason) {
        return reason.key()
                .replace("practice.reason.", "")
                .replace("practice.screen.", "screen:")
                .replace("practice.progression.", "")
                .replace("practice.pointer.", "");
    }
}
