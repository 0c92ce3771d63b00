package org.settle.web.trial;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.settle.analysis.Answer;
import org.settle.markup.Element;
import org.settle.report.AnswerPicture;
import org.settle.report.AnswerSheet;
import org.settle.report.HtmlReport;
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
    private static final MediaType SVG = new MediaType("image", "svg+xml");

    private final Trials trials;
    private final Answers answers;

    TakeAlongPages(Trials trials, Answers answers) {
        this.trials = trials;
        this.answers = answers;
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
        return shown(visit, key)
                .map(a -> new AnswerSheet(Answers.context(visit)).write(a))
                .map(bytes -> Attachment.of("settle-answer.pdf", MediaType.APPLICATION_PDF, bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/settle-answer.html")
    ResponseEntity<byte[]> page(Visit visit, @PathVariable String key) {
        return answer(
                visit,
                key,
                "settle-answer.html",
                MediaType.TEXT_HTML,
                a -> new HtmlReport(Answers.context(visit)).write(a));
    }

    @GetMapping("/settle-answer.svg")
    ResponseEntity<byte[]> picture(Visit visit, @PathVariable String key) {
        return answer(
                visit,
                key,
                "settle-answer.svg",
                SVG,
                a -> new AnswerPicture(Answers.context(visit)).write(a));
    }

    @GetMapping("/settle-answer.txt")
    ResponseEntity<byte[]> text(Visit visit, @PathVariable String key) {
        return answer(
                visit,
                key,
                "settle-answer.txt",
                MediaType.TEXT_PLAIN,
                a -> String.join("\n", new AnswerPicture(Answers.context(visit)).text(a)) + "\n");
    }

    @GetMapping("/settle-trial.csv")
    ResponseEntity<byte[]> diary(Visit visit, @PathVariable String key) {
        return mine(visit, key)
                .map(t -> answers.diary(visit.self(), t).csv())
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

    private ResponseEntity<byte[]> answer(
            Visit visit,
            String key,
            String name,
            MediaType type,
            Function<Answer.Estimated, String> written) {
        return shown(visit, key)
                .map(written)
                .map(text -> file(text, type, name))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Answer.Estimated> shown(Visit visit, String key) {
        return mine(visit, key).flatMap(t -> answers.shown(visit.self(), t));
    }

    private static ResponseEntity<byte[]> file(String text, MediaType type, String name) {
        return Attachment.of(
                name,
                new MediaType(type, StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<MyTrial> mine(Visit visit, String key) {
        return visit.person().flatMap(p -> trials.find(p, key));
    }
}
