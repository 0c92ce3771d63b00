package org.settle.web.trial;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.TrialAnalysis;
import org.settle.markup.Element;
import org.settle.planning.MoreDays;
import org.settle.report.AnswerPicture;
import org.settle.report.HtmlReport;
import org.settle.report.ReportContext;
import org.settle.report.Sentences;
import org.settle.trial.Trial;
import org.settle.web.checkin.CheckIns;
import org.settle.web.day.DayClock;
import org.settle.web.store.Person;
import org.settle.web.ui.Attachment;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The answer: first a guess, then the sentence and the pictures, the same as `./settle analyze`
/// gives for the diary and the plan that stand beside it to be taken along.
@Controller
@RequestMapping("/trial/{key}")
class ResultPages {
    private static final List<String> GUESSES = List.of("helps", "same", "worse", "unsure");
    private static final int FUTURES = 200;
    private static final AnalysisSettings SETTINGS = AnalysisSettings.STANDARD;

    static final String VERSION =
            Optional.ofNullable(ResultPages.class.getPackage().getImplementationVersion())
                    .orElse("0.1.0");

    private final Trials trials;
    private final TrialDays trialDays;
    private final CheckIns checkIns;
    private final DayClock days;
    private final TrialAnalysis analysis = new TrialAnalysis(SETTINGS);

    ResultPages(Trials trials, TrialDays trialDays, CheckIns checkIns, DayClock days) {
        this.trials = trials;
        this.trialDays = trialDays;
        this.checkIns = checkIns;
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
        String hash = trialDays.of(visit.self(), mine.get(), days.today()).hash();
        trials.change(
                visit.self(),
                key,
                t -> t.guess().isPresent() ? t : t.guessing(said).shownWith(hash));
        if (trials.current(visit.self()).isEmpty()) {
            checkIns.ask(visit.self(), List.of());
        }
        return new Redirect("/trial/" + key + "/result");
    }

    private View answer(Visit visit, MyTrial mine) {
        TrialDiary diary = trialDays.of(visit.self(), mine, days.today());
        return switch (answer(diary)) {
            case Answer.Refused refused ->
                    Page.of(visit, "trial.no-answer")
                            .add(
                                    Ui.p(
                                            Sentences.plain(visit.words().locale())
                                                    .obstacle(refused.obstacle())),
                                    Ui.p(visit.say("trial.no-answer-what")),
                                    Ui.actions(Ui.primary(visit.say("trial.new"), "/trial/new")));
            case Answer.Estimated estimated -> answer(visit, mine, diary, estimated);
        };
    }

    /// Where another outcome allows no answer, the main one is answered alone.
    private Answer answer(TrialDiary diary) {
        Trial trial = diary.mine().trial();
        Answer all = analysis.answer(trial, diary.diary());
        return all instanceof Answer.Refused && trial.outcomes().size() > 1
                ? analysis.answer(TrialWatch.about(trial, trial.mainOutcome()), diary.diary())
                : all;
    }

