package org.settle.practice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is known about a person, as the words that rules use.
final class Facts {
    private static final List<String> FIXED =
            List.of(
                    "screen-changes",
                    "last-stopped",
                    "no-wish",
                    "age-unknown",
                    "under-18",
                    "from-65",
                    "wheelchair",
                    "no-floor",
                    "no-standing",
                    "pregnant",
                    "birth-recent",
                    "perimenopause",
                    "hypermobile",
                    "athlete",
                    "sensitivity-unknown",
                    "thumb-high",
                    "thumb-middle",
                    "thumb-low",
                    "algometer",
                    "no-tools",
                    "short-time",
                    "no-chest-consent",
                    "no-pelvic-consent",
                    "last-hard",
                    "last-headache",
                    "last-sore-place",
                    "last-numbness",
                    "last-dizziness",
                    "last-distress");

    private final Set<String> facts = new LinkedHashSet<>();

    private Facts() {}

    static Set<String> vocabulary(Catalogue catalogue) {
        Set<String> words =
                catalogue.conditions().stream()
                        .map(condition -> "wish-" + condition.id())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        words.addAll(FIXED);
        return words;
    }

    static Set<String> of(Person person, ScreenOutcome outcome, Optional<LastSession> last) {
        Facts facts = new Facts();
        facts.add(outcome instanceof ScreenOutcome.GoWithChanges, "screen-changes");
        person.wishes().forEach(wish -> facts.add(true, "wish-" + wish));
        facts.add(person.wishes().isEmpty(), "no-wish");
        facts.age(person.age());
        facts.mobility(person.mobility());
        facts.body(person.body());
        facts.sensitivity(person.body());
        facts.means(person);
        last.ifPresent(facts::last);
        return Set.copyOf(facts.facts);
    }

    private void add(boolean holds, String fact) {
        if (holds) {
            facts.add(fact);
        }
    }

    private void age(AgeBand age) {
        add(age == AgeBand.UNKNOWN, "age-unknown");
        add(age == AgeBand.UNDER_18, "under-18");
        add(age == AgeBand.FROM_65, "from-65");
    }

    private void mobility(Mobility mobility) {
        add(mobility.wheelchair(), "wheelchair");
        add(!mobility.floor(), "no-floor");
        add(!mobility.standing(), "no-standing");
    }

    private void body(Body body) {
        add(body.pregnancyWeeks().isPresent(), "pregnant");
        add(body.weeksAfterBirth().orElse(52) < 12, "birth-recent");
        add(body.hormones() == HormonalStatus.PERIMENOPAUSE, "perimenopause");
        add(body.hypermobile(), "hypermobile");
        add(body.athlete(), "athlete");
    }

    private void sensitivity(Body body) {
        add(body.thumb().isEmpty() && body.algometerKpa().isEmpty(), "sensitivity-unknown");
        add(body.algometerKpa().isPresent(), "algometer");
        int thumb = body.thumb().orElse(-1);
        add(thumb >= 4, "thumb-high");
        add(thumb == 2 || thumb == 3, "thumb-middle");
        add(thumb == 0 || thumb == 1, "thumb-low");
    }

    private void means(Person person) {
        add(person.tools().stream().allMatch("hands"::equals), "no-tools");
        add(person.minutes() < 8, "short-time");
        for (String place : List.of("chest", "pelvic")) {
            add(!person.consents().contains(place), "no-" + place + "-consent");
        }
    }

    private void last(LastSession last) {
        add(last.discomfort() > 4, "last-hard");
        add(last.stoppedEarly(), "last-stopped");
        last.signs().forEach(sign -> add(true, "last-" + sign.toLowerCase(Locale.ROOT)));
    }
}
