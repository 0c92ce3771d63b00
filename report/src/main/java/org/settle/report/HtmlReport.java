package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.Variant;
import org.settle.markup.Element;
import org.settle.report.chart.BuildUpCurve;
import org.settle.report.chart.ChancePlot;
import org.settle.report.chart.Chart;
import org.settle.report.chart.DayStrips;
import org.settle.report.chart.DotPlot;
import org.settle.report.chart.Frame;
import org.settle.report.chart.IconArray;
import org.settle.report.chart.OutcomePlot;
import org.settle.report.words.Speech;

/// An answer as one page that stands alone: words, pictures and tables, nothing loaded from
/// elsewhere, no scripts.
///
/// The same answer and context always give the same page.
public final class HtmlReport {
    private final ReportContext context;
    private final Speech speech;

    /// Makes a report.
    ///
    /// @param context what the report says about itself
    public HtmlReport(ReportContext context) {
        this.context = context;
        this.speech = Speech.typeset(context.locale());
    }

    /// Writes an answer.
    ///
    /// @param answer the answer
    /// @return a page of HTML, to be saved as UTF-8
    public String write(Answer.Estimated answer) {
        String outcome = speech.label(answer.main().outcome().name());
        return Html.page(
                speech,
                speech.say("page.title", Map.of("outcome", outcome)),
                PageStyle.css(),
                new Page(answer).body());
    }

    /// The sentence that carries the answer.
    ///
    /// @param answer the answer
    /// @return what to write above [#content]
    public String headline(Answer.Estimated answer) {
        return new Page(answer).headline();
    }

    /// What follows the headline, for a page of the application: the same words and pictures. What
    /// everybody should read comes first; the rest is folded under its headings.
    ///
    /// @param answer the answer
    /// @param own what the application has to add, between the two
    /// @return in reading order; its pictures need [Palette#rules]
    public List<Element> folded(Answer.Estimated answer, List<Element> own) {
        return new Page(answer).folded(own);
    }

    /// The page of one answer.
    private final class Page {
        private final Answer.Estimated answer;
        private final OutcomeAnswer main;
        private final Story story;
        private int pictures;

        Page(Answer.Estimated answer) {
            this.answer = answer;
            this.main = answer.main();
            this.story = new Story(speech, answer);
        }

        Element body() {
            return Element.of("body")
                    .add(header())
                    .add(main())
                    .add(Html.footer(speech, context.version()));
        }

        private Element header() {
            Element header = Element.of("header");
            header.add(Element.of("p", context.line(speech)));
            if (context.simulated()) {
                header.add(Element.of("p", speech.say("source.simulated")).with("class", "banner"));
            }
            return header;
        }

        private Element main() {
            return Element.of("main").add(Element.of("h1", headline())).addAll(content());
        }

        String headline() {
            return story.headline();
        }

        List<Element> content() {
            List<Element> all = new ArrayList<>(answers());
            all.add(sure());
            all.add(plain(Part.Topic.MEANING));
            more().stream().map(Piece::section).forEach(all::add);
            all.addAll(cautions());
            all.add(limits());
            all.add(plain(Part.Topic.NEXT));
            all.add(numbers());
            return all;
        }

        List<Element> folded(List<Element> own) {
            List<Element> all = new ArrayList<>(answers());
            all.add(sure());
            all.add(plain(Part.Topic.MEANING));
            all.addAll(cautions());
            all.add(plain(Part.Topic.NEXT));
            all.add(limits());
            all.addAll(own);
            more().stream().map(Piece::fold).forEach(all::add);
            all.add(numbers());
            return all;
        }

        /// What is behind the answer.
        private List<Piece> more() {
            List<Piece> all = new ArrayList<>();
            all.add(days());
            if (answer.outcomes().size() > 1) {
                all.add(others());
            }
            all.addAll(List.of(buildUp(), piece(Part.Topic.SECOND_CHECK), changes()));
            return all;
        }

        private Piece piece(Part.Topic topic) {
            return new Piece(
                    heading(topic),
                    new ArrayList<>(Html.paragraphs(story.part(topic).sentences())));
        }

        private List<Element> cautions() {
            return story.part(Part.Topic.CAUTIONS).sentences().isEmpty()
                    ? List.of()
                    : List.of(plain(Part.Topic.CAUTIONS));
        }

        private Element limits() {
            return plain(Part.Topic.LIMITS).with("class", "box");
        }

        private Element numbers() {
            return new NumbersSection(speech, context, answer).section();
        }

