package org.settle.web.trial;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.settle.analysis.Answer;
import org.settle.markup.Element;
import org.settle.report.AnswerPicture;
import org.settle.report.AnswerSheet;
import org.settle.report.HtmlReport;
import org.settle.web.day.DayClock;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What can be taken along of a trial: its answer, its days, its plan. Nothing is sent.
@Controller
@RequestMapping("/trial/{key}")
class TakeAlongPages {
    private static final MediaType SVG = utf8("image", "svg+xml");
    private static final MediaType HTML = utf8("text", "html");
    private static final MediaType TEXT = utf8("text", "plain");
    private static final MediaType CSV = utf8("text", "csv");

    private final Trials trials;
    private final Answers answers;
    private final DayClock days;

    TakeAlongPages(Trials trials, Answers answers, DayClock days) {
        this.trials = trials;
        this.answers = answers;
        this.days = days;
    }

    private static MediaType utf8(String type, String subtype) {
        return new MediaType(type, subtype, StandardCharsets.UTF_8);
    }

    /// All that there is to take.
    static Element ways(Visit visit, MyTrial mine) {
        String at = "/trial/" + mine.key();
        return Ui.card(
                Ui.heading(visit.say("trial.take")),
                Ui.actions(
                        Ui.secondary(visit.say("trial.take-sheet"), at + "/settle-answer.pdf"),
                        Ui.secondary(visit.say("trial.take-page"), at + "/settle-answer.html"),
                        Ui.secondary(visit.say("trial.tell"), at + "/card"),
                        Ui.secondary(visit.say("trial.diary-file"), at + "/settle-trial.csv"),
                        Ui.secondary(visit.say("trial.plan-file"), at + "/settle-trial.protocol")),
                Ui.quiet(visit.say("trial.nothing-sent")));
    }

    /// What others would see, before anything is saved: no name, no date.
    @GetMapping("/card")
    View card(Visit visit, @PathVariable String key) {
        Optional<MyTrial> mine = mine(visit, key);
        Optional<Answer.Estimated> answer = mine.flatMap(t -> answers.shown(visit.self(), t));
        if (answer.isEmpty()) {
            return new Redirect("/trial");
        }
        AnswerPicture picture = new AnswerPicture(Answers.context(visit));
        String at = "/trial/" + key;
        Page page =
                Page.of(visit, "trial.tell")
                        .add(
                                Ui.p(visit.say("trial.tell-what")),
                                Element.of("img")
                                        .with("class", "poster")
                                        .with("src", at + "/settle-answer.svg")
                                        .with("alt", String.join(" ", picture.text(answer.get()))));
        picture.text(answer.get()).forEach(line -> page.add(Ui.p(line)));
        if (mine.orElseThrow().kept().arms().contains(Intervention.OWN)) {
            page.add(Ui.care(Ui.p(visit.say("trial.tell-own-words"))));
        }
        return page.add(
                Ui.actions(
                        Ui.primary(visit.say("trial.take-picture"), at + "/settle-answer.svg"),
                        Ui.secondary(visit.say("trial.take-text"), at + "/settle-answer.txt"),
                        Ui.secondary(visit.say("ui.back"), at + "/result")),
                Ui.quiet(visit.say("trial.nothing-sent")));
    }

    @GetMapping("/settle-answer.pdf")
    ResponseEntity<byte[]> sheet(Visit visit, @PathVariable String key) {
        return file(
                shown(visit, key),
                "settle-answer.pdf",
                MediaType.APPLICATION_PDF,
                answer -> new AnswerSheet(Answers.context(visit)).write(answer));
    }

    @GetMapping("/settle-answer.html")
    ResponseEntity<byte[]> page(Visit visit, @PathVariable String key) {
        return file(
                shown(visit, key),
                "settle-answer.html",
                HTML,
                answer -> utf8(new HtmlReport(Answers.context(visit)).write(answer)));
    }

    @GetMapping("/settle-answer.svg")
    ResponseEntity<byte[]> picture(Visit visit, @PathVariable String key) {
        return file(
                shown(visit, key),
                "settle-answer.svg",
                SVG,
                answer -> utf8(new AnswerPicture(Answers.context(visit)).write(answer)));
    }

    @GetMapping("/settle-answer.txt")
    ResponseEntity<byte[]> text(Visit visit, @PathVariable String key) {
        AnswerPicture picture = new AnswerPicture(Answers.context(visit));
        return file(
                shown(visit, key),
                "settle-answer.txt",
                TEXT,
                answer -> utf8(String.join("\n", picture.text(answer)) + "\n"));
    }

    /// Before the end these are the days kind by kind, so taking them along is a look at them.
    @GetMapping("/settle-trial.csv")
    ResponseEntity<byte[]> diary(Visit visit, @PathVariable String key) {
        LocalDate today = days.today();
        Optional<MyTrial> mine = mine(visit, key);
        mine.filter(t -> t.dayOf(today) > 1 && !t.isOver(today))
                .ifPresent(_ -> trials.change(visit.self(), key, t -> t.looking(today)));
        return file(
                mine,
                "settle-trial.csv",
                CSV,
                trial -> utf8(answers.diary(visit.self(), trial).csv()));
    }

    @GetMapping("/settle-trial.protocol")
    ResponseEntity<byte[]> plan(Visit visit, @PathVariable String key) {
        return file(
                mine(visit, key),
                "settle-trial.protocol",
                TEXT,
                trial -> utf8(trial.kept().protocol()));
    }

    private static <T> ResponseEntity<byte[]> file(
            Optional<T> of, String name, MediaType type, Function<T, byte[]> written) {
        return of.map(written)
                .map(bytes -> Attachment.of(name, type, bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Answer.Estimated> shown(Visit visit, String key) {
        return mine(visit, key).flatMap(t -> answers.shown(visit.self(), t));
    }

    private Optional<MyTrial> mine(Visit visit, String key) {
        return visit.person().flatMap(p -> trials.find(p, key));
    }
}
