package org.settle.report;

import java.util.List;
import org.settle.markup.Element;
import org.settle.report.chart.Chart;
import org.settle.report.chart.ChartTable;
import org.settle.report.words.Speech;

/// Pieces of a page that come more than once.
final class Html {
    private Html() {}

    static Element section(String heading, List<String> sentences) {
        return Element.of("section").add(Element.of("h2", heading)).addAll(paragraphs(sentences));
    }

    static List<Element> paragraphs(List<String> sentences) {
        return sentences.stream().map(sentence -> Element.of("p", sentence)).toList();
    }

    /// A picture, its sentence, and its table folded away.
    static Element figure(Speech speech, Chart chart) {
        return Element.of("figure")
                .add(chart.svg())
                .add(Element.of("figcaption", chart.caption()))
                .add(
                        Element.of("details")
                                .with("class", "twin")
                                .add(Element.of("summary", speech.say("page.as-table")))
                                .add(table(chart.table())));
    }

    /// A table whose first column names its rows.
    static Element table(ChartTable table) {
        Element head = Element.of("tr");
        table.header().forEach(cell -> head.add(Element.of("th", cell).with("scope", "col")));
        Element body = Element.of("tbody");
        for (List<String> row : table.rows()) {
            Element line = Element.of("tr").add(rowHead(row.getFirst()));
            row.subList(1, row.size()).forEach(cell -> line.add(Element.of("td", cell)));
            body.add(line);
        }
        return Element.of("table").add(Element.of("thead").add(head)).add(body);
    }

    static Element rowHead(String text) {
        return Element.of("th", text).with("scope", "row");
    }
}
