package org.settle.web.account;

import java.time.Clock;
import java.time.LocalDate;
import org.settle.web.store.Person;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// Who is under 18 asks a grown-up.
@Controller
class GrownUpPages {
    private final Accounts accounts;
    private final Clock clock;

    GrownUpPages(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/account/grown-up")
    View grownUp(Visit visit) {
        return Page.of(visit, "account.grown-up-title")
                .bare()
                .add(
                        Ui.p(visit.say("account.grown-up-what")),
                        Ui.p(visit.say("account.grown-up-no-trial")),
                        Ui.form(
                                visit,
                                "/account/grown-up",
                                Ui.send(visit.say("account.grown-up-agree"))),
                        Ui.actions(Ui.secondary(visit.say("account.grown-up-later"), "/")));
    }

    @PostMapping("/account/grown-up")
    View agreed(Visit visit) {
        visit.person()
                .flatMap(person -> accounts.profile(person).map(p -> new Known(person, p)))
                .ifPresent(
                        known ->
                                accounts.save(
                                        known.person(),
                                        new Profile(
                                                known.profile().name(),
                                                known.profile().adult(),
                                                LocalDate.now(clock).toString())));
        return new Redirect("/account");
    }

    private record Known(Person person, Profile profile) {}
}
