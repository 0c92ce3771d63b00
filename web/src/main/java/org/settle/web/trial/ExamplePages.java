package org.settle.web.trial;

import java.util.List;
import java.util.Map;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.TrialAnalysis;
import org.settle.markup.Element;
import org.settle.report.Html;
import org.settle.report.HtmlReport;
import org.settle.report.ReportContext;
import org.settle.report.chart.ArmRibbon;
import org.settle.report.chart.Frame;
import org.settle.report.words.Speech;
import org.settle.trial.Diary;
import org.settle.trial.Trial;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Three virtual people to look around with before one's own trial: the first day, the middle, the
/// answer. Every page says that they are simulated.
@Controller
@RequestMapping("/trial/examples")
class ExamplePages {
    private static final AnalysisSettings SETTINGS = AnalysisSettings.STANDARD;
    private static final int MIDDLE = 21;

    private final TrialAnalysis analysis = new TrialAnalysis(SETTINGS);

    @GetMapping
    View examples(Visit visit) {
        Page page = Page.of(visit, "trial.examples").add(simulated(visit));
        page.add(Ui.p(visit.say("trial.examples-what")));
        for (Example example : Example.ALL) {
            String at = "/trial/examples/" + example.id();
            page.add(
                    Ui.card(
                            Ui.heading(visit.say("trial.example-" + example.id())),
                            Ui.actions(
                                    Ui.secondary(day(visit, 1), at + "/1"),
                                    Ui.secondary(day(visit, MIDDLE), at + "/" + MIDDLE),
                                    Ui.secondary(visit.say("trial.to-result"), at + "/answer"))));
        }
        return page.add(Ui.actions(Ui.secondary(visit.say("ui.back"), "/trial")));
    }

    private static Element simulated(Visit visit) {
        return Ui.care(Ui.p(visit.say("trial.simulated")));
    }

    private static String day(Visit visit, int day) {
        return visit.say(
                "trial.day",
                Map.of("day", Integer.toString(day), "days", Integer.toString(Example.DAYS)));
    }

    /// A day on the way: what the lot says, and what was rated so far, without arms.
    @GetMapping("/{id}/{day:[0-9]{1,2}}")
    View day(Visit visit, @PathVariable String id, @PathVariable int day) {
        Example example = known(id);
        if (day < 1 || day > Example.DAYS) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such day.");
        }
        Trial trial = example.trial(visit);
        int arm = trial.locked().orElseThrow().sequence().arm(day);
        String label = trial.arms().get(arm).label();
        Speech speech = Speech.typeset(visit.words().locale());
        return Page.of(visit, "trial.example-" + id)
                .charts()
                .add(
                        simulated(visit),
                        Ui.card(
                                Ui.quiet(day(visit, day)),
                                Ui.p(
                                        visit.say(
                                                arm == 0
                                                        ? "trial.usual-today"
                                                        : "trial.arm-today-any",
                                                Map.of("arm", label)))),
                        Element.of("div")
                                .with("class", "report")
                                .add(
                                        Html.figure(
                                                speech,
                                                new ArmRibbon(speech)
                                                        .draw(
                                                                new Frame("ribbon", mark(visit)),
                                                                trial,
                                                                day))),
                        ways(visit, id));
    }

    @GetMapping("/{id}/answer")
    View answer(Visit visit, @PathVariable String id) {
        Example example = known(id);
        Trial trial = example.trial(visit);
        Diary diary = example.diary(trial);
        ReportContext context =
                new ReportContext(
                        visit.say("trial.example-" + id),
                        true,
                        Answers.VERSION,
                        SETTINGS,
                        visit.words().locale());
        if (!(analysis.answer(trial, diary) instanceof Answer.Estimated answer)) {
            throw new IllegalStateException("An example has no answer: " + id);
        }
        HtmlReport report = new HtmlReport(context);
        return Page.titled(visit, report.headline(answer))
                .charts()
                .add(
                        simulated(visit),
                        Element.of("div")
                                .with("class", "report")
                                .addAll(report.folded(answer, List.of())),
                        ways(visit, id));
    }

    private static Element ways(Visit visit, String id) {
        return Ui.actions(
                Ui.secondary(visit.say("trial.to-result"), "/trial/examples/" + id + "/answer"),
                Ui.secondary(visit.say("trial.examples"), "/trial/examples"),
                Ui.primary(visit.say("trial.new"), "/trial/new"));
    }

    private static String mark(Visit visit) {
        return visit.say("trial.simulated-mark");
    }

    private static Example known(String id) {
        return Example.find(id)
                .orElseThrow(
                        () ->
                                new ResponseStatusException(
                                        HttpStatus.NOT_FOUND, "There is no such example."));
    }
}
