package org.settle.web.trouble;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.settle.web.store.AlteredEntryException;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/// What is said where an entry in the store is not the one that was saved. Which one it is stands
/// in the log, for whoever runs Settle.
@ControllerAdvice
class AlteredEntryPage {
    private static final Log LOG = LogFactory.getLog(AlteredEntryPage.class);

    @ExceptionHandler
    View altered(Visit visit, AlteredEntryException found) {
        LOG.warn(found.getMessage());
        return Page.of(visit, "ui.altered-title")
                .status(409)
                .add(
                        Ui.p(visit.say("ui.altered-text")),
                        Ui.actions(
                                Ui.primary(visit.say("ui.to-start"), "/"),
                                Ui.secondary(visit.say("ui.help-now"), "/help")));
    }
}
