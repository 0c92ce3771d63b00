package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.settle.markup.Element;
import org.settle.planning.Baseline;
import org.settle.planning.BeforeAfter;
import org.settle.planning.Forecast;
import org.settle.planning.Outlook;
import org.settle.planning.Search;
import org.settle.planning.TrialPlan;
import org.settle.report.chart.ChangesPlot;
import org.settle.report.chart.Frame;
import org.settle.report.chart.SureCurve;
import org.settle.report.chart.WorstWeekPlot;
import org.settle.report.words.Speech;

/// A plan as one page that stands alone: how sure a trial could be, with a slider for the change
/// that matters, and why a comparison of before and after misleads this person. One small script
/// moves the curve; nothing is loaded from elsewhere, and without the script the page says the same
/// for the amount that was asked for.
public final class PlanReport {
    private static final int STEPS = 30;
    private static final double WIDEST = 3;

    private final Speech speech;
    private final String version;

    /// Makes a report.
    ///
    /// @param locale the language
    /// @param version the version of Settle
    public PlanReport(Locale locale, String version) {
        this.speech = Speech.typeset(locale);
        this.version = version;
    }

    /// Writes a plan.
    ///
    /// @param baseline for whom it was made
    /// @param plan what was planned
    /// @param forecast what would come of it
    /// @param worthwhile the least change worth having, in the outcome's unit
    /// @return a page of HTML, to be saved as UTF-8
    public String write(Baseline baseline, TrialPlan plan, Forecast forecast, double worthwhile) {
        Element main =
                Element.of("main")
                        .addAll(sure(baseline, plan, forecast, worthwhile))
                        .add(misled(baseline, worthwhile));
        Element body =
                Element.of("body")
                        .add(header())
                        .add(main)
                        .add(Html.footer(speech, version))
                        .add(Element.of("script", SCRIPT));
        return Html.page(speech, speech.say("plan.page-title"), PageStyle.css() + STYLE, body);
    }

    /// The curve of one amount with its sentence, for a page of the application.
    ///
    /// @param forecast what would come of a plan
    /// @param worthwhile the least change worth having, in the outcome's unit
    /// @return the sentence, then the picture with its table
    public List<Element> curve(Forecast forecast, double worthwhile) {
        List<Outlook> curve = forecast.curve(worthwhile);
        String said = said(curve, worthwhile);
        return List.of(
                Element.of("p", said).with("class", "chance"),
                Html.figure(
                        speech,
                        new SureCurve(speech)
                                .draw(new Frame("sure", speech.say("plan.mark")), curve, said)),
                Element.of("p", alarm(curve)));
    }

    private String alarm(List<Outlook> curve) {
        return speech.say(
                "plan.alarm",
                Map.of(
                        "days", speech.days(curve.getLast().days()),
                        "chance", hundred(curve.getLast().falseClear())));
    }

    private Element header() {
        return Element.of("header")
                .add(Element.of("p", speech.say("plan.made-by", Map.of("version", version))))
                .add(Element.of("p", speech.say("plan.simulated")).with("class", "banner"));
    }

    private List<Element> sure(
            Baseline baseline, TrialPlan plan, Forecast forecast, double worthwhile) {
        List<Outlook> curve = forecast.curve(worthwhile);
        String said = said(curve, worthwhile);
        List<Double> amounts = amounts(baseline, worthwhile);
        Element slider =
                Element.of("p")
                        .with("class", "slider")
                        .add(Element.of("label", speech.say("plan.slider")).with("for", "amount"))
                        .add(
                                Element.of("input")
                                        .with("id", "amount")
                                        .with("type", "range")
                                        .with("min", "0")
                                        .with("max", Integer.toString(amounts.size() - 1))
                                        .with(
                                                "value",
                                                Integer.toString(amounts.indexOf(worthwhile))));
        Element figure =
                Html.figure(
                        speech,
                        new SureCurve(speech)
                                .draw(new Frame("sure", speech.say("plan.mark")), curve, said));
        figure.with("id", "sure").with("data-steps", steps(forecast, amounts));
        List<Element> all = new ArrayList<>();
        all.add(Element.of("h1", speech.say("plan.question")));
        all.add(Element.of("p", said).with("class", "chance").with("id", "said"));
        all.add(slider);
        all.add(figure);
        all.add(Element.of("p", who(baseline)));
        all.add(Element.of("p", speech.say("plan.order", Map.of("design", plan.design().spec()))));
        forecast.lookEvery()
                .ifPresent(
                        days ->
                                all.add(
                                        Element.of(
                                                "p",
                                                speech.say(
                                                        "plan.looking",
                                                        Map.of("days", speech.days(days))))));
        all.add(Element.of("p", alarm(curve)));
        return all;
    }

