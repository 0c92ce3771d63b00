package org.settle.web.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.settle.markup.Element;
import org.settle.practice.Reason;
import org.settle.web.account.Ages;
import org.settle.web.checkin.CheckIns;
import org.settle.web.checkin.Outcome;
import org.settle.web.day.DayClock;
import org.settle.web.store.Person;
import org.settle.web.ui.Page;
import org.settle.web.ui.Reasons;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Planning a trial, one thought a page: the question, what is rated, how long, and the lock.
@Controller
@RequestMapping("/trial/new")
class SetUpPages {
    private static final int MOST_SECONDS = 2;

    private final Trials trials;
    private final Interventions interventions;
    private final ArmSessions arms;
    private final Outlooks outlooks;
    private final Locking locking;
    private final CheckIns checkIns;
    private final BeforeAfter beforeAfter;
    private final Ages ages;
    private final DayClock days;

    SetUpPages(
            Trials trials,
            Interventions interventions,
            ArmSessions arms,
            Outlooks outlooks,
            Locking locking,
            CheckIns checkIns,
            BeforeAfter beforeAfter,
            Ages ages,
            DayClock days) {
        this.trials = trials;
        this.interventions = interventions;
        this.arms = arms;
        this.outlooks = outlooks;
        this.locking = locking;
        this.checkIns = checkIns;
        this.beforeAfter = beforeAfter;
        this.ages = ages;
        this.days = days;
    }

    @GetMapping
    View questions(Visit visit) {
        return closed(visit).orElseGet(() -> questions(visit, ""));
    }

    /// No trial under 18, and one at a time.
    private Optional<View> closed(Visit visit) {
        if (visit.person().filter(ages::isYoung).isPresent()) {
            return Optional.of(
                    Page.of(visit, "trial.young")
                            .add(
                                    Ui.p(visit.say("trial.young-text")),
                                    Ui.actions(Ui.primary(visit.say("day.to-today"), "/today"))));
        }
        return visit.person().flatMap(trials::current).isPresent()
                ? Optional.of(new Redirect("/trial"))
                : Optional.empty();
    }

    private Page questions(Visit visit, String error) {
        Map<String, Optional<String>> against = new LinkedHashMap<>();
        interventions.templates().forEach((id, ids) -> against.put(id, against(visit, ids, "")));
        return new SetUpScreens(visit).questions(beforeAfter.first(visit), against, error);
    }

    /// Why these arms cannot be compared now, in a sentence.
    private Optional<String> against(Visit visit, List<String> ids, String idea) {
        return ids.stream()
                .map(id -> interventions.find(id).orElseThrow())
                .flatMap(arm -> arms.against(visit.person(), arm, idea).stream())
                .findFirst()
                .map(reason -> said(visit, reason));
    }

    private static String said(Visit visit, Reason reason) {
        return Reasons.say(visit, reason.key(), reason.values());
    }

    @PostMapping("/question")
    View question(Visit visit, @RequestParam(defaultValue = "") String question) {
        List<String> chosen = interventions.templates().getOrDefault(question, List.of());
        if (chosen.isEmpty()) {
            return questions(visit, visit.say("trial.tap-question")).status(422);
        }
        return compare(visit, chosen, "");
    }

    private View compare(Visit visit, List<String> chosen, String idea) {
        if (closed(visit).isPresent()) {
            return new Redirect("/trial/new");
        }
        Optional<String> why = against(visit, chosen, idea);
        if (why.isPresent()) {
            return questions(visit, why.get()).status(422);
        }
        Person person = visit.self();
        Draft now = draft(person).comparing(chosen, idea);
        trials.save(
                person,
                interventions.outcomes(chosen).contains(now.outcome()) ? now : now.nights());
        return new Redirect("/trial/new/outcome");
    }

    /// The question of an earlier trial once more, with everything as it was.
    @PostMapping("/again")
    View again(Visit visit, @RequestParam(defaultValue = "") String key) {
        Optional<Draft> draft = visit.person().flatMap(p -> trials.find(p, key)).map(Draft::again);
        if (draft.isEmpty() || closed(visit).isPresent()) {
            return new Redirect("/trial/new");
        }
        Optional<String> why = against(visit, draft.get().arms(), draft.get().idea());
        if (why.isPresent()) {
            return questions(visit, why.get()).status(422);
        }
        trials.save(visit.self(), draft.get());
        boolean fair = interventions.outcomes(draft.get().arms()).contains(draft.get().outcome());
        return new Redirect(fair ? "/trial/new/length" : "/trial/new/outcome");
    }

    private Draft draft(Person person) {
        return trials.draft(person)
                .orElseGet(
                        () ->
                                Draft.first(
                                        interventions.templates().values().iterator().next(),
                                        checkIns.outcomes(Optional.of(person)).getFirst()));
    }

    private View withDraft(Visit visit, Function<Draft, View> page) {
        return closed(visit)
                .orElseGet(
                        () ->
                                visit.person()
                                        .flatMap(trials::draft)
                                        .map(page)
                                        .orElseGet(() -> new Redirect("/trial/new")));
    }

    @GetMapping("/own")
    View own(Visit visit) {
        return closed(visit)
                .orElseGet(
                        () ->
                                new OwnQuestion(visit, interventions, this::unavailable)
                                        .page(Intervention.USUAL, Set.of(), "", ""));
    }

    private Optional<String> unavailable(Visit visit, Intervention arm) {
        return arm.id().equals(Intervention.OWN)
                ? Optional.empty()
                : against(visit, List.of(arm.id()), "");
    }

