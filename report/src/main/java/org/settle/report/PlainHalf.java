package org.settle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.OutcomeAnswer;
import org.settle.report.chart.ChartTable;
import org.settle.report.sheet.Block;
import org.settle.report.sheet.Boxed;
import org.settle.report.sheet.Column;
import org.settle.report.sheet.Grid;
import org.settle.report.sheet.Importance;
import org.settle.report.sheet.Layout;
import org.settle.report.sheet.Letters;
import org.settle.report.sheet.Stack;
import org.settle.report.sheet.Table;
import org.settle.report.sheet.Type;
import org.settle.report.sheet.Words;
import org.settle.report.words.Speech;

/// The upper half of a sheet: the answer, how sure it is, the days, the limits. Pictures on the
/// left, words on the right.
final class PlainHalf {
    private static final double LEFT = 178;
    private static final double BETWEEN = 18;
    private static final double RIGHT = AnswerSheet.WIDTH - LEFT - BETWEEN;
    private static final double CLOSE = 2;

    private final Speech speech;
    private final ReportContext context;
    private final Answer.Estimated answer;
    private final OutcomeAnswer main;
    private final ArmEffect best;
    private final Story story;
    private final Letters letters;
    private final Figures figures;

    PlainHalf(Speech speech, ReportContext context, Answer.Estimated answer, Letters letters) {
        this.speech = speech;
        this.context = context;
        this.answer = answer;
        this.main = answer.main();
        this.story = new Story(speech, answer);
        this.best = story.likeliestBest();
        this.letters = letters;
        this.figures = new Figures(speech, context, answer, letters);
    }

    void addTo(Layout layout) {
        addTop(layout.band(0).getFirst());
        List<Column> columns = layout.band(0, LEFT + BETWEEN);
        addPictures(columns.getFirst());
        addWords(columns.getLast());
    }

    private void addTop(Column top) {
        keep(top, Words.cut(letters, Type.QUIET, context.line(speech), AnswerSheet.WIDTH, 1));
        if (context.simulated()) {
            double room = AnswerSheet.WIDTH - 2 * Boxed.ROOM;
            Words banner = Words.of(letters, Type.STRONG, speech.say("source.simulated"), room);
            keep(top, new Boxed(banner, AnswerSheet.WIDTH, 1.2));
        }
        keep(top, Words.title(letters, story.headline(), AnswerSheet.WIDTH));
        List<String> first = new ArrayList<>(story.first());
        story.scale().ifPresent(first::addFirst);
        if (!first.isEmpty()) {
            add(
                    top,
                    Part.Topic.CAUTIONS,
                    Importance.FIRST_CAUTIONS,
                    new Stack(texts(first, AnswerSheet.WIDTH), CLOSE, 1));
        }
    }

    private void addPictures(Column left) {
        if (!best.dots().isEmpty()) {
            keep(left, figures.dots(best, LEFT));
        }
        for (ArmEffect effect : main.effects()) {
            if (!effect.arm().equals(best.arm()) && !effect.dots().isEmpty()) {
                left.add(
                        speech.say("chart.dots-title"),
                        Importance.PICTURES_OF_OTHER_ARMS,
                        figures.dots(effect, LEFT));
            }
        }
        if (answer.trial().arms().size() == 2) {
            left.add(
                    speech.say("chart.days-title"), Importance.PICTURE_OF_DAYS, figures.days(LEFT));
        }
        add(left, Part.Topic.DAYS, Importance.OWN_DAYS, LEFT);
    }