    private String who(Baseline baseline) {
        String sd = speech.numbers().decimals(baseline.sd(), 1);
        return baseline.days() == 0
                ? speech.say("plan.typical", Map.of("sd", sd))
                : speech.say("plan.own", Map.of("sd", sd, "days", speech.days(baseline.days())));
    }

    /// The sentence for one amount.
    private String said(List<Outlook> curve, double worthwhile) {
        Optional<Outlook> enough =
                curve.stream().filter(o -> o.clear() >= Search.ENOUGH).findFirst();
        Outlook told = enough.orElse(curve.getLast());
        return speech.say(
                enough.isPresent() ? "plan.enough" : "plan.not-enough",
                Map.of(
                        "amount", speech.numbers().given(worthwhile),
                        "days", speech.days(told.days()),
                        "chance", hundred(told.clear()),
                        "exact", hundred(told.power())));
    }

    private String hundred(double share) {
        return speech.numbers().whole(100 * share);
    }

    /// Where the slider can stand: round amounts up to a change that nobody could miss.
    private static List<Double> amounts(Baseline baseline, double worthwhile) {
        double raw = WIDEST * Math.max(baseline.sd(), worthwhile / 2) / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = raw / power > 5 ? 10 * power : raw / power > 2 ? 5 * power : 2 * power;
        TreeSet<Double> amounts = new TreeSet<>();
        amounts.add(worthwhile);
        for (int i = 1; i <= STEPS; i++) {
            // Whole multiples, so that 0.3 is not 0.30000000000000004.
            double amount = Math.round(i * step * 1e9) / 1e9;
            if (amount > 0 && Math.abs(amount - worthwhile) > step / 4) {
                amounts.add(amount);
            }
        }
        return List.copyOf(amounts);
    }

    /// What the script shows for each place of the slider: a sentence, two lines, the table.
    private String steps(Forecast forecast, List<Double> amounts) {
        return amounts.stream()
                .map(amount -> step(forecast.curve(amount), amount))
                .collect(Collectors.joining(";"));
    }

    private String step(List<Outlook> curve, double amount) {
        List<String> parts = new ArrayList<>();
        parts.add(said(curve, amount));
        parts.addAll(SureCurve.lines(curve));
        for (Outlook o : curve) {
            parts.add(hundred(o.clear()));
            parts.add(hundred(o.probably()));
        }
        return String.join("|", parts);
    }

    private Element misled(Baseline baseline, double worthwhile) {
        BeforeAfter replay = BeforeAfter.of(baseline, 1000);
        String mark = speech.say("plan.mark");
        String caption =
                speech.say(
                        "plan.changes-caption",
                        Map.of(
                                "mean", speech.numbers().decimals(replay.meanChange(), 1),
                                "amount", speech.numbers().given(worthwhile),
                                "n", hundred(replay.shareBetterBy(worthwhile))));
        Element section = Element.of("section");
        section.add(Element.of("h2", speech.say("plan.misled")));
        section.add(Element.of("p", speech.say("plan.misled-why")));
        section.add(
                Html.figure(
                        speech,
                        new WorstWeekPlot(speech).draw(new Frame("self", mark), replay.typical())));
        section.add(
                Html.figure(
                        speech,
                        new ChangesPlot(speech)
                                .draw(new Frame("changes", mark), replay, worthwhile, caption)));
        return section.add(Element.of("p", speech.say("plan.misled-so")));
    }

    private static final String STYLE =
            """
            .slider{display:flex;flex-direction:column;gap:4px}
            .slider input{width:100%;max-width:26rem;height:48px;margin:0;accent-color:var(--green)}
            .slider input:focus-visible{outline:3px solid var(--green);outline-offset:2px}
            @media print{.slider{display:none}}
            """;

    // No sign that a page would escape: no quotes, no comparison, no arrow.
    private static final String SCRIPT =
            """
            (function(){
            var f=document.getElementById(`sure`),s=document.getElementById(`amount`);
            var steps=f.dataset.steps.split(`;`).map(function(l){return l.split(`|`)});
            function show(){
            var p=steps[s.value];
            document.getElementById(`said`).textContent=p[0];
            s.setAttribute(`aria-valuetext`,p[0]);
            f.querySelector(`desc`).textContent=p[0];
            f.querySelector(`[data-line=clear]`).setAttribute(`d`,p[1]);
            f.querySelector(`[data-line=probably]`).setAttribute(`d`,p[2]);
            f.querySelectorAll(`tbody tr`).forEach(function(r,i){
            r.cells[1].textContent=p[3+2*i];r.cells[2].textContent=p[4+2*i]})}
            s.addEventListener(`input`,show);show()})();
            """;
}
