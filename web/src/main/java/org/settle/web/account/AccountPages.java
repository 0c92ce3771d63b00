package org.settle.web.account;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.passkey.Passkey;
import org.settle.web.passkey.Passkeys;
import org.settle.web.store.Person;
import org.settle.web.system.DeviceCookie;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The account of whoever is here: how they sign in, and the browsers that are signed in.
@Controller
class AccountPages {
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Devices devices;
    private final DeviceCookie here;
    private final Clock clock;

    AccountPages(
            Accounts accounts, Passkeys passkeys, Devices devices, DeviceCookie here, Clock clock) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.devices = devices;
        this.here = here;
        this.clock = clock;
    }

    @GetMapping("/account")
    View account(Visit visit) {
        Optional<Person> person = visit.person().filter(Person::hasAccount);
        return person.map(p -> own(visit, p)).orElseGet(() -> choose(visit));
    }

    @PostMapping("/account/devices")
    View remove(Visit visit, @RequestParam(defaultValue = "") String device) {
        visit.person()
                .ifPresent(
                        person -> {
                            if (device.equals("all")) {
                                devices.removeAll(person);
                            } else {
                                devices.remove(person, device);
                            }
                        });
        return new Redirect("/account");
    }

    private View own(Visit visit, Person person) {
        Page page = Page.of(visit, "account.title");
        accounts.profile(person)
                .ifPresent(
                        p -> {
                            page.add(
                                    Ui.p(visit.say("account.signed-in", Map.of("name", p.name()))));
                            if (p.waitsForGrownUp()) {
                                page.add(
                                        Ui.primary(
                                                visit.say("account.grown-up-title"),
                                                "/account/grown-up"));
                            }
                        });
        page.addAll(ways(visit, person));
        page.add(Ui.heading(visit.say("account.devices")), Ui.p(visit.say("account.devices-text")));
        devices.of(person).forEach(device -> page.add(row(visit, device)));
        page.add(
                Ui.form(
                        visit,
                        "/account/devices",
                        Ui.sendWith(visit.say("account.remove-all"), "device", "all")));
        Element actions =
                Ui.actions(Ui.secondary(visit.say("account.sign-out"), "/account/sign-out"));
        if (person.role() == Person.Role.OPERATOR) {
            actions.add(Ui.secondary(visit.say("account.home-network"), "/operator/network"));
        }
        return page.add(actions, Ui.quiet(visit.say("account.who-can-read")));
    }

    private List<Element> ways(Visit visit, Person person) {
        List<Element> ways = new ArrayList<>();
        ways.add(Ui.heading(visit.say("account.passkeys")));
        List<Passkey> all = passkeys.of(person);
        ways.add(Ui.p(visit.say(all.isEmpty() ? "account.passkey-what" : "account.passkeys-text")));
        all.forEach(passkey -> ways.add(row(visit, passkey)));
        String add = visit.say("account.passkey-add");
        String change =
                visit.say(
                        accounts.hasPassword(person)
                                ? "account.password-change"
                                : "account.password-add");
        ways.add(
                Ui.actions(
                        all.isEmpty()
                                ? Ui.primary(add, "/account/passkey")
                                : Ui.secondary(add, "/account/passkey"),
                        Ui.secondary(change, "/account/password")));
        return ways;
    }

    private Element row(Visit visit, Passkey passkey) {
        String name = passkey.label().isEmpty() ? passkey.site() : passkey.label();
        String used =
                passkey.used().isEmpty()
                        ? visit.say("account.passkey-unused")
                        : visit.say(
                                "account.passkey-used",
                                Map.of("day", day(visit, Instant.parse(passkey.used()))));
        String made =
                visit.say(
                        "account.passkey-made",
                        Map.of(
                                "day", day(visit, Instant.parse(passkey.since())),
                                "site", passkey.site()));
        return Ui.card(
                Element.of("h3", name),
                Ui.p(made + " " + used),
                Ui.form(
                        visit,
                        "/account/passkey/remove",
                        Ui.sendWith(visit.say("account.passkey-remove"), "id", passkey.id())
                                .with(
                                        "aria-label",
                                        visit.say("account.passkey-remove") + ": " + name)));
    }

    private Element row(Visit visit, Devices.Device device) {
        String text =
                visit.say(
                        "account.device",
                        Map.of(
                                "since", day(visit, device.since()),
                                "seen", day(visit, device.seen())));
        Element card = Ui.card();
        if (here.since(visit.request()).equals(Optional.of(device.since()))) {
            card.add(Element.of("h3", visit.say("account.this-device")));
        }
        return card.add(Ui.p(text))
                .add(
                        Ui.form(
                                visit,
                                "/account/devices",
                                Ui.sendWith(visit.say("account.remove"), "device", device.id())));
    }

    private static View choose(Visit visit) {
        return Page.of(visit, "account.title")
                .add(
                        Ui.p(visit.say("account.none")),
                        Ui.actions(
                                Ui.primary(visit.say("account.new-title"), "/account/new"),
                                Ui.secondary(visit.say("account.sign-in"), "/account/sign-in")));
    }

    private String day(Visit visit, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(visit.words().locale())
                .withZone(clock.getZone())
                .format(at);
    }
}
