package org.settle.web.network;

import java.util.Map;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The operator's one step: a private line for the phones at home.
@Controller
class NetworkPages {
    private final HomeHttps https;

    NetworkPages(HomeHttps https) {
        this.https = https;
    }

    @GetMapping("/operator/network")
    View network(Visit visit) {
        Page page = Page.of(visit, "network.title").add(Ui.p(visit.say("network.why")));
        if (https.isOpen()) {
            page.add(Ui.p(visit.say("network.is-on")));
            https.certificate()
                    .ifPresent(
                            c ->
                                    page.add(
                                            Ui.p(
                                                    visit.say(
                                                            "network.own-fingerprint",
                                                            Map.of(
                                                                    "sum",
                                                                    HomeAuthority.fingerprint(
                                                                            c))))));
            return page.add(Ui.actions(Ui.primary(visit.say("network.to-phone"), "/phone")));
        }
        if (https.isBlocked()) {
            page.add(
                    Ui.care(
                            Ui.p(
                                    visit.say(
                                            "network.blocked",
                                            Map.of("port", Integer.toString(https.port()))))));
        }
        return page.add(
                Ui.p(visit.say("network.what-happens")),
                Ui.form(visit, "/operator/network", Ui.send(visit.say("network.make"))));
    }

    @PostMapping("/operator/network")
    View make(Visit visit) {
        https.openNow();
        return new Redirect(https.isOpen() ? "/phone" : "/operator/network");
    }
}
