package org.settle.web.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.settle.web.system.DeviceCookie;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// New accounts: the operator's by the set-up link, and everybody else's.
@Controller
class NewAccountPages {
    private static final int NOT_USABLE = 422;
    private static final int GONE = 410;

    private final SetUpLink link;
    private final Accounts accounts;
    private final Passwords passwords;
    private final People people;
    private final DeviceCookie cookie;
    private final Clock clock;

    NewAccountPages(
            SetUpLink link,
            Accounts accounts,
            Passwords passwords,
            People people,
            DeviceCookie cookie,
            Clock clock) {
        this.link = link;
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = people;
        this.cookie = cookie;
        this.clock = clock;
    }

    @GetMapping("/setup/{token}")
    View setUp(Visit visit, @PathVariable String token) {
        return link.isOpen(token)
                ? form(visit, "/setup/" + token, AccountForm.empty(), Map.of())
                : closed(visit);
    }

    @PostMapping("/setup/{token}")
    View setUp(
            Visit visit,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String age) {
        if (!link.isOpen(token)) {
            return closed(visit);
        }
        AccountForm form = new AccountForm(name, password, age);
        Map<String, String> complaints = form.complaints(passwords, accounts);
        if (!complaints.isEmpty()) {
            return form(visit, "/setup/" + token, form, complaints).status(NOT_USABLE);
        }
        // Used up only now: a slip in the form takes nobody's only link away.
        return link.use(token) ? open(visit, form, Person.Role.OPERATOR) : closed(visit);
    }

    @GetMapping("/account/new")
    View fresh(Visit visit) {
        return visit.person().filter(Person::hasAccount).isPresent()
                ? new Redirect("/account")
                : form(visit, "/account/new", AccountForm.empty(), Map.of());
    }

    @PostMapping("/account/new")
    View fresh(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String age) {
        if (visit.person().filter(Person::hasAccount).isPresent()) {
            return new Redirect("/account");
        }
        AccountForm form = new AccountForm(name, password, age);
        Map<String, String> complaints = form.complaints(passwords, accounts);
        if (!complaints.isEmpty()) {
            return form(visit, "/account/new", form, complaints).status(NOT_USABLE);
        }
        try {
            return open(visit, form, Person.Role.PERSON);
        } catch (DataAccessException e) {
            if (Accounts.isTaken(e)) {
                return form(visit, "/account/new", form, Map.of("name", "account.name-taken"))
                        .status(NOT_USABLE);
            }
            throw e;
        }
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

    private View open(Visit visit, AccountForm form, Person.Role role) {
        String hash = passwords.hash(form.password());
        Person person =
                visit.person()
                        .filter(p -> !p.hasAccount())
                        .orElseGet(() -> people.add(Person.Role.GUEST));
        Person opened = accounts.open(person, role, form.profile(), hash);
        cookie.signIn(opened, visit.request(), visit.response());
        return new Redirect(form.profile().waitsForGrownUp() ? "/account/grown-up" : "/account");
    }

    private static Page form(
            Visit visit, String path, AccountForm form, Map<String, String> complaints) {
        boolean first = path.startsWith("/setup/");
        Page page =
                Page.of(visit, first ? "account.setup-title" : "account.new-title")
                        .bare()
                        .add(Ui.p(visit.say(first ? "account.setup-why" : "account.new-why")));
        return page.add(
                Ui.form(visit, path)
                        .addAll(form.fields(visit, complaints))
                        .add(Ui.send(visit.say("account.make"))));
    }

    private static View closed(Visit visit) {
        return Page.of(visit, "account.link-over-title")
                .bare()
                .status(GONE)
                .add(
                        Ui.p(visit.say("account.link-over-text")),
                        Ui.actions(Ui.secondary(visit.say("ui.to-start"), "/")));
    }

    private record Known(Person person, Profile profile) {}
}