        private boolean isSeveral() {
            return main.effects().size() > 1;
        }

        /// The chance and the dots, and with several arms the sentence of each.
        private List<Element> answers() {
            List<Element> first = new ArrayList<>();
            DotPlot plot = new DotPlot(speech, SpokenOutcome.of(speech, main), main.effects());
            for (ArmEffect effect : main.effects()) {
                ArmWords words = story.words(effect);
                if (isSeveral()) {
                    first.add(Element.of("h2", words.answer()));
                }
                first.add(Element.of("p", words.chance()).with("class", "chance"));
                if (!effect.dots().isEmpty()) {
                    first.add(figure(plot.draw(frame(), effect)));
                }
            }
            story.scale().ifPresent(scale -> first.add(Element.of("p", scale)));
            story.first().forEach(caution -> first.add(Element.of("p", caution)));
            return first;
        }

        private Element sure() {
            Element section = Element.of("section").add(Element.of("h2", heading(Part.Topic.SURE)));
            ArmWords words = story.words(story.likeliestBest());
            section.add(
                    figure(
                            new IconArray(speech)
                                    .draw(frame(), words.icons(), words.iconsCaption())));
            for (ArmEffect effect : main.effects()) {
                if (isSeveral()) {
                    section.add(Element.of("h3", speech.label(effect.arm().label())));
                }
                section.addAll(Html.paragraphs(story.words(effect).further()));
            }
            return section.addAll(Html.paragraphs(story.sureOfAll()));
        }

        private Piece days() {
            DayStrips strips =
                    new DayStrips(speech, answer.trial(), answer.diary(), main.outcome());
            return piece(Part.Topic.DAYS).and(figure(strips.draw(frame())));
        }

        private Piece others() {
            return piece(Part.Topic.OTHERS)
                    .and(Html.table(new OtherOutcomes(speech).narrow(answer)))
                    .and(figure(new OutcomePlot(speech, answer.outcomes()).draw(frame())));
        }

        private Piece buildUp() {
            BuildUpCurve curve = new BuildUpCurve(speech, main.parameters().carryover());
            return piece(Part.Topic.BUILD_UP).and(figure(curve.draw(frame())));
        }

        private Piece changes() {
            Piece changes = piece(Part.Topic.CHANGES);
            if (main.sensitivity().isEmpty()) {
                return changes;
            }
            if (main.effects().size() == 1) {
                return changes.and(figure(variants(0)));
            }
            Element folded =
                    Element.of("details")
                            .with("class", "more")
                            .add(Element.of("summary", speech.say("page.other-pictures")));
            for (int k = 0; k < main.effects().size(); k++) {
                folded.add(figure(variants(k)));
            }
            return changes.and(folded);
        }

        private Chart variants(int k) {
            ChangeWords words = new ChangeWords(speech, answer);
            ArmEffect effect = main.effects().get(k);
            List<ChancePlot.Row> rows = new ArrayList<>();
            rows.add(
                    new ChancePlot.Row(
                            speech.say("chart.this-answer"),
                            true,
                            effect.pBenefit(),
                            speech.messages().say("verdict", effect.verdict(), Map.of())));
            for (Variant variant : main.sensitivity()) {
                double p = variant.effects().get(k).pBenefit();
                rows.add(
                        new ChancePlot.Row(
                                words.name(variant),
                                false,
                                p,
                                speech.messages()
                                        .say("verdict", words.verdict(main, effect, p), Map.of())));
            }
            String caption =
                    speech.say(
                            "chart.variants-caption",
                            Map.of("arm", speech.name(effect.arm().label())));
            return new ChancePlot(speech)
                    .draw(frame(), speech.say("chart.variants-title"), caption, rows);
        }

        private Element plain(Part.Topic topic) {
            return Html.section(heading(topic), story.part(topic).sentences());
        }

        private String heading(Part.Topic topic) {
            return speech.messages().say("heading", topic, Map.of());
        }

        private Element figure(Chart chart) {
            return Html.figure(speech, chart);
        }

        private Frame frame() {
            pictures++;
            return new Frame("p" + pictures, context.mark());
        }
    }

    /// A heading and what stands under it.
    private record Piece(String heading, List<Element> content) {
        Piece and(Element more) {
            content.add(more);
            return this;
        }

        Element section() {
            return Element.of("section").add(Element.of("h2", heading)).addAll(content);
        }

        Element fold() {
            return Element.of("details")
                    .with("class", "fold")
                    .add(Element.of("summary", heading))
                    .addAll(content);
        }
    }
}
