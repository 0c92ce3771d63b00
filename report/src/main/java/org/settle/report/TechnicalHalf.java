package org.settle.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.OutcomeAnswer;
import org.settle.report.chart.ChartTable;
import org.settle.report.chart.DayStrips;
import org.settle.report.chart.Frame;
import org.settle.report.chart.OutcomePlot;
import org.settle.report.sheet.Block;
import org.settle.report.sheet.Column;
import org.settle.report.sheet.Grid;
import org.settle.report.sheet.Importance;
import org.settle.report.sheet.Layout;
import org.settle.report.sheet.Letters;
import org.settle.report.sheet.Rule;
import org.settle.report.sheet.Stack;
import org.settle.report.sheet.Table;
import org.settle.report.sheet.Type;
import org.settle.report.sheet.Words;
import org.settle.report.words.Speech;

/// The lower half of a sheet: what a professional asks for, with the numbers of the page.
final class TechnicalHalf {
    private static final double ITEMS = 352;
    private static final double ITEM = 108;
    private static final double BETWEEN = 12;
    private static final double DAYS = AnswerSheet.WIDTH - ITEMS - BETWEEN;

    private final Speech speech;
    private final Answer.Estimated answer;
    private final OutcomeAnswer main;
    private final Numbers numbers;
    private final Letters letters;

    TechnicalHalf(Speech speech, ReportContext context, Answer.Estimated answer, Letters letters) {
        this.speech = speech;
        this.answer = answer;
        this.main = answer.main();
        this.numbers = new Numbers(speech, context, answer);
        this.letters = letters;
    }

    void addTo(Layout layout) {
        keep(layout.band(0).getFirst(), heading());
        List<Column> about = layout.band(0, ITEMS + BETWEEN);
        keep(about.getFirst(), items());
        keep(about.getLast(), days());
        addNoise(about.getLast());
        Column all = layout.band(0).getFirst();
        all.keep(speech.say("stat.posteriors"), Importance.POSTERIOR, posteriors());
        all.add(speech.say("stat.probabilities"), Importance.PROBABILITIES, probabilities());
        all.add(speech.say("stat.method"), Importance.METHOD, small(numbers.model(), 2));
        keep(all, small(List.of(speech.say("stat.in-spreads") + " " + numbers.terms()), 1));
    }

    private Block heading() {
        String text = speech.say("sheet.professionals");
        return Stack.whole(
                3, new Rule(AnswerSheet.WIDTH, 1), Words.heading(letters, text, AnswerSheet.WIDTH));
    }

    private Block items() {
        Table items = Table.whole(List.of(), numbers.items().rows());
        return Grid.of(letters, Type.SMALL, List.of(ITEM, ITEMS - ITEM), items);
    }

    private Block days() {
        DayStrips strips = new DayStrips(speech, answer.trial(), answer.diary(), main.outcome());
        return grid(DAYS, strips.draw(new Frame("", "")).table());
    }

    private void addNoise(Column to) {
        if (!main.noiseModels().isEmpty()) {
            to.add(speech.say("stat.noise"), Importance.NOISE, grid(DAYS, numbers.noise(main)));
        }
    }

    /// Every contrast, in the outcome's unit and in the person's own sd; then what else was
    /// estimated for the main outcome, which gives room first, but for how days hang together.
    private Block posteriors() {
        List<List<String>> rows = contrasts();
        List<Integer> needed = new ArrayList<>();
        for (int k = 0; k < main.effects().size(); k++) {
            needed.add(k);
        }
        needed.add(rows.size());
        String outcome =
                answer.outcomes().size() == 1 ? "" : speech.label(main.outcome().name()) + "\n";
        Stream.of(numbers.spreads(main), numbers.levels(main), numbers.others(main))
                .flatMap(List::stream)
                .forEach(
                        parameter -> {
                            List<String> row = new ArrayList<>(parameter);
                            row.set(0, outcome + row.getFirst());
                            row.addAll(List.of("", "", "", ""));
                            rows.add(row);
                        });
        String reference = speech.label(answer.trial().reference().label());
        List<String> heads = new ArrayList<>(numbers.columns());
        heads.addFirst(speech.say("stat.contrasts", Map.of("reference", reference)));
        heads.addAll(List.of("β/s: 2.5 %", "β/s: 50 %", "β/s: 97.5 %"));
        heads.add(speech.say("stat.p-benefit"));
        return grid(AnswerSheet.WIDTH, new Table(heads, rows, needed));
    }

    private List<List<String>> contrasts() {
        List<List<String>> inSpreads =
                new OutcomePlot(speech, answer.outcomes()).draw(new Frame("", "")).table().rows();
        List<List<String>> rows = new ArrayList<>();
        for (OutcomeAnswer outcome : answer.outcomes()) {
            List<List<String>> inUnits = numbers.effects(outcome);
            for (int k = 0; k < inUnits.size(); k++) {
                ArmEffect effect = outcome.effects().get(k);
                List<String> spread = inSpreads.get(rows.size());
                List<String> row = new ArrayList<>(inUnits.get(k));
                row.set(
                        0,
                        speech.label(outcome.outcome().name())
                                + "\n"
                                + speech.label(effect.arm().label()));
                row.addAll(List.of(spread.get(1), spread.get(3), spread.get(5)));
                row.add(numbers.probability(effect.pBenefit()));
                rows.add(row);
            }
        }
        return rows;
    }

    /// A row for each contrast of the main outcome, a column for each kind of number.
    private Block probabilities() {
        Set<String> names = new LinkedHashSet<>();
        List<Map<String, String>> values = new ArrayList<>();
        for (ArmEffect effect : main.effects()) {
            List<List<String>> all = numbers.probabilities(main, effect);
            all.forEach(row -> names.add(row.getFirst()));
            values.add(all.stream().collect(Collectors.toMap(List::getFirst, List::getLast)));
        }
        // These two stand in the table above and in the upper half.
        names.removeAll(List.of(speech.say("stat.p-benefit"), speech.say("stat.verdict")));
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < values.size(); k++) {
            Map<String, String> value = values.get(k);
            List<String> row = new ArrayList<>();
            row.add(speech.label(main.effects().get(k).arm().label()));
            names.forEach(name -> row.add(value.getOrDefault(name, "")));
            rows.add(row);
        }
        List<String> heads = new ArrayList<>(names);
        heads.addFirst(speech.say("stat.probabilities"));
        return grid(AnswerSheet.WIDTH, new Table(heads, rows, List.of(0)));
    }

    private Stack small(List<String> texts, int needed) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(Words.of(letters, Type.SMALL, text, AnswerSheet.WIDTH));
        }
        return new Stack(blocks, 1, needed);
    }

    private Block grid(double width, ChartTable table) {
        return grid(width, Table.whole(table.header(), table.rows()));
    }

    private Block grid(double width, Table table) {
        return Grid.of(letters, Type.SMALL, width, table);
    }

    private static void keep(Column to, Block block) {
        to.keep("", Importance.ANSWER, block);
    }
}
