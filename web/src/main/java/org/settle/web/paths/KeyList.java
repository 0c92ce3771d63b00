package org.settle.web.paths;

import java.util.List;
import java.util.Optional;
import org.settle.evidence.SeenIn;
import org.settle.evidence.Sign;
import org.settle.markup.Element;
import org.settle.report.paths.Key;
import org.settle.report.paths.Own;
import org.settle.report.paths.Standing;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// What the lines, marks and boxes of a map mean.
final class KeyList {
    private static final List<Own> OWN =
            List.of(Own.BETTER, Own.WORSE, Own.UNCLEAR, Own.UNMEASURED);

    private KeyList() {}

    /// All of it, folded.
    ///
    /// @param own whether the person's own results stand in the map
    static Element of(Visit visit, boolean own) {
        VisitWords words = new VisitWords(visit);
        Element list = Element.of("ul").with("class", "key");
        for (Standing standing : Standing.values()) {
            add(list, Key.line(standing), words.means(standing));
        }
        for (Sign sign : Sign.values()) {
            add(list, Key.tip(sign), visit.say("map.tip-" + VisitWords.id(sign)));
        }
        for (SeenIn seen : List.of(SeenIn.ANIMALS, SeenIn.LABORATORY)) {
            add(list, Key.seenIn(seen), visit.say("map.mark-" + VisitWords.id(seen)));
        }
        add(list, Key.node(true, Optional.empty()), visit.say("map.box-measured"));
        add(list, Key.node(false, Optional.empty()), visit.say("map.box-other"));
        if (own) {
            OWN.forEach(
                    o ->
                            add(
                                    list,
                                    Key.node(true, Optional.of(o)),
                                    visit.say("map.means-" + o.id())));
        }
        return Ui.fold(visit.say("map.key"), list);
    }

    private static void add(Element list, Element sample, String text) {
        list.add(Element.of("li").add(sample).add(Element.of("span", text)));
    }
}
