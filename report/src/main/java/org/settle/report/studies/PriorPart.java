package org.settle.report.studies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.settle.evidence.Discount;
import org.settle.evidence.Study;
import org.settle.evidence.effect.TrialEffect;
import org.settle.evidence.prior.EvidencePrior;
import org.settle.markup.Element;
import org.settle.report.words.Speech;

/// What may be believed of one person before the first day, and where each number of it comes from.
public final class PriorPart {
    private final Speech speech;
    private final Function<Study, String> address;

    /// Makes parts of pages.
    ///
    /// @param speech the language
    /// @param address where the link of a study leads
    public PriorPart(Speech speech, Function<Study, String> address) {
        this.speech = speech;
        this.address = address;
    }

    /// Writes it.
    ///
    /// @param prior what was worked out
    /// @return in order
    public List<Element> write(EvidencePrior prior) {
        if (prior.isReference()) {
            return List.of(
                    Element.of("p", speech.say("studies.prior-none")).with("class", "chance"),
                    Element.of(
                            "p",
                            speech.say(
                                    "studies.prior-reference",
                                    Map.of("sd", number(EvidencePrior.REFERENCE_SD)))));
        }
        List<Element> all = new ArrayList<>();
        all.add(
                Element.of(
                                "p",
                                speech.say(
                                        "studies.prior",
                                        Map.of(
                                                "mean", number(prior.mean()),
                                                "low", number(prior.mean() - 1.96 * prior.sd()),
                                                "high", number(prior.mean() + 1.96 * prior.sd()))))
                        .with("class", "chance"));
        all.add(Element.of("p", speech.say("studies.scale")));
        all.add(Element.of("h2", speech.say("studies.prior-how")));
        all.add(steps(prior));
        all.add(Element.of("h2", speech.say("studies.prior-trials")));
        Element list = Element.of("ul").with("class", "studies");
        prior.trials().forEach(t -> list.add(item(t)));
        all.add(list);
        return all;
    }

    private Element steps(EvidencePrior prior) {
        Element steps = Element.of("ol");
        prior.prediction()
                .ifPresent(
                        p ->
                                steps.add(
                                        Element.of(
                                                "li",
                                                speech.say(
                                                        "studies.prior-start",
                                                        Map.of(
                                                                "n",
                                                                        Integer.toString(
                                                                                prior.trials()
                                                                                        .size()),
                                                                "mean", number(p.mean()),
                                                                "sd", number(p.sd()))))));
        for (Discount discount : prior.taken()) {
            steps.add(
                    Element.of(
                            "li",
                            speech.messages()
                                    .say(
                                            "prior-step",
                                            discount.reason(),
                                            Map.of(
                                                    "keep",
                                                            speech.numbers()
                                                                    .whole(100 * discount.keep()),
                                                    "sd", number(discount.sd())))));
        }
        return steps.add(
                Element.of(
                        "li",
                        speech.say(
                                "studies.prior-end",
                                Map.of("mean", number(prior.mean()), "sd", number(prior.sd())))));
    }

    private Element item(TrialEffect trial) {
        return Element.of("li")
                .add(
                        Element.of("a", trial.study().citation().name())
                                .with("class", "tap")
                                .with("href", address.apply(trial.study())))
                .add(
                        Element.of(
                                "p",
                                speech.say(
                                        "studies.prior-trial",
                                        Map.of(
                                                "effect", number(trial.size().estimate()),
                                                "se", number(Math.sqrt(trial.size().variance())),
                                                "from",
                                                        speech.messages()
                                                                .say(
                                                                        "studies-origin",
                                                                        trial.results()
                                                                                .getFirst()
                                                                                .origin(),
                                                                        Map.of())))));
    }

    private String number(double value) {
        return speech.numbers().decimals(value, 2);
    }
}
