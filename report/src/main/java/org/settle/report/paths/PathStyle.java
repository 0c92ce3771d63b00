package org.settle.report.paths;

import org.settle.report.chart.Palette;

/// The look of the maps: the colors of all pictures, patterns and widths that need no color, and
/// black on white in print.
public final class PathStyle {
    private PathStyle() {}

    /// The rules of the maps.
    ///
    /// @return rules that name the custom properties of [Palette]
    public static String rules() {
        return LINES + NODES + "@media print{\n:root{" + Palette.PRINT.properties() + "}\n" + PRINT;
    }

    private static final String LINES =
            """
            .paths .line{fill:none;stroke:var(--green);stroke-width:2.6}
            .paths .tip{fill:var(--green);stroke:none}
            .paths .ring{fill:var(--paper);stroke:var(--grey);stroke-width:1.6}
            .paths .seen{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
            .paths .cross{fill:none;stroke:var(--ochre);stroke-width:2.6;stroke-linecap:round}
            .paths .hit{fill:none;stroke:transparent;stroke-width:14}
            .paths.p-strong .line,.paths .p-strong .line{stroke-width:5}
            .paths.p-weak .line,.paths .p-weak .line{stroke-width:2;stroke-dasharray:9 4}
            .paths.p-speculative .line,.paths .p-speculative .line,.paths.p-said .line,.paths .p-said .line{stroke:var(--grey);stroke-width:2.6;stroke-dasharray:.1 5.5;stroke-linecap:round}
            .paths .p-speculative .tip,.paths .p-said .tip{fill:var(--grey)}
            .paths.p-contradicted .line,.paths .p-contradicted .line{stroke:var(--ochre);stroke-width:1.3}
            .paths .p-contradicted .tip{fill:var(--ochre)}
            .paths a:hover .line,.paths a:focus-visible .line{stroke:var(--ink);stroke-width:5}
            .paths a:focus-visible{outline:none}
            """;

    private static final String NODES =
            """
            .paths .node rect{fill:var(--paper);stroke:var(--grey);stroke-width:1.3}
            .paths .measured rect{stroke:var(--green);stroke-width:2}
            .paths .here rect{stroke:var(--ink);stroke-width:3}
            .paths .here .node-name,.paths .own{font-weight:650}
            .paths .own-better rect{fill:color-mix(in srgb,var(--green) 24%,var(--paper))}
            .paths .own-worse rect,.paths .own-both rect{fill:color-mix(in srgb,var(--ochre) 26%,var(--paper))}
            .paths .own-unclear rect{fill:color-mix(in srgb,var(--grey) 22%,var(--paper))}
            .paths .own-unmeasured .own{font-weight:400;fill:var(--grey)}
            .paths a:hover rect{stroke:var(--ink)}
            .paths a:focus-visible rect{stroke:var(--ochre);stroke-width:4}
            figure .paths{max-height:none}
            .focus-map .paths{max-width:30rem;margin:0 auto}
            .paths.sample{width:64px;height:24px;flex:none}
            .key{list-style:none;padding:0}
            .key li{display:flex;align-items:center;gap:12px;margin:6px 0;line-height:1.3}
            .map-scroll{overflow-x:auto}
            .map-scroll .paths{width:1118px;max-width:none;max-height:none}
            @media (min-width:1000px){
            .whole-map{width:min(94vw,1118px);margin-left:calc(50% - min(47vw,559px))}
            .map-scroll .paths{width:100%}
            }
            @supports selector(::details-content){@media (min-width:1000px){
            .whole-map>summary{display:none}
            .whole-map::details-content{content-visibility:visible;block-size:auto}
            }}
            """;

    private static final String PRINT =
            """
            .map-scroll{overflow:visible}
            .map-scroll .paths{width:100%;max-height:255mm}
            .whole-map>summary{display:none}
            .whole-map{width:100%;margin:0;break-before:page;break-inside:avoid}
            .focus-map .paths{max-width:11cm}
            main:has(.paths){max-width:none;font-size:11pt}
            main:has(.paths) .quiet{font-size:9.5pt}
            main:has(.paths) .tap{min-height:0}
            main:has(.paths) li p{margin:0}
            main:has(.whole-map) .chips,main:has(.whole-map) .begin{display:none}
            main details::details-content{content-visibility:visible;block-size:auto}
            .key li,.claims li{break-inside:avoid}
            }
            """;
}
