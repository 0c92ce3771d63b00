package org.settle.web.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.settle.markup.Element;
import org.settle.web.ui.Field;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// A question of one's own: two to four arms out of all that there are.
///
/// @param visit for whom
/// @param interventions what there is
/// @param unavailable why an arm cannot be chosen
record OwnQuestion(
        Visit visit,
        Interventions interventions,
        BiFunction<Visit, Intervention, Optional<String>> unavailable) {
    private static final int MOST = 4;
    private static final int LONGEST = 120;

    Page page(String reference, Set<String> chosen, String idea, String error) {
        Page page = Page.of(visit, "trial.own").add(Ui.p(visit.say("trial.own-what")));
        if (!error.isEmpty()) {
            page.add(Ui.p(error).with("class", "error"));
        }
        List<Element> references = new ArrayList<>();
        List<Element> others = new ArrayList<>();
        List<Element> not = new ArrayList<>();
        for (Intervention arm : interventions.all()) {
            String name = visit.words().begin("trial.name-" + arm.id());
            Optional<String> why = unavailable.apply(visit, arm);
            if (why.isPresent()) {
                not.add(Ui.p(name + ": " + why.get()));
                continue;
            }
            boolean own = arm.id().equals(Intervention.OWN);
            if (!own) {
                references.add(
                        Ui.choice(
                                "radio", "reference", arm.id(), name, arm.id().equals(reference)));
            }
            if (!arm.isUsual()) {
                others.add(Ui.choice("checkbox", "arm", arm.id(), name, chosen.contains(arm.id())));
            }
        }
        page.add(
                Ui.keptForm(
                        visit,
                        "/trial/new/own",
                        Ui.choices(visit.say("trial.own-arms"), others),
                        Ui.input(
                                Field.of(
                                                "idea",
                                                visit.say("trial.own-idea"),
                                                visit.say("trial.own-idea-hint"))
                                        .with(idea),
                                "text"),
                        Ui.choices(visit.say("trial.own-reference"), references),
                        Ui.send(visit.say("ui.next"))));
        if (!not.isEmpty()) {
            page.add(Ui.fold(visit.say("trial.not-possible"), not.toArray(Element[]::new)));
        }
        return page.add(Ui.actions(Ui.secondary(visit.say("ui.back"), "/trial/new")));
    }

    /// What is missing or too much, as a sentence.
    Optional<String> wrong(String reference, List<String> chosen, String idea) {
        boolean known =
                interventions.find(reference).isPresent()
                        && chosen.stream().allMatch(id -> interventions.find(id).isPresent());
        long arms = 1 + chosen.stream().filter(id -> !id.equals(reference)).distinct().count();
        if (!known || arms < 2 || arms > MOST || reference.equals(Intervention.OWN)) {
            return Optional.of(
                    visit.say("trial.own-count", Map.of("given", Long.toString(arms - 1))));
        }
        boolean own = chosen.contains(Intervention.OWN);
        String text = idea.strip();
        if (own && (text.isEmpty() || text.length() > LONGEST)) {
            return Optional.of(
                    visit.say(
                            "trial.own-idea-wrong",
                            Map.of("given", Integer.toString(text.length()))));
        }
        boolean twice =
                own
                        && interventions.all().stream()
                                .anyMatch(
                                        i ->
                                                visit.say("trial.name-" + i.id())
                                                        .equalsIgnoreCase(text));
        return twice ? Optional.of(visit.say("trial.own-idea-twice")) : Optional.empty();
    }
}
