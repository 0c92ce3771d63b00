package org.settle.web.session;

import java.util.List;
import org.settle.markup.Element;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// Voice, bell and vibration: all off until somebody asks for one. `cues.js` makes them.
final class Cues {
    private Cues() {}

    static Element toggles(Visit visit) {
        Element box = Element.of("fieldset").with("class", "toggles").with("hidden", "hidden");
        box.add(Element.of("legend", visit.say("session.cues")));
        for (String cue : List.of("voice", "bell", "vibration")) {
            box.add(Ui.choice("checkbox", cue, "on", visit.say("session.cue-" + cue), false));
        }
        return box;
    }
}
