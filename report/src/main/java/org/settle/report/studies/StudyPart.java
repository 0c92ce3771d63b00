package org.settle.report.studies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.settle.evidence.Condition;
import org.settle.evidence.Contrast;
import org.settle.evidence.Dose;
import org.settle.evidence.DoseItem;
import org.settle.evidence.Effect;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.evidence.Study;
import org.settle.evidence.Tool;
import org.settle.markup.Element;
import org.settle.report.words.Speech;

/// One study: how it was made, with whom, what was done, what came out, and where the paper is.
/// What could not be read is said to be so.
public final class StudyPart {
    private final Speech speech;
    private final RecordNames names;

    /// Makes parts of pages.
    ///
    /// @param speech the language
    /// @param names of outcomes and conditions
    public StudyPart(Speech speech, RecordNames names) {
        this.speech = speech;
        this.names = names;
    }

    /// Writes it.
    ///
    /// @param evidence the record
    /// @param study one of the record
    /// @return in order
    public List<Element> write(Evidence evidence, Study study) {
        List<Element> all = new ArrayList<>();
        // Where no authors are known, the page is named by the title.
        if (study.citation().authors().isPresent()) {
            all.add(english("p", study.citation().title()).with("class", "short"));
        }
        all.add(paper(study));
        all.add(facts(study));
        study.care().ifPresent(care -> all.add(told("studies.care", care)));
        List<Contrast> results = evidence.contrastsOf(study);
        if (!results.isEmpty()) {
            all.add(Element.of("h2", speech.say("studies.results")));
            results.forEach(result -> all.add(result(result)));
        }
        study.note().ifPresent(note -> all.add(told("studies.note", note)));
        return all;
    }

    /// The way to the paper.
    ///
    /// @param study one of the record
    /// @return a link with its identifier
    public Element paper(Study study) {
        return Element.of("p")
                .add(
                        Element.of(
                                        "a",
                                        speech.say(
                                                "studies.paper",
                                                Map.of("source", study.source().text())))
                                .with("class", "tap")
                                .with("rel", "noreferrer noopener")
                                .with("href", study.source().address()));
    }

    private Element facts(Study study) {
        Element list = Element.of("dl");
        fact(
                list,
                "studies.fact-design",
                speech.messages().say("studies-design", study.design(), Map.of()));
        fact(list, "studies.fact-people", english("span", study.people()));
        fact(
                list,
                "studies.fact-conditions",
                study.conditions().stream()
                        .map((Condition c) -> names.of(c))
                        .collect(Collectors.joining(", ")));
        study.participants()
                .ifPresent(n -> fact(list, "studies.fact-participants", Integer.toString(n)));
        study.trials().ifPresent(n -> fact(list, "studies.fact-pooled", Integer.toString(n)));
        fact(
                list,
                "studies.fact-blinding",
                study.blinding()
                        .map(b -> speech.messages().say("studies-blinding", b, Map.of()))
                        .orElse(unread()));
        fact(
                list,
                "studies.fact-bias",
                study.bias().map(b -> english("span", b)).orElse(text(unread())));
        fact(
                list,
                "studies.fact-reading",
                speech.messages().say("studies-reading", study.reading(), Map.of()));
        return list;
    }

    private Element result(Contrast result) {
        Element card = Element.of("section").with("class", "box");
        card.add(
                Element.of(
                        "h3",
                        result.outcomes().stream()
                                .map((Outcome o) -> names.of(o))
                                .collect(Collectors.joining(", "))));
        card.add(
                Element.of(
                        "p",
                        speech.messages().say("studies-direction", result.direction(), Map.of())));
        Element list = Element.of("dl");
        Dose dose = result.dose();
        fact(list, "studies.fact-done", english("span", dose.intervention()));
        fact(list, "studies.fact-tools", tools(dose));
        dose.technique().ifPresent(t -> fact(list, "studies.fact-technique", english("span", t)));
        fact(list, "studies.fact-dose-size", size(dose));
        fact(
                list,
                "studies.fact-dose-readable",
                speech.say(
                        "studies.dose-of",
                        Map.of(
                                "n", Integer.toString(dose.reported().size()),
                                "all", Integer.toString(DoseItem.values().length))));
        fact(
                list,
                "studies.fact-comparator",
                result.comparator().map(c -> english("span", c)).orElse(text(unread())));
        result.instrument()
                .ifPresent(i -> fact(list, "studies.fact-instrument", english("span", i)));
        result.when().ifPresent(w -> fact(list, "studies.fact-when", english("span", w)));
        fact(list, "studies.fact-number", number(result.effect()));
        result.care().ifPresent(c -> fact(list, "studies.fact-care-short", english("span", c)));
        result.note().ifPresent(n -> fact(list, "studies.fact-note-short", english("span", n)));
        return card.add(list);
    }

    private String tools(Dose dose) {
        return dose.tools().isEmpty()
                ? unread()
                : dose.tools().stream()
                        .map((Tool t) -> speech.messages().say("studies-tool", t, Map.of()))
                        .collect(Collectors.joining(", "));
    }

    private String size(Dose dose) {
        return speech.say(
                "studies.dose-sizes",
                Map.of(
                        "minutes", given(dose.minutes()),
                        "times", given(dose.timesAWeek()),
                        "weeks", given(dose.weeks())));
    }

    private String given(OptionalDouble value) {
        return value.isPresent() ? speech.numbers().given(value.getAsDouble()) : "?";
    }

    /// As printed; the sign alone never says what is better.
    private String number(Effect effect) {
        List<String> parts = new ArrayList<>();
        if (effect.value().isPresent()) {
            parts.add(speech.numbers().given(effect.value().getAsDouble()));
        }
        effect.interval()
                .ifPresent(
                        i ->
                                parts.add(
                                        speech.say(
                                                "studies.interval",
                                                Map.of(
                                                        "low", speech.numbers().given(i.low()),
                                                        "high",
                                                                speech.numbers()
                                                                        .given(i.high())))));
        effect.p()
                .ifPresent(
                        p ->
                                parts.add(
                                        "p "
                                                + switch (p.relation()) {
                                                    case BELOW -> "< ";
                                                    case EQUAL -> "= ";
                                                    case ABOVE -> "> ";
                                                }
                                                + speech.numbers().given(p.value())));
        String kind = effect.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return parts.isEmpty() ? unread() : kind + ": " + String.join("; ", parts);
    }

    private String unread() {
        return speech.say("studies.unread");
    }

    private Element told(String key, String text) {
        return Element.of("p", speech.say(key)).add(english("span", " " + text));
    }

    private void fact(Element list, String key, String value) {
        fact(list, key, text(value));
    }

    private void fact(Element list, String key, Element value) {
        list.add(Element.of("dt", speech.say(key)));
        list.add(Element.of("dd").add(value));
    }

    private static Element text(String text) {
        return Element.of("span", text);
    }

    /// What papers say stays in the language of the record.
    private Element english(String element, String text) {
        Optional<String> other =
                Optional.of(speech.messages().locale().getLanguage())
                        .filter(language -> !language.equals("en"));
        Element made = Element.of(element, text);
        return other.isPresent() ? made.with("lang", "en") : made;
    }
}
