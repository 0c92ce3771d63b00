package org.settle.web.trouble;

import jakarta.servlet.RequestDispatcher;
import org.settle.web.system.RealOnly;
import org.settle.web.ui.ExampleNote;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Every error in our own words, with a way to go on. It never says what went wrong inside.
@Controller
class TroublePages implements ErrorController {
    @RequestMapping("/error")
    View trouble(Visit visit) {
        Object given = visit.request().getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = given instanceof Integer code ? code : 404;
        String path =
                String.valueOf(visit.request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (status == 403 && visit.isExample() && RealOnly.has(path)) {
            return ExampleNote.closed(visit);
        }
        String family = "ui." + family(status, path);
        return Page.of(visit, family + "-title")
                .status(status)
                .add(
                        Ui.p(visit.say(family + "-text")),
                        Ui.actions(
                                Ui.primary(visit.say("ui.to-start"), "/"),
                                Ui.secondary(visit.say("ui.help-now"), "/help")));
    }

    private static String family(int status, String path) {
        if (status == 403) {
            // Anything else that is refused is a form without its token.
            return path.startsWith("/operator") ? "operator" : "stale";
        }
        if (status == 421) {
            return "elsewhere";
        }
        return status >= 500 ? "fault" : "missing";
    }
}