    private Page answer(Visit visit, MyTrial mine, TrialDiary diary, Answer.Estimated answer) {
        HtmlReport report = new HtmlReport(context(visit));
        Page page = Page.titled(visit, report.headline(answer)).charts();
        if (!mine.kept().seal().orElse("").equals(diary.hash())) {
            page.add(Ui.care(Ui.p(visit.say("trial.days-changed"))));
        }
        page.add(Element.of("div").with("class", "report").addAll(report.content(answer)));
        List<Element> about = new ArrayList<>();
        about.add(Ui.heading(visit.say("trial.you-and-this")));
        about.add(
                Ui.p(
                        visit.say(
                                "trial.you-guessed",
                                Map.of(
                                        "guess",
                                        visit.say(
                                                "trial.guess-"
                                                        + mine.kept().guess().orElse("unsure"))))));
        mine.kept().expectation().values().stream()
                .mapToInt(Integer::intValue)
                .average()
                .ifPresent(
                        mean ->
                                about.add(
                                        Ui.p(
                                                visit.say(
                                                        "trial.you-expected",
                                                        Map.of(
                                                                "value",
                                                                Long.toString(
                                                                        Math.round(mean)))))));
        if (answer.outcomes().size() < mine.trial().outcomes().size()) {
            about.add(Ui.p(visit.say("trial.main-alone")));
        }
        long off = trialDays.offPlan(visit.self(), mine);
        if (off > 0) {
            about.add(Ui.p(visit.say("trial.off-plan", Map.of("days", Long.toString(off)))));
        }
        if (mine.kept().pauses().stream().anyMatch(KeptTrial.Pause::isAnyDay)) {
            about.add(Ui.p(visit.say("trial.had-pauses")));
        }
        gain(visit, answer).ifPresent(said -> about.add(Ui.p(said)));
        return page.add(Ui.card(about.toArray(Element[]::new)))
                .add(
                        Ui.heading(visit.say("trial.next")),
                        Ui.actions(
                                Ui.primary(visit.say("trial.try-next"), "/trial/new"),
                                Ui.secondary(
                                        visit.say("trial.take-page"),
                                        "/trial/" + mine.key() + "/settle-answer.html"),
                                Ui.secondary(
                                        visit.say("trial.take-picture"),
                                        "/trial/" + mine.key() + "/settle-answer.svg"),
                                Ui.secondary(
                                        visit.say("trial.diary-file"),
                                        "/trial/" + mine.key() + "/settle-trial.csv"),
                                Ui.secondary(
                                        visit.say("trial.plan-file"),
                                        "/trial/" + mine.key() + "/settle-trial.protocol")),
                        Ui.quiet(visit.say("trial.nothing-sent")));
    }

    /// What as many days again as half of the trial could add.
    private static Optional<String> gain(Visit visit, Answer.Estimated answer) {
        int more = Math.max(14, answer.diary().days() / 2);
        try {
            return MoreDays.of(answer.trial(), answer.diary(), SETTINGS)
                    .map(now -> now.gain(more, answer.trial().design().orElseThrow(), FUTURES))
                    .map(
                            gain ->
                                    Sentences.plain(visit.words().locale())
                                            .gain(gain, answer.trial()));
        } catch (IllegalArgumentException e) {
            // No order of so few days; nothing is promised then.
            return Optional.empty();
        }
    }

    private static ReportContext context(Visit visit) {
        return new ReportContext(
                visit.say("trial.source"), false, VERSION, SETTINGS, visit.words().locale());
    }

    @GetMapping("/settle-answer.html")
    ResponseEntity<byte[]> page(Visit visit, @PathVariable String key) {
        return shown(visit, key)
                .map(a -> new HtmlReport(context(visit)).write(a))
                .map(text -> file(text, MediaType.TEXT_HTML, "settle-answer.html"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/settle-answer.svg")
    ResponseEntity<byte[]> picture(Visit visit, @PathVariable String key) {
        return shown(visit, key)
                .map(a -> new AnswerPicture(context(visit)).write(a))
                .map(text -> file(text, new MediaType("image", "svg+xml"), "settle-answer.svg"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/settle-trial.csv")
    ResponseEntity<byte[]> diary(Visit visit, @PathVariable String key) {
        return mine(visit, key)
                .map(t -> trialDays.of(visit.self(), t, days.today()).csv())
                .map(text -> file(text, new MediaType("text", "csv"), "settle-trial.csv"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/settle-trial.protocol")
    ResponseEntity<byte[]> plan(Visit visit, @PathVariable String key) {
        return mine(visit, key)
                .map(t -> t.kept().protocol())
                .map(text -> file(text, MediaType.TEXT_PLAIN, "settle-trial.protocol"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /// An answer that was shown before; none leaves before its guess.
    private Optional<Answer.Estimated> shown(Visit visit, String key) {
        return mine(visit, key)
                .filter(t -> t.kept().seal().isPresent())
                .map(t -> answer(trialDays.of(visit.self(), t, days.today())))
                .filter(Answer.Estimated.class::isInstance)
                .map(Answer.Estimated.class::cast);
    }

    private static ResponseEntity<byte[]> file(String text, MediaType type, String name) {
        return Attachment.of(
                name,
                new MediaType(type, StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<MyTrial> mine(Visit visit, String key) {
        Optional<Person> person = visit.person();
        return person.flatMap(p -> trials.find(p, key));
    }
}
