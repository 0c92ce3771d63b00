package org.settle.web.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.settle.analysis.Answer;
import org.settle.analysis.Caution;
import org.settle.markup.Element;
import org.settle.report.HtmlReport;
import org.settle.report.Sentences;
import org.settle.report.words.Speech;
import org.settle.web.checkin.CheckIns;
import org.settle.web.day.DayClock;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The answer: first a guess, then the sentence and the pictures, and what somebody makes of it.
@Controller
@RequestMapping("/trial/{key}")
class ResultPages {
    private static final List<String> GUESSES = List.of("helps", "same", "worse", "unsure");

    /// Below this chance of help something else is pointed at, as it may have got worse.
    private static final double MAYBE_HARM = 0.15;

    private final Trials trials;
    private final Answers answers;
    private final TrialDays trialDays;
    private final BeforeAfter beforeAfter;
    private final CheckIns checkIns;
    private final StudyCard studies;
    private final DayClock days;

    ResultPages(
            Trials trials,
            Answers answers,
            TrialDays trialDays,
            BeforeAfter beforeAfter,
            CheckIns checkIns,
            StudyCard studies,
            DayClock days) {
        this.trials = trials;
        this.answers = answers;
        this.trialDays = trialDays;
        this.beforeAfter = beforeAfter;
        this.checkIns = checkIns;
        this.studies = studies;
        this.days = days;
    }

    @GetMapping("/result")
    View result(Visit visit, @PathVariable String key) {
        Optional<MyTrial> mine = mine(visit, key);
        if (mine.isEmpty() || !mine.get().isOver(days.today())) {
            return new Redirect("/trial");
        }
        return mine.get().kept().guess().isEmpty()
                ? guess(visit, mine.get())
                : answer(visit, mine.get());
    }

    /// What somebody thinks, before anything is shown.
    private Page guess(Visit visit, MyTrial mine) {
        Page page = Page.of(visit, "trial.guess").add(Ui.p(visit.say("trial.guess-what")));
        beforeAfter.offer(visit, mine).ifPresent(page::add);
        LocalDate after = mine.lastDay().plusDays(1);
        boolean open = days.isOpen(after) && checkIns.between(visit.self(), after, after).isEmpty();
        if (open) {
            page.add(
                    Ui.care(
                            Ui.p(visit.say("trial.one-more")),
                            Ui.actions(
                                    Ui.primary(
                                            visit.say("day.way-check-in"),
                                            "/check-in?day=" + after))));
        }
        return page.add(
                Ui.form(
                        visit,
                        "/trial/" + mine.key() + "/guess",
                        Ui.choices(
                                TrialWords.question(visit, mine.kept().arms(), mine.kept().idea()),
                                GUESSES.stream()
                                        .map(
                                                g ->
                                                        Ui.choice(
                                                                "radio",
                                                                "guess",
                                                                g,
                                                                visit.say("trial.guess-" + g),
                                                                false))
                                        .toList()),
                        Ui.send(visit.say("trial.show-answer"))));
    }

    @PostMapping("/guess")
    View guess(
            Visit visit, @PathVariable String key, @RequestParam(defaultValue = "") String guess) {
        Optional<MyTrial> mine = mine(visit, key);
        if (mine.isEmpty() || !mine.get().isOver(days.today())) {
            return new Redirect("/trial");
        }
        // The first one counts: after the answer nobody guesses.
        String said = GUESSES.contains(guess) ? guess : "unsure";
        String hash = answers.diary(visit.self(), mine.get()).hash();
        trials.change(
                visit.self(),
                key,
                t -> t.guess().isPresent() ? t : t.guessing(said).shownWith(hash));
        if (trials.current(visit.self()).isEmpty()) {
            checkIns.askAsUsual(visit.self());
        }
        return new Redirect("/trial/" + key + "/result");
    }

