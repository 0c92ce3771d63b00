package org.settle.web.ui;

import java.util.List;
import org.settle.markup.Element;

/// What stands on top of every page while an example is open, and the one way out of it.
public final class ExampleNote {
    /// What our own scripts send when they fetch a page to keep it for when there is no network:
    /// that page will also be read after the example.
    private static final String KEEPS = "Settle-Keep";

    /// Where what one can do was made to fit a body.
    private static final List<String> BODILY =
            List.of("/session/", "/start/result", "/start/programme", "/practice");

    private ExampleNote() {}

    static boolean isOn(Visit visit) {
        return visit.isExample() && visit.request().getHeader(KEEPS) == null;
    }

    static Element of(Visit visit) {
        Element said = Element.of("p", visit.say("example.banner"));
        if (BODILY.stream().anyMatch(visit.path()::startsWith)) {
            said.text(" " + visit.say("example.only-look"));
        }
        Element button =
                Element.of("button", visit.say("example.leave"))
                        .with("class", "button")
                        .with("type", "submit");
        return Element.of("aside")
                .with("class", "example")
                .with("aria-label", visit.say("example.label"))
                .add(said)
                .add(leave(visit, button));
    }

    private static Element leave(Visit visit, Element button) {
        return Ui.partingForm(visit, "/trial/examples/leave", button);
    }

    /// Instead of a page that is about real people and this machine.
    ///
    /// @param visit who asked for it
    /// @return a page with status 403
    public static Page closed(Visit visit) {
        return Page.of(visit, "example.closed")
                .status(403)
                .add(
                        Ui.p(visit.say("example.closed-text")),
                        leave(visit, Ui.send(visit.say("example.leave-and-go-on"))),
                        Ui.actions(Ui.secondary(visit.say("day.to-today"), "/today")));
    }
}
