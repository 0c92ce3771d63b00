package org.settle.report;

import java.util.List;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.report.chart.Chart;
import org.settle.report.chart.ChartTable;
import org.settle.report.words.Speech;

/// Pieces of a page that come more than once.
public final class Html {
    private Html() {}

    /// A page that stands alone.
    ///
    /// @param speech the language
    /// @param title of the page
    /// @param style its rules
    /// @param body what it holds
    /// @return HTML, to be saved as UTF-8
    public static String page(Speech speech, String title, String style, Element body) {
        Element head =
                Element.of("head")
                        .add(Element.of("meta").with("charset", "utf-8"))
                        .add(
                                Element.of("meta")
                                        .with("name", "viewport")
                                        .with("content", "width=device-width, initial-scale=1"))
                        .add(Element.of("meta").with("name", "generator").with("content", "Settle"))
                        .add(Element.of("title", title))
                        .add(Element.of("style", style));
        Element html =
                Element.of("html").with("lang", speech.say("page.language")).add(head).add(body);
        return "<!doctype html>\n" + html.write() + "\n";
    }

    /// The foot of a page.
    ///
    /// @param speech the language
    /// @param version of Settle
    /// @return a `footer`
    public static Element footer(Speech speech, String version) {
        String made = speech.say("page.footer", Map.of("version", version));
        return Element.of("footer").add(Element.of("p", made));
    }

    static Element section(String heading, List<String> sentences) {
        return Element.of("section").add(Element.of("h2", heading)).addAll(paragraphs(sentences));
    }

    static List<Element> paragraphs(List<String> sentences) {
        return sentences.stream().map(sentence -> Element.of("p", sentence)).toList();
    }

    /// A picture, its sentence, and its table folded away.
    ///
    /// @param speech the language
    /// @param chart the picture
    /// @return a `figure`
    public static Element figure(Speech speech, Chart chart) {
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
    ///
    /// @param table its cells
    /// @return a `table`
    public static Element table(ChartTable table) {
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