    private void addWords(Column right) {
        right.keep(heading(Part.Topic.SURE), Importance.MEANING, sure(story.words(best)));
        for (ArmEffect effect : main.effects()) {
            if (!effect.arm().equals(best.arm())) {
                right.add(
                        speech.label(effect.arm().label()),
                        Importance.OTHER_ARMS,
                        other(story.words(effect)));
            }
        }
        right.add(
                speech.say("chart.icons-title"),
                Importance.PICTURE_OF_CHANCE,
                figures.chance(story.words(best), RIGHT));
        add(right, Part.Topic.MEANING, Importance.MEANING, RIGHT);
        if (answer.outcomes().size() > 1) {
            add(right, Part.Topic.OTHERS, Importance.OTHER_OUTCOMES, others());
        }
        add(right, Part.Topic.SECOND_CHECK, check(), RIGHT);
        add(right, Part.Topic.CHANGES, Importance.CHANGES, RIGHT);
        add(right, Part.Topic.CAUTIONS, Importance.CAUTIONS, RIGHT);
        add(right, Part.Topic.NEXT, Importance.NEXT, RIGHT);
        keep(right, limits());
    }

    private Block others() {
        ChartTable others = new OtherOutcomes(speech).narrow(answer);
        Table table = new Table(others.header(), others.rows(), List.of(0));
        return new Stack(
                List.of(
                        Words.heading(letters, heading(Part.Topic.OTHERS), RIGHT),
                        Grid.of(letters, Type.QUIET, RIGHT, table)),
                CLOSE,
                2);
    }

    private Block sure(ArmWords words) {
        List<Block> said = new ArrayList<>();
        said.add(Words.heading(letters, heading(Part.Topic.SURE), RIGHT));
        if (main.effects().size() == 1) {
            said.add(strong(words.chance()));
        } else {
            said.add(strong(words.answer()));
            said.addAll(texts(List.of(words.chance()), RIGHT));
        }
        int needed = said.size() + 1;
        said.addAll(texts(words.further(), RIGHT));
        said.addAll(texts(story.sureOfAll(), RIGHT));
        return new Stack(said, CLOSE, needed);
    }

    /// Another arm: what the chances of the likeliest one are, and no more.
    private Block other(ArmWords words) {
        List<Block> said = new ArrayList<>(List.of(strong(words.answer())));
        said.addAll(texts(List.of(words.chance(), words.further().getFirst()), RIGHT));
        return new Stack(said, CLOSE, 2);
    }

    private Block strong(String text) {
        return Words.of(letters, Type.STRONG, text, RIGHT);
    }

    /// Where it does not agree, the words above speak of it.
    private Importance check() {
        return main.effects().stream().anyMatch(effect -> story.words(effect).isDoubted())
                ? Importance.MEANING
                : Importance.SECOND_CHECK;
    }

    private Block limits() {
        double room = RIGHT - 2 * Boxed.ROOM;
        return new Boxed(part(Part.Topic.LIMITS, room), RIGHT, 0.7);
    }

    private void add(Column to, Part.Topic topic, Importance importance, double width) {
        if (!story.part(topic).sentences().isEmpty()) {
            add(to, topic, importance, part(topic, width));
        }
    }

    private void add(Column to, Part.Topic topic, Importance importance, Block block) {
        to.add(heading(topic), importance, block);
    }

    private static void keep(Column to, Block block) {
        to.keep("", Importance.ANSWER, block);
    }

    /// The heading and as many sentences as make sense without the others: what is said of one arm
    /// would mislead without what is said of the next.
    private Stack part(Part.Topic topic, double width) {
        List<Block> blocks = new ArrayList<>(texts(story.part(topic).sentences(), width));
        blocks.addFirst(Words.heading(letters, heading(topic), width));
        int needed =
                switch (topic) {
                    case DAYS, CAUTIONS, NEXT -> 2;
                    // The last one is of all arms.
                    case MEANING -> blocks.size() - 1;
                    default -> blocks.size();
                };
        return new Stack(blocks, CLOSE, needed);
    }

    private List<Block> texts(List<String> sentences, double width) {
        List<Block> blocks = new ArrayList<>();
        sentences.forEach(said -> blocks.add(Words.of(letters, Type.BODY, said, width)));
        return blocks;
    }

    private String heading(Part.Topic topic) {
        return speech.messages().say("heading", topic, Map.of());
    }
}