    private View answer(Visit visit, MyTrial mine) {
        TrialDiary diary = answers.diary(visit.self(), mine);
        return switch (answers.of(diary)) {
            case Answer.Refused refused -> none(visit, mine, refused);
            case Answer.Estimated estimated -> answer(visit, mine, diary, estimated);
        };
    }

    private Page none(Visit visit, MyTrial mine, Answer.Refused refused) {
        Page page =
                Page.of(visit, "trial.no-answer")
                        .add(
                                Ui.p(
                                        Sentences.plain(visit.words().locale())
                                                .obstacle(refused.obstacle())),
                                Ui.p(visit.say("trial.no-answer-what")));
        beforeAfter.table(visit, mine).ifPresent(page::add);
        return page.add(Ui.actions(Ui.primary(visit.say("trial.new"), "/trial/new")));
    }

    private Page answer(Visit visit, MyTrial mine, TrialDiary diary, Answer.Estimated answer) {
        HtmlReport report = new HtmlReport(Answers.context(visit));
        Page page = Page.titled(visit, report.headline(answer)).charts();
        if (!mine.kept().seal().orElse("").equals(diary.hash())) {
            page.add(Ui.care(Ui.p(visit.say("trial.days-changed"))));
        }
        if (isOtherWorse(answer)) {
            page.add(Ui.care(Ui.p(visit.say("trial.other-worse"))));
        }
        List<Element> own = new ArrayList<>();
        own.add(Ui.card(about(visit, mine, answer).toArray(Element[]::new)));
        beforeAfter.table(visit, mine).ifPresent(own::add);
        own.add(studies.of(visit, mine, answer));
        own.add(next(visit, mine, diary, answer));
        own.add(Ui.heading(visit.say("trial.more")));
        return page.add(Ui.report(report.folded(answer, own)), TakeAlongPages.ways(visit, mine));
    }

    private List<Element> about(Visit visit, MyTrial mine, Answer.Estimated answer) {
        List<Element> about = new ArrayList<>();
        about.add(Ui.heading(visit.say("trial.you-and-this")));
        String guess = visit.say("trial.guess-" + mine.kept().guess().orElse("unsure"));
        about.add(Ui.p(visit.say("trial.you-guessed", Map.of("guess", guess))));
        mine.kept().expectation().values().stream()
                .mapToInt(Integer::intValue)
                .average()
                .ifPresent(
                        mean -> {
                            String value = Long.toString(Math.round(mean));
                            about.add(
                                    Ui.p(visit.say("trial.you-expected", Map.of("value", value))));
                        });
        if (answer.outcomes().size() < mine.trial().outcomes().size()) {
            about.add(Ui.p(visit.say("trial.main-alone")));
        }
        long off = trialDays.offPlan(visit.self(), mine);
        boolean known = answer.cautions().stream().anyMatch(Caution.PlanDiffers.class::isInstance);
        if (off > 0 && !known) {
            about.add(Ui.p(visit.say("trial.off-plan", Map.of("days", Long.toString(off)))));
        }
        mine.kept()
                .looked()
                .map(day -> Map.of("day", Integer.toString(mine.dayOf(day))))
                .ifPresent(day -> about.add(Ui.p(visit.say("trial.you-looked", day))));
        long drawn = trials.drawnBefore(visit.self(), mine);
        if (drawn > 0) {
            Map<String, String> times = Map.of("times", Long.toString(drawn));
            about.add(Ui.p(visit.say("trial.drawn-before", times)));
        }
        about.addAll(TrialWords.pausedItself(visit, mine, mine.start()));
        pauses(visit, mine).ifPresent(said -> about.add(Ui.p(said)));
        noted(visit, mine).ifPresent(said -> about.add(Ui.p(said)));
        return about;
    }

    /// That days were left out, and why, where somebody said so.
    private static Optional<String> pauses(Visit visit, MyTrial mine) {
        List<KeptTrial.Pause> all =
                mine.kept().pauses().stream().filter(KeptTrial.Pause::isAnyDay).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String why =
                all.stream()
                        .map(KeptTrial.Pause::reason)
                        .filter(r -> r.startsWith(PausePages.AWAY))
                        .distinct()
                        .map(visit::say)
                        .collect(Collectors.joining(", "));
        return Optional.of(
                why.isEmpty()
                        ? visit.say("trial.had-pauses")
                        : visit.say("trial.had-pauses-because", Map.of("why", why)));
    }

