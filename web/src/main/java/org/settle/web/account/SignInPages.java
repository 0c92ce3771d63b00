package org.settle.web.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.passkey.Ceremony;
import org.settle.web.passkey.Site;
import org.settle.web.passkey.Sites;
import org.settle.web.store.Documents;
import org.settle.web.store.Person;
import org.settle.web.system.DeviceCookie;
import org.settle.web.ui.Field;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Sign in with a passkey, or with name and password; and sign out. One form for both, so that a
/// browser can offer a passkey in the field of the name.
@Controller
class SignInPages {
    /// Where somebody may go on after signing in once more.
    static final List<String> PLACES = List.of("/account", "/account/passkey", "/account/password");

    private static final int NOT_USABLE = 422;
    private static final int TOO_MANY = 429;

    private final Accounts accounts;
    private final Documents documents;
    private final Ceremony ceremony;
    private final Sites sites;
    private final Throttle throttle;
    private final DeviceCookie cookie;

    SignInPages(
            Accounts accounts,
            Documents documents,
            Ceremony ceremony,
            Sites sites,
            Throttle throttle,
            DeviceCookie cookie) {
        this.accounts = accounts;
        this.documents = documents;
        this.ceremony = ceremony;
        this.sites = sites;
        this.throttle = throttle;
        this.cookie = cookie;
    }

    @GetMapping("/account/sign-in")
    View signIn(Visit visit, @RequestParam(defaultValue = "") String to) {
        return form(visit, new Typed("", "", "", "yes", to), "");
    }

    @PostMapping("/account/sign-in")
    View signIn(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String bring,
            @RequestParam(defaultValue = "") String to) {
        Typed typed = new Typed(name, password, answer, bring, to);
        Optional<Instant> wait =
                throttle.count("from|" + visit.request().getRemoteAddr(), Throttle.FOR_ADDRESS);
        if (wait.isEmpty() && !typed.withPasskey()) {
            wait = throttle.count(typed.named(), Throttle.FOR_NAME);
        }
        if (wait.isPresent()) {
            return form(visit, typed, throttle.say(visit, wait.get())).status(TOO_MANY);
        }
        Optional<Person> found = typed.withPasskey() ? byPasskey(visit, typed) : byPassword(typed);
        return found.map(person -> welcome(visit, person, typed))
                .orElseGet(() -> form(visit, typed, visit.say(typed.refused())).status(NOT_USABLE));
    }

    @GetMapping("/account/sign-out")
    View askSignOut(Visit visit) {
        if (isGuest(visit)) {
            return new Redirect("/account");
        }
        return Page.of(visit, "account.sign-out-title")
                .add(
                        Ui.p(visit.say("account.sign-out-text")),
                        Ui.partingForm(
                                visit,
                                "/account/sign-out",
                                Ui.send(visit.say("account.sign-out"))));
    }

    @PostMapping("/account/sign-out")
    View signOut(Visit visit) {
        // A guest could never come back to what they wrote.
        if (isGuest(visit)) {
            return new Redirect("/account");
        }
        cookie.signOut(visit.request(), visit.response());
        visit.response().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return Page.of(visit, "account.signed-out-title")
                .bare()
                .add(
                        Ui.p(visit.say("account.signed-out")),
                        Ui.actions(
                                Ui.primary(visit.say("ui.to-start"), "/"),
                                Ui.secondary(visit.say("account.sign-in"), "/account/sign-in")));
    }

    private static boolean isGuest(Visit visit) {
        return visit.person().filter(Person::hasAccount).isEmpty();
    }

    private Optional<Person> byPasskey(Visit visit, Typed typed) {
        return sites.of(visit)
                .flatMap(site -> ceremony.signedIn(site, typed.answer(), visit.browser()));
    }

    private Optional<Person> byPassword(Typed typed) {
        return typed.password().length() > Passwords.LONGEST
                ? Optional.empty()
                : accounts.find(typed.name(), typed.password());
    }

    private View welcome(Visit visit, Person person, Typed typed) {
        throttle.forget(typed.named());
        visit.person()
                .filter(guest -> !guest.hasAccount())
                .ifPresent(guest -> accounts.end(guest, person, typed.bring().equals("yes")));
        cookie.signIn(person, visit.request(), visit.response());
        boolean waits = accounts.profile(person).filter(Profile::waitsForGrownUp).isPresent();
        if (waits) {
            return new Redirect("/account/grown-up");
        }
        return new Redirect(PLACES.contains(typed.to()) ? typed.to() : "/today");
    }

    private Page form(Visit visit, Typed typed, String error) {
        Page page = Page.of(visit, "account.sign-in").bare();
        if (!error.isEmpty()) {
            page.add(Element.of("p", error).with("class", "error").with("role", "alert"));
        }
        Element form = Ui.partingForm(visit, "/account/sign-in");
        if (PLACES.contains(typed.to())) {
            form.add(Prompt.hidden("to", typed.to()));
        }
        boolean wrote =
                visit.person().filter(p -> !p.hasAccount() && !documents.isEmpty(p)).isPresent();
        if (wrote) {
            form.add(
                    Ui.choice(
                            "checkbox",
                            "bring",
                            "yes",
                            visit.say("account.bring"),
                            typed.bring().equals("yes")));
            form.add(Ui.quiet(visit.say("account.bring-hint")));
        }
        Optional<Site> site = sites.of(visit);
        site.ifPresent(
                s -> {
                    Prompt.form(form, "get", ceremony.wishToSignIn(s, visit.browser()));
                    form.add(
                            Prompt.button(visit, visit.say("account.passkey-sign-in"))
                                    .add(Ui.heading(visit.say("account.or-password"))));
                    page.script(Prompt.SCRIPT);
                });
        form.add(
                Ui.input(
                        Field.of("name", visit.say("account.name"), "")
                                .with(typed.name())
                                .filledBy(site.isPresent() ? "username webauthn" : "username"),
                        "text"));
        form.add(
                Ui.input(
                        Field.of("password", visit.say("account.password"), "")
                                .filledBy("current-password"),
                        "password"));
        return page.add(form.add(Ui.send(visit.say("account.sign-in"))))
                .add(
                        Ui.quiet(visit.say("account.no-account")),
                        Ui.actions(Ui.secondary(visit.say("account.new-title"), "/account/new")));
    }

    /// What came with the form.
    private record Typed(String name, String password, String answer, String bring, String to) {
        boolean withPasskey() {
            return !answer.isEmpty();
        }

        String named() {
            return "name|" + Accounts.clean(name);
        }

        String refused() {
            return withPasskey() ? "account.passkey-no-match" : "account.no-match";
        }
    }
}