    @PostMapping("/own")
    View own(
            Visit visit,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(name = "arm", defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") String idea) {
        OwnQuestion form = new OwnQuestion(visit, interventions, this::unavailable);
        // An idea becomes one line of the plan.
        String said = idea.replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
        Optional<String> wrong = form.wrong(reference, chosen, said);
        List<String> all = new ArrayList<>(List.of(reference));
        chosen.stream().filter(id -> !id.equals(reference)).distinct().forEach(all::add);
        Optional<String> error = wrong.or(() -> against(visit, all, said));
        return error.isPresent()
                ? form.page(reference, Set.copyOf(chosen), idea, error.get()).status(422)
                : compare(visit, all, said);
    }

    @GetMapping("/outcome")
    View outcome(Visit visit) {
        return withDraft(
                visit,
                draft ->
                        new SetUpScreens(visit)
                                .outcome(draft, interventions.outcomes(draft.arms()), ""));
    }

    @PostMapping("/outcome")
    View outcome(
            Visit visit,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(name = "second", defaultValue = "") List<String> seconds,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String period) {
        return withDraft(
                visit,
                draft -> {
                    Optional<Outcome> main = outcomeOf(outcome);
                    Optional<Double> worth =
                            Draft.AMOUNTS.stream()
                                    .filter(a -> a.toString().equals(amount))
                                    .findFirst();
                    Set<Outcome> others = EnumSet.noneOf(Outcome.class);
                    seconds.forEach(s -> outcomeOf(s).ifPresent(others::add));
                    main.ifPresent(others::remove);
                    Set<Outcome> fair = interventions.outcomes(draft.arms());
                    others.retainAll(fair);
                    Draft now =
                            draft.asking(
                                    main.orElse(draft.outcome()),
                                    others,
                                    worth.orElse(draft.worthwhile()),
                                    period.isEmpty() ? Set.of() : Set.of(CheckIns.PERIOD));
                    if (main.filter(fair::contains).isEmpty()
                            || worth.isEmpty()
                            || others.size() > MOST_SECONDS) {
                        String key =
                                others.size() > MOST_SECONDS
                                        ? "trial.two-seconds"
                                        : "trial.tap-both";
                        return new SetUpScreens(visit)
                                .outcome(now, fair, visit.say(key))
                                .status(422);
                    }
                    trials.save(visit.self(), now);
                    return new Redirect("/trial/new/length");
                });
    }

    private static Optional<Outcome> outcomeOf(String id) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst();
    }

    @GetMapping("/length")
    View length(Visit visit) {
        return withDraft(visit, draft -> length(visit, draft));
    }

    private Page length(Visit visit, Draft draft) {
        return new SetUpScreens(visit).length(draft, sure(visit, draft));
    }

    private List<Element> sure(Visit visit, Draft draft) {
        return Locking.fitting(draft)
                .map(fitting -> List.of(Ui.report(outlooks.curve(visit, visit.self(), fitting))))
                .orElseGet(() -> List.of(Ui.p(visit.say("trial.no-fit")).with("class", "error")));
    }

    /// The curve alone, for a choice that was just tapped.
    @GetMapping("/sure")
    View sure(
            Visit visit,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String rhythm) {
        return withDraft(
                visit,
                draft ->
                        Page.titled(visit, visit.say("trial.length"))
                                .charts()
                                .add(
                                        Element.of("div")
                                                .with("id", "sure")
                                                .addAll(sure(visit, chosen(draft, days, rhythm)))));
    }

    private static Draft chosen(Draft draft, String days, String rhythm) {
        int length =
                Draft.LENGTHS.stream()
                        .filter(n -> n.toString().equals(days))
                        .findFirst()
                        .orElse(draft.days());
        return draft.lasting(length, draft.rhythms().contains(rhythm) ? rhythm : draft.rhythm());
    }

    @PostMapping("/length")
    View length(
            Visit visit,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String rhythm,
            @RequestParam(defaultValue = "") String show) {
        return withDraft(
                visit,
                draft -> {
                    Draft now = chosen(draft, days, rhythm);
                    trials.save(visit.self(), now);
                    if (!show.isEmpty()) {
                        return new Redirect("/trial/new/length");
                    }
                    return Locking.fitting(now).isPresent()
                            ? new Redirect("/trial/new/lock")
                            : length(visit, now).status(422);
                });
    }

    @GetMapping("/lock")
    View lock(Visit visit) {
        return withDraft(
                visit, draft -> lock(visit, Locking.fitting(draft).orElse(draft), Set.of(), ""));
    }

    private Page lock(Visit visit, Draft draft, Set<String> agreed, String error) {
        return new SetUpScreens(visit).lock(draft, days.today(), agreed, error);
    }

    @PostMapping("/lock")
    View lock(
            Visit visit,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String limit,
            @RequestParam(name = "agree", defaultValue = "") Set<String> agreed) {
        return withDraft(
                visit,
                draft -> {
                    if (!agreed.containsAll(SetUpScreens.CONSENTS)) {
                        return lock(visit, draft, agreed, visit.say("trial.agree-all")).status(422);
                    }
                    Optional<String> why = against(visit, draft.arms(), draft.idea());
                    Optional<Draft> fitting = Locking.fitting(draft);
                    if (why.isPresent() || fitting.isEmpty()) {
                        return lock(
                                        visit,
                                        draft,
                                        agreed,
                                        why.orElseGet(() -> visit.say("trial.no-fit")))
                                .status(422);
                    }
                    LocalDate today = days.today();
                    locking.lock(
                            visit,
                            fitting.get(),
                            start.equals("today") ? today : today.plusDays(1),
                            Draft.LIMITS.stream()
                                    .filter(n -> n.toString().equals(limit))
                                    .findFirst()
                                    .orElse(Draft.USUAL_LIMIT));
                    return new Redirect("/trial");
                });
    }
}