    /// What else was there in these weeks, by the person's own ticks.
    private Optional<String> noted(Visit visit, MyTrial mine) {
        Map<String, Long> days =
                checkIns
                        .between(visit.self(), mine.start(), mine.lastDay().plusDays(1))
                        .values()
                        .stream()
                        .flatMap(c -> c.things().stream())
                        .collect(
                                Collectors.groupingBy(
                                        thing -> thing, TreeMap::new, Collectors.counting()));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Speech speech = Speech.typeset(visit.words().locale());
        List<String> things = new ArrayList<>();
        days.forEach(
                (thing, n) ->
                        things.add(
                                visit.say(
                                        "trial.noted-days",
                                        Map.of(
                                                "thing", visit.say("day.thing-" + thing),
                                                "days", speech.days(n.intValue())))));
        return Optional.of(visit.say("trial.noted", Map.of("things", String.join(", ", things))));
    }

    /// What somebody makes of it, in one tap.
    private Element next(Visit visit, MyTrial mine, TrialDiary diary, Answer.Estimated answer) {
        String at = "/trial/" + mine.key();
        Element card = Ui.card(Ui.heading(visit.say("trial.next"))).with("id", "next");
        Optional<String> decided = mine.kept().decision();
        decided.ifPresent(
                d ->
                        card.add(
                                Ui.p(
                                        visit.say(
                                                "trial.decided",
                                                Map.of("what", visit.say("trial.decide-" + d))))));
        Element ways = Ui.actions();
        for (String way : decisions(answer)) {
            if (!decided.equals(Optional.of(way))) {
                ways.add(Ui.sendWith(visit.say("trial.decide-" + way), "decision", way));
            }
        }
        card.add(Ui.form(visit, at + "/decision", ways));
        // Nobody is asked to go on with what clearly harms.
        answers.gain(diary, answer)
                .filter(_ -> mine.kept().stopped().isEmpty())
                .filter(gain -> !isHarm(answer) || !gain.isClear())
                .map(gain -> Sentences.plain(visit.words().locale()).gain(gain, answer.trial()))
                .ifPresent(said -> card.add(Ui.p(said)));
        return card.add(
                Ui.form(
                        visit,
                        "/trial/new/again",
                        Ui.actions(
                                Ui.primary(visit.say("trial.try-next"), "/trial/new"),
                                Ui.sendWith(visit.say("trial.again"), "key", mine.key()))));
    }

    /// After harm, to drop it comes first.
    private static List<String> decisions(Answer.Estimated answer) {
        return isHarm(answer) ? List.of("drop", "keep", "open") : KeptTrial.DECISIONS;
    }

    /// Whether what was looked at as well probably got worse, which must not stay in a fold.
    private static boolean isOtherWorse(Answer.Estimated answer) {
        return answer.outcomes().stream()
                .skip(1)
                .flatMap(outcome -> outcome.effects().stream())
                .anyMatch(effect -> effect.pBenefit() < MAYBE_HARM);
    }

    private static boolean isHarm(Answer.Estimated answer) {
        return answer.main().effects().stream().allMatch(e -> e.pBenefit() < 0.5);
    }

    @PostMapping("/decision")
    View decision(
            Visit visit,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String decision) {
        if (mine(visit, key).filter(t -> t.kept().seal().isPresent()).isPresent()
                && KeptTrial.DECISIONS.contains(decision)) {
            trials.change(visit.self(), key, t -> t.deciding(decision));
        }
        return new Redirect("/trial/" + key + "/result#next");
    }

    private Optional<MyTrial> mine(Visit visit, String key) {
        return visit.person().flatMap(p -> trials.find(p, key));
    }
}
