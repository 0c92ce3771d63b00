package org.settle.report;

import org.settle.report.chart.Palette;

/// The look of the page: one column, system fonts, light and dark by the reader's choice, black on
/// white in print.
public final class PageStyle {
    private PageStyle() {}

    /// All of it.
    ///
    /// @return rules
    public static String css() {
        return ":root{"
                + Palette.LIGHT.properties()
                + "}\n@media (prefers-color-scheme:dark){:root{"
                + Palette.DARK.properties()
                + "}}\n"
                + PAGE
                + Palette.rules()
                + "@media print{:root{"
                + Palette.PRINT.properties()
                + "}\n"
                + PRINT
                + "}\n";
    }

    private static final String PAGE =
            """
            *{box-sizing:border-box}
            html{color-scheme:light dark;-webkit-text-size-adjust:100%}
            body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
            header,main,footer{max-width:42rem;margin:0 auto;padding:0 16px}
            header{padding-top:10px}
            header p,footer p{margin:0;font-size:14px;color:var(--grey)}
            footer{padding-top:24px;padding-bottom:32px}
            p{margin:0 0 10px}
            h1{font-size:23px;line-height:1.28;margin:8px 0 8px;font-weight:650}
            h2{font-size:20px;line-height:1.3;margin:34px 0 8px;font-weight:650}
            h3{font-size:17px;margin:20px 0 6px;font-weight:650}
            .chance{font-size:18px}
            .banner{color:var(--ink);border:2px solid var(--ochre);border-radius:8px;padding:4px 10px;margin:6px 0;font-weight:600}
            .box{border:1px solid var(--grey);border-radius:8px;padding:12px 14px 4px}
            .box h2{margin-top:0}
            section.box{margin-top:34px}
            figure{margin:8px 0 12px}
            figure svg{display:block;width:100%;max-width:26rem;height:auto}
            figcaption{font-size:16px;margin-top:6px}
            details{margin:6px 0}
            summary{cursor:pointer;padding:12px 0;min-height:48px}
            .twin summary{font-size:15px;color:var(--grey)}
            summary:focus-visible{outline:3px solid var(--green);outline-offset:2px;border-radius:4px}
            table{border-collapse:collapse;width:100%;margin:4px 0 14px;font-size:15px;font-variant-numeric:tabular-nums}
            caption{text-align:left;font-weight:650;padding:6px 0}
            th,td{text-align:left;vertical-align:top;padding:5px 8px 5px 0;border-bottom:1px solid var(--grey);font-weight:400}
            thead th{color:var(--grey)}
            th[scope=row]{min-width:4.5em;overflow-wrap:anywhere}
            .dense{font-size:13px;table-layout:fixed}
            .dense td,.dense th{padding-right:4px;overflow-wrap:anywhere}
            .dense tbody th{border-bottom:none;padding-top:9px;padding-bottom:0}
            """;

    private static final String PRINT =
            """
            @page{size:A4;margin:13mm}
            html{color-scheme:light}
            body{font-size:9.5pt;line-height:1.32}
            header,main,footer{max-width:none;padding:0}
            h1{font-size:14pt}
            h2{font-size:11.5pt;margin:9pt 0 2pt;break-after:avoid}
            h3{font-size:10pt;margin:6pt 0 2pt;break-after:avoid}
            p,figcaption{font-size:9.5pt;margin:0 0 3pt}
            figure{break-inside:avoid;margin:4pt 0}
            figure svg{max-width:7.6cm}
            .twin,.more{display:none}
            main{columns:2;column-gap:9mm}
            h1{column-span:all}
            .chance{font-size:10.5pt}
            .box{padding:4pt 6pt 1pt}
            section.box{margin-top:8pt;break-inside:avoid}
            .banner{padding:1pt 5pt}
            details::details-content{content-visibility:visible;block-size:auto}
            details>*{display:block}
            summary{list-style:none;min-height:0;padding:2pt 0;font-weight:650}
            table{font-size:8pt;margin:2pt 0 6pt}
            th,td{padding:1pt 6pt 1pt 0}
            table.dense{font-size:7.5pt}
            section.numbers table{break-inside:avoid}
            """;
}
