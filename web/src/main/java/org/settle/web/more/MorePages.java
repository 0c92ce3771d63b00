package org.settle.web.more;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.settle.markup.Element;
import org.settle.web.store.Documents;
import org.settle.web.store.People;
import org.settle.web.system.DeviceCookie;
import org.settle.web.ui.Attachment;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// What else there is: where data lives, taking it along, deleting it.
@Controller
class MorePages {
    private final Documents documents;
    private final People people;
    private final DeviceCookie cookie;
    private final JsonMapper json;

    MorePages(Documents documents, People people, DeviceCookie cookie, JsonMapper json) {
        this.documents = documents;
        this.people = people;
        this.cookie = cookie;
        this.json = json;
    }

    @GetMapping("/more")
    View more(Visit visit) {
        return Page.of(visit, "more.title")
                .add(
                        Ui.card(
                                Ui.heading(visit.say("more.data")),
                                Ui.p(visit.say("more.data-where")),
                                Ui.p(visit.say("more.data-who")),
                                Ui.p(visit.say("more.data-delete"))),
                        Ui.actions(
                                Ui.secondary(visit.say("learn.title"), "/learn"),
                                Ui.secondary(visit.say("help.people"), "/help/people"),
                                Ui.secondary(visit.say("more.account"), "/account"),
                                Ui.secondary(visit.say("more.diary"), "/more/diary.csv"),
                                Ui.secondary(visit.say("more.download"), "/more/download"),
                                Ui.secondary(visit.say("more.delete"), "/more/delete"),
                                Ui.secondary(visit.say("more.phone"), "/phone"),
                                Ui.secondary(visit.say("more.language"), "/")));
    }

    @GetMapping("/more/download")
    ResponseEntity<byte[]> download(Visit visit) {
        Map<String, Object> all = new TreeMap<>();
        visit.person().map(documents::everything).ifPresent(all::putAll);
        if (visit.isExample()) {
            all.put("simulated", true);
        }
        return Attachment.of(
                "settle.json",
                MediaType.APPLICATION_JSON,
                json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }

    @GetMapping("/more/delete")
    View ask(Visit visit) {
        return Page.of(visit, "more.delete")
                .addAll(said(visit, "more.delete-what"))
                .add(
                        Ui.partingForm(
                                visit,
                                "/more/delete",
                                Ui.actions(
                                        Ui.send(visit.say("more.delete-now")),
                                        Ui.secondary(visit.say("ui.back"), "/more"))));
    }

    @PostMapping("/more/delete")
    View delete(Visit visit) {
        visit.person().ifPresent(people::remove);
        people.emptyJournal();
        cookie.signOut(visit.request(), visit.response());
        return Page.of(visit, "more.deleted")
                .bare()
                .addAll(said(visit, "more.deleted-what"))
                .add(Ui.actions(Ui.primary(visit.say("ui.to-start"), "/")));
    }

    /// With what a log of the store still holds, where it has one.
    private List<Element> said(Visit visit, String key) {
        return Stream.of(key, "more.delete-log")
                .limit(people.keepsLog() ? 2 : 1)
                .map(visit::say)
                .map(Ui::p)
                .toList();
    }
}
