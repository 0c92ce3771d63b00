package org.settle.web.trial;

import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/// What is said where a locked plan in the store was changed.
@ControllerAdvice
class ChangedPlanPage {
    @ExceptionHandler
    View changed(Visit visit, ChangedPlanException found) {
        return Page.of(visit, "trial.changed")
                .status(409)
                .add(
                        Ui.p(visit.say("trial.changed-text")),
                        Ui.fold(visit.say("ui.more"), Ui.p(String.valueOf(found.getMessage()))),
                        Ui.actions(Ui.primary(visit.say("day.to-days"), "/days")));
    }
}
