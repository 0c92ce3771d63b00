package org.settle.web.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.settle.markup.Element;
import org.settle.practice.Reason;
import org.settle.web.account.Ages;
import org.settle.web.checkin.CheckIns;
import org.settle.web.checkin.Outcome;
import org.settle.web.day.DayClock;
import org.settle.web.day.DayViews;
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
    private final Ages ages;
    private final DayClock days;

    SetUpPages(
            Trials trials,
            Interventions interventions,
            ArmSessions arms,
            Outlooks outlooks,
            Locking locking,
            CheckIns checkIns,
            Ages ages,
            DayClock days) {
        this.trials = trials;
        this.interventions = interventions;
        this.arms = arms;
        this.outlooks = outlooks;
        this.locking = locking;
        this.checkIns = checkIns;
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
        List<Element> possible = new ArrayList<>();
        List<Element> not = new ArrayList<>();
        interventions
                .templates()
                .forEach(
                        (id, ids) -> {
                            String text = visit.say("trial.template-" + id);
                            against(visit, ids, "")
                                    .ifPresentOrElse(
                                            why -> not.add(Ui.p(text + " " + why)),
                                            () ->
                                                    possible.add(
                                                            Ui.choice(
                                                                    "radio",
                                                                    "question",
                                                                    id,
                                                                    text,
                                                                    false)));
                        });
        Page page = Page.of(visit, "trial.new").add(Ui.p(visit.say("trial.new-what")));
        if (!error.isEmpty()) {
            page.add(Ui.p(error).with("class", "error"));
        }
        if (possible.isEmpty()) {
            page.add(Ui.care(Ui.p(visit.say("trial.first-programme"))));
        } else {
            page.add(
                    Ui.form(
                            visit,
                            "/trial/new/question",
                            Ui.choices(visit.say("trial.which"), possible),
                            Ui.send(visit.say("ui.next"))));
        }
        page.add(Ui.actions(Ui.secondary(visit.say("trial.choose"), "/trial/new/own")));
        if (!not.isEmpty()) {
            page.add(
                    Ui.fold(visit.say("trial.not-possible"), not.toArray(Element[]::new)),
                    Ui.actions(Ui.secondary(visit.say("trial.to-programme"), "/start/data")));
        }
        return page;
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
        trials.save(person, draft(person).comparing(chosen, idea));
        return new Redirect("/trial/new/outcome");
    }

    private Draft draft(Person person) {
        return trials.draft(person)
                .orElseGet(
                        () ->
                                Draft.first(
                                        interventions.templates().values().iterator().next(),
                                        checkIns.outcomes(Optional.of(person)).getFirst()));
    }

    private View withDraft(Visit visit, java.util.function.Function<Draft, View> page) {
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
        Optional<String> wrong = form.wrong(reference, chosen, idea);
        List<String> all = new ArrayList<>(List.of(reference));
        chosen.stream().filter(id -> !id.equals(reference)).forEach(all::add);
        Optional<String> error = wrong.or(() -> against(visit, all, idea.strip()));
        return error.isPresent()
                ? form.page(reference, Set.copyOf(chosen), idea, error.get()).status(422)
                : compare(visit, all, idea.strip());
    }

    @GetMapping("/outcome")
    View outcome(Visit visit) {
        return withDraft(visit, draft -> outcome(visit, draft, ""));
    }

    private Page outcome(Visit visit, Draft draft, String error) {
        Page page =
                Page.of(visit, "trial.outcome")
                        .add(Ui.p(TrialWords.question(visit, draft.arms(), draft.idea())));
        if (!error.isEmpty()) {
            page.add(Ui.p(error).with("class", "error"));
        }
        List<Element> main = new ArrayList<>();
        List<Element> more = new ArrayList<>();
        for (Outcome o : Outcome.values()) {
            String name = visit.words().begin("trial.outcome-" + o.id());
            main.add(Ui.choice("radio", "outcome", o.id(), name, o == draft.outcome()));
            more.add(Ui.choice("checkbox", "second", o.id(), name, draft.seconds().contains(o)));
        }
        List<Element> amounts =
                Draft.AMOUNTS.stream()
                        .map(
                                a ->
                                        Ui.choice(
                                                "radio",
                                                "amount",
                                                a.toString(),
                                                visit.say(
                                                        "trial.amount",
                                                        Map.of(
                                                                "points",
                                                                TrialWords.number(visit, a))),
                                                a == draft.worthwhile()))
                        .toList();
        return page.add(
                Ui.keptForm(
                        visit,
                        "/trial/new/outcome",
                        Ui.choices(visit.say("trial.main"), main),
                        Ui.quiet(visit.say("trial.night-after")),
                        Ui.choices(visit.say("trial.worth"), amounts),
                        Ui.quiet(visit.say("trial.worth-why")),
                        Ui.fold(
                                visit.say("trial.seconds"),
                                Ui.choices(visit.say("trial.seconds-what"), more)),
                        Ui.send(visit.say("ui.next"))));
    }

    @PostMapping("/outcome")
    View outcome(
            Visit visit,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(name = "second", defaultValue = "") List<String> seconds,
            @RequestParam(defaultValue = "") String amount) {
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
                    Draft now =
                            draft.asking(
                                    main.orElse(draft.outcome()),
                                    others,
                                    worth.orElse(draft.worthwhile()));
                    if (main.isEmpty() || worth.isEmpty() || others.size() > MOST_SECONDS) {
                        String key =
                                others.size() > MOST_SECONDS
                                        ? "trial.two-seconds"
                                        : "trial.tap-both";
                        return outcome(visit, now, visit.say(key)).status(422);
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
        return withDraft(visit, draft -> length(visit, draft, ""));
    }

    private Page length(Visit visit, Draft draft, String error) {
        Page page = Page.of(visit, "trial.length").charts().script("sure.js");
        if (!error.isEmpty()) {
            page.add(Ui.p(error).with("class", "error"));
        }
        List<Element> lengths =
                Draft.LENGTHS.stream()
                        .map(
                                n ->
                                        Ui.choice(
                                                "radio",
                                                "days",
                                                n.toString(),
                                                visit.say(
                                                        "trial.weeks",
                                                        Map.of("weeks", Integer.toString(n / 7))),
                                                n == draft.days()))
                        .toList();
        List<Element> rhythms = new ArrayList<>();
        for (int i = 0; i < Draft.RHYTHMS.size(); i++) {
            String spec = Draft.RHYTHMS.get(i);
            rhythms.add(
                    Ui.choice(
                            "radio",
                            "rhythm",
                            spec,
                            visit.say("trial.rhythm-" + (i + 1)),
                            spec.equals(draft.rhythm())));
        }
        return page.add(
                Element.of("div")
                        .with("id", "sure")
                        .with("aria-live", "polite")
                        .addAll(sure(visit, draft)),
                Ui.form(
                                visit,
                                "/trial/new/length",
                                Ui.choices(visit.say("trial.how-long"), lengths),
                                Ui.choices(visit.say("trial.how-often"), rhythms),
                                Ui.sendWith(visit.say("trial.show"), "show", "yes"),
                                Ui.send(visit.say("ui.next")))
                        .with("id", "length"));
    }

    private List<Element> sure(Visit visit, Draft draft) {
        return Locking.fitting(draft)
                .map(
                        fitting ->
                                List.of(
                                        Element.of("div")
                                                .with("class", "report")
                                                .addAll(
                                                        outlooks.curve(
                                                                visit, visit.self(), fitting))))
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
        return draft.lasting(length, Draft.RHYTHMS.contains(rhythm) ? rhythm : draft.rhythm());
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
                            : length(visit, now, "").status(422);
                });
    }

    @GetMapping("/lock")
    View lock(Visit visit) {
        return withDraft(
                visit, draft -> lock(visit, Locking.fitting(draft).orElse(draft), Set.of(), ""));
    }

    private Page lock(Visit visit, Draft draft, Set<String> agreed, String error) {
        LocalDate today = days.today();
        Page page =
                Page.of(visit, "trial.lock")
                        .add(
                                Ui.card(
                                        Ui.p(
                                                TrialWords.question(
                                                        visit, draft.arms(), draft.idea())),
                                        Ui.p(
                                                visit.say(
                                                        "trial.lock-what",
                                                        Map.of(
                                                                "days",
                                                                Integer.toString(draft.days()),
                                                                "outcome",
                                                                TrialWords.outcome(
                                                                        visit, draft.outcome()),
                                                                "amount",
                                                                TrialWords.number(
                                                                        visit,
                                                                        draft.worthwhile()))))),
                                Ui.p(visit.say("trial.lock-how")),
                                Ui.care(
                                        Ui.heading(visit.say("trial.stops")),
                                        Ui.list(
                                                List.of(
                                                        visit.say("trial.stop-rule-signs"),
                                                        visit.say("trial.stop-rule-worse"),
                                                        visit.say("trial.stop-rule-you")))));
        if (!error.isEmpty()) {
            page.add(Ui.p(error).with("class", "error"));
        }
        List<Element> consents = new ArrayList<>();
        for (String consent : CONSENTS) {
            consents.add(
                    Ui.choice(
                            "checkbox",
                            "agree",
                            consent,
                            visit.say("trial.agree-" + consent),
                            agreed.contains(consent)));
        }
        return page.add(
                Ui.keptForm(
                        visit,
                        "/trial/new/lock",
                        Ui.choices(
                                visit.say("trial.start"),
                                List.of(
                                        Ui.choice(
                                                "radio",
                                                "start",
                                                "today",
                                                visit.say(
                                                        "trial.start-today",
                                                        Map.of("day", DayViews.name(visit, today))),
                                                false),
                                        Ui.choice(
                                                "radio",
                                                "start",
                                                "tomorrow",
                                                visit.say(
                                                        "trial.start-tomorrow",
                                                        Map.of(
                                                                "day",
                                                                DayViews.name(
                                                                        visit, today.plusDays(1)))),
                                                true))),
                        Ui.choices(visit.say("trial.agree"), consents),
                        Ui.actions(
                                Ui.send(visit.say("trial.lock-now")),
                                Ui.secondary(visit.say("trial.not-yet"), "/trial"))));
    }

    private static final List<String> CONSENTS = List.of("chance", "frame", "leave");

    @PostMapping("/lock")
    View lock(
            Visit visit,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(name = "agree", defaultValue = "") Set<String> agreed) {
        return withDraft(
                visit,
                draft -> {
                    if (!agreed.containsAll(CONSENTS)) {
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
                            start.equals("today") ? today : today.plusDays(1));
                    return new Redirect("/trial");
                });
    }
}
