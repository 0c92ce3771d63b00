package org.settle.web.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.passkey.Ceremony;
import org.settle.web.passkey.Passkey;
import org.settle.web.passkey.Passkeys;
import org.settle.web.passkey.Site;
import org.settle.web.passkey.Sites;
import org.settle.web.store.Person;
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

/// Adds a passkey to an account, and takes one away.
@Controller
class PasskeyPages {
    private static final int NOT_USABLE = 422;
    private static final int MOST = 20;

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Ceremony ceremony;
    private final Sites sites;
    private final RecentSignIn recent;

    PasskeyPages(
            Accounts accounts,
            Passkeys passkeys,
            Ceremony ceremony,
            Sites sites,
            RecentSignIn recent) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.sites = sites;
        this.recent = recent;
    }

    @GetMapping("/account/passkey")
    View ask(Visit visit) {
        Optional<Site> site = sites.of(visit);
        if (site.isEmpty()) {
            return elsewhere(visit);
        }
        Optional<Person> person = visit.person().filter(Person::hasAccount);
        if (person.isEmpty()) {
            return new Redirect("/account");
        }
        return recent.is(visit)
                ? form(visit, person.get(), site.get(), "")
                : RecentSignIn.once(visit, "/account/passkey");
    }

    @PostMapping("/account/passkey")
    View add(
            Visit visit,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String label) {
        Optional<Site> site = sites.of(visit);
        Optional<Person> person = visit.person().filter(Person::hasAccount);
        if (site.isEmpty() || person.isEmpty() || !recent.is(visit)) {
            return new Redirect("/account/passkey");
        }
        Optional<Passkey> made =
                ceremony.created(site.get(), person.get(), answer, visit.browser(), label);
        if (made.isEmpty() || passkeys.of(person.get()).size() >= MOST) {
            return form(visit, person.get(), site.get(), visit.say("account.passkey-other"))
                    .status(NOT_USABLE);
        }
        passkeys.save(person.get(), made.get());
        return new Redirect("/account");
    }

    @PostMapping("/account/passkey/remove")
    View remove(Visit visit, @RequestParam(defaultValue = "") String id) {
        Optional<Person> person = visit.person().filter(Person::hasAccount);
        if (person.isEmpty()) {
            return new Redirect("/account");
        }
        if (!recent.is(visit)) {
            return RecentSignIn.once(visit, "/account");
        }
        List<Passkey> all = passkeys.of(person.get());
        boolean last = all.size() == 1 && all.getFirst().id().equals(id);
        if (last && !accounts.hasPassword(person.get())) {
            return onlyWay(visit);
        }
        passkeys.remove(person.get(), id);
        return new Redirect("/account");
    }

    private Page form(Visit visit, Person person, Site site, String error) {
        String name = accounts.profile(person).map(Profile::name).orElse("Settle");
        String wish = ceremony.wishToCreate(site, person, name, visit.browser());
        Page page =
                Page.of(visit, "account.passkey-add")
                        .bare()
                        .script(Prompt.SCRIPT)
                        .add(Ui.p(visit.say("account.passkey-what")));
        if (!error.isEmpty()) {
            page.add(Element.of("p", error).with("class", "error").with("role", "alert"));
        }
        Field label =
                Field.of(
                                "label",
                                visit.say("account.passkey-label"),
                                visit.say("account.passkey-label-hint"))
                        .with(Browsers.deviceOf(visit));
        Element form =
                Prompt.form(Ui.form(visit, "/account/passkey"), "create", wish)
                        .add(Ui.input(label, "text"))
                        .add(Prompt.button(visit, visit.say("account.passkey-add")))
                        .addAll(Prompt.without(visit));
        return page.add(
                form,
                Ui.quiet(where(visit, site)),
                Ui.actions(Ui.secondary(visit.say("account.passkey-later"), "/account")));
    }

    /// Where a passkey of this site works.
    static String where(Visit visit, Site site) {
        return site.isThisMachine()
                ? visit.say("account.passkey-here-only")
                : visit.say("account.passkey-where", Map.of("site", site.host()));
    }

    private View elsewhere(Visit visit) {
        Page page =
                Page.of(visit, "account.passkey-add").add(Ui.p(visit.say("account.passkey-place")));
        Element actions = Ui.actions();
        sites.elsewhere(visit)
                .ifPresent(
                        address -> {
                            page.add(
                                    Ui.p(
                                            visit.say(
                                                    "account.passkey-elsewhere",
                                                    Map.of("address", address))));
                            actions.add(Ui.primary(address, address + "/account"));
                        });
        return page.add(
                actions.add(Ui.secondary(visit.say("account.passkey-phone"), "/phone"))
                        .add(Ui.secondary(visit.say("ui.back"), "/account")));
    }

    private static View onlyWay(Visit visit) {
        return Page.of(visit, "account.only-way-title")
                .status(NOT_USABLE)
                .add(
                        Ui.p(visit.say("account.only-way-text")),
                        Ui.actions(
                                Ui.primary(visit.say("account.password-add"), "/account/password"),
                                Ui.secondary(visit.say("account.passkey-add"), "/account/passkey"),
                                Ui.secondary(visit.say("ui.back"), "/account")));
    }
}
