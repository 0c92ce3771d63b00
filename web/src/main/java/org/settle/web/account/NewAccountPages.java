package org.settle.web.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.settle.markup.Element;
import org.settle.web.passkey.Ceremony;
import org.settle.web.passkey.Passkey;
import org.settle.web.passkey.Site;
import org.settle.web.passkey.Sites;
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

/// New accounts: the operator's by the set-up link, and everybody else's. A passkey takes one step
/// more than a password, and until that is done there is no account.
@Controller
class NewAccountPages {
    private static final int NOT_USABLE = 422;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final String FRESH = "/account/new";

    private final SetUpLink link;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Ceremony ceremony;
    private final Sites sites;
    private final People people;
    private final Throttle throttle;
    private final DeviceCookie cookie;

    NewAccountPages(
            SetUpLink link,
            Accounts accounts,
            Passwords passwords,
            Ceremony ceremony,
            Sites sites,
            People people,
            Throttle throttle,
            DeviceCookie cookie) {
        this.link = link;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ceremony = ceremony;
        this.sites = sites;
        this.people = people;
        this.throttle = throttle;
        this.cookie = cookie;
    }

    @GetMapping("/setup/{token}")
    View setUp(Visit visit, @PathVariable String token) {
        return link.isOpen(token)
                ? form(visit, "/setup/" + token, AccountForm.empty(), Map.of())
                : closed(visit);
    }

    @PostMapping("/setup/{token}")
    View setUp(Visit visit, @PathVariable String token, @RequestParam Map<String, String> values) {
        if (!link.isOpen(token)) {
            return closed(visit);
        }
        // Used up only at the end: a slip in the form takes nobody's only link away.
        return make(
                visit,
                "/setup/" + token,
                values,
                ready ->
                        link.use(token) ? open(visit, ready, Person.Role.OPERATOR) : closed(visit));
    }

    @GetMapping(FRESH)
    View fresh(Visit visit) {
        return visit.person().filter(Person::hasAccount).isPresent()
                ? new Redirect("/account")
                : form(visit, FRESH, AccountForm.empty(), Map.of());
    }

    @PostMapping(FRESH)
    View fresh(Visit visit, @RequestParam Map<String, String> values) {
        if (visit.person().filter(Person::hasAccount).isPresent()) {
            return new Redirect("/account");
        }
        Optional<Instant> wait =
                throttle.count("new|" + visit.request().getRemoteAddr(), Throttle.FOR_ADDRESS);
        if (wait.isPresent()) {
            return form(visit, FRESH, AccountForm.of(values), Map.of())
                    .status(TOO_MANY)
                    .add(Ui.care(Ui.p(throttle.say(visit, wait.get()))));
        }
        return make(visit, FRESH, values, ready -> openOrTaken(visit, ready));
    }

    /// Looks at the form, and at the passkey where there is one, before anything is made.
    private View make(
            Visit visit, String path, Map<String, String> values, Function<Ready, View> then) {
        AccountForm form = AccountForm.of(values);
        Map<String, String> complaints = form.complaints(passwords, accounts);
        if (!complaints.isEmpty()) {
            return form(visit, path, form, complaints).status(NOT_USABLE);
        }
        Optional<Person> guest = visit.person().filter(p -> !p.hasAccount());
        Optional<Site> site = sites.of(visit).filter(_ -> form.withPasskey());
        if (site.isEmpty()) {
            return form.withPasskey()
                    ? form(visit, path, form, Map.of())
                    : then.apply(new Ready(form, guest, Optional.empty()));
        }
        String answer = values.getOrDefault("answer", "");
        if (answer.isEmpty()) {
            return passkey(visit, path, form, site.get(), guest.orElseGet(() -> newGuest(visit)));
        }
        Optional<Passkey> made =
                guest.flatMap(
                        person ->
                                ceremony.created(
                                        site.get(),
                                        person,
                                        answer,
                                        visit.browser(),
                                        Browsers.deviceOf(visit)));
        return made.isPresent()
                ? then.apply(new Ready(form, guest, made))
                : form(visit, path, form, Map.of("name", "account.passkey-other"))
                        .status(NOT_USABLE);
    }

    private Person newGuest(Visit visit) {
        Person guest = people.add(Person.Role.GUEST);
        cookie.signIn(guest, visit.request(), visit.response());
        return guest;
    }

    private View openOrTaken(Visit visit, Ready ready) {
        try {
            return open(visit, ready, Person.Role.PERSON);
        } catch (DataAccessException e) {
            if (Accounts.isTaken(e)) {
                return form(visit, FRESH, ready.form(), Map.of("name", "account.name-taken"))
                        .status(NOT_USABLE);
            }
            throw e;
        }
    }

    private View open(Visit visit, Ready ready, Person.Role role) {
        Profile profile = ready.form().profile();
        Person person = ready.guest().orElseGet(() -> people.add(Person.Role.GUEST));
        Person opened =
                ready.passkey()
                        .map(passkey -> accounts.open(person, role, profile, passkey))
                        .orElseGet(
                                () ->
                                        accounts.open(
                                                person,
                                                role,
                                                profile,
                                                passwords.hash(ready.form().password())));
        cookie.signIn(opened, visit.request(), visit.response());
        if (profile.waitsForGrownUp()) {
            return new Redirect("/account/grown-up");
        }
        boolean offer = ready.passkey().isEmpty() && sites.of(visit).isPresent();
        return new Redirect(offer ? "/account/passkey" : "/account");
    }

    private Page form(Visit visit, String path, AccountForm form, Map<String, String> complaints) {
        boolean first = path.startsWith("/setup/");
        boolean passkeys = sites.of(visit).isPresent();
        Page page =
                Page.of(visit, first ? "account.setup-title" : "account.new-title")
                        .bare()
                        .add(Ui.p(visit.say(first ? "account.setup-why" : "account.new-why")));
        return page.add(Ui.form(visit, path).addAll(form.fields(visit, complaints, passkeys)));
    }

    private Page passkey(Visit visit, String path, AccountForm form, Site site, Person person) {
        String wish = ceremony.wishToCreate(site, person, form.profile().name(), visit.browser());
        Element step =
                Prompt.form(Ui.form(visit, path), "create", wish)
                        .addAll(form.hidden())
                        .add(Prompt.button(visit, visit.say("account.passkey-make")))
                        .addAll(Prompt.without(visit));
        return Page.of(visit, "account.passkey-title")
                .bare()
                .script(Prompt.SCRIPT)
                .add(
                        Ui.p(visit.say("account.passkey-step")),
                        step,
                        Ui.quiet(PasskeyPages.where(visit, site)),
                        Ui.actions(Ui.secondary(visit.say("account.password-instead"), path)));
    }

    private static View closed(Visit visit) {
        return Page.of(visit, "account.link-over-title")
                .bare()
                .status(GONE)
                .add(
                        Ui.p(visit.say("account.link-over-text")),
                        Ui.actions(Ui.secondary(visit.say("ui.to-start"), "/")));
    }

    /// All that is needed to open an account.
    private record Ready(AccountForm form, Optional<Person> guest, Optional<Passkey> passkey) {}
}
