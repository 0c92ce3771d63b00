package org.settle.web.account;

import java.util.List;
import org.settle.markup.Element;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// The part of a form that `passkey.js` wakes up: it asks the device for a passkey and sends the
/// form with the answer in it. Without the module, or in a browser that knows no passkeys, it stays
/// hidden.
final class Prompt {
    /// The module that a page with a prompt needs.
    static final String SCRIPT = "passkey.js";

    private static final List<String> TURNS = List.of("cancelled", "known", "other");

    private Prompt() {}

    /// Tells the form what to ask the device for.
    ///
    /// @param form which
    /// @param what `create` or `get`
    /// @param wish JSON
    static Element form(Element form, String what, String wish) {
        return form.with("data-passkey", what).with("data-wish", wish).add(hidden("answer", ""));
    }

    /// The button, with what may be said after it.
    static Element button(Visit visit, String text) {
        Element part = Element.of("div").with("data-with-passkey", "").with("hidden", "hidden");
        part.add(
                Element.of("button", text)
                        .with("class", "button primary")
                        .with("type", "button")
                        .with("data-ask", ""));
        for (String turn : TURNS) {
            part.add(
                    Element.of("p", visit.say("account.passkey-" + turn))
                            .with("class", "error")
                            .with("role", "alert")
                            .with("data-turn", turn)
                            .with("hidden", "hidden"));
        }
        return part;
    }

    /// What is said where the browser knows no passkeys.
    static List<Element> without(Visit visit) {
        return List.of(
                Element.of("noscript").add(Ui.p(visit.say("account.passkey-script"))),
                Ui.p(visit.say("account.passkey-browser"))
                        .with("data-without-passkey", "")
                        .with("hidden", "hidden"));
    }

    static Element hidden(String name, String value) {
        return Element.of("input").with("type", "hidden").with("name", name).with("value", value);
    }
}
