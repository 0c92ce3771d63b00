package org.settle.web.help;

import java.util.Optional;
import org.settle.practice.HeavyWords;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// What follows a note with heavy words: it is saved, nobody is told, and help is one tap away.
@Component
public final class HeavyNote {
    private final HeavyWords words;

    HeavyNote() {
        this.words = HeavyWords.load();
    }

    /// The page to show before going on.
    ///
    /// @param visit who wrote
    /// @param text what was saved
    /// @param onward where it goes on
    /// @return the page, or nothing after an ordinary note
    public Optional<Page> after(Visit visit, String text, String onward) {
        return words.in(text)
                ? Optional.of(
                        Page.of(visit, "help.heavy")
                                .add(
                                        Ui.p(visit.say("help.heavy-text")),
                                        Ui.p(visit.say("help.heavy-danger")),
                                        Ui.actions(
                                                Ui.primary(visit.say("ui.help-now"), "/help"),
                                                Ui.secondary(visit.say("help.breathe"), "/breathe"),
                                                Ui.secondary(visit.say("help.heavy-on"), onward)),
                                        Ui.quiet(visit.say("help.heavy-private"))))
                : Optional.empty();
    }
}
