package org.settle.web.account;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
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

/// The account of whoever is here: sign in, sign out, the browsers that are signed in.
@Controller
class AccountPages {
    private static final int NOT_USABLE = 422;
    private static final int TOO_MANY = 429;

    private final Accounts accounts;
    private final Devices devices;
    private final Throttle throttle;
    private final DeviceCookie cookie;
    private final Clock clock;

    AccountPages(
            Accounts accounts,
            Devices devices,
            Throttle throttle,
            DeviceCookie cookie,
            Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.throttle = throttle;
        this.cookie = cookie;
        this.clock = clock;
    }

    @GetMapping("/account")
    View account(Visit visit) {
        Optional<Person> person = visit.person().filter(Person::hasAccount);
        return person.map(p -> own(visit, p)).orElseGet(() -> choose(visit));
    }

    @GetMapping("/account/sign-in")
    View signIn(Visit visit) {
        return signInForm(visit, "", "");
    }

    @PostMapping("/account/sign-in")
    View signIn(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        String named = "name|" + Accounts.clean(name);
        Optional<Instant> wait =
                throttle.count("from|" + visit.request().getRemoteAddr(), Throttle.FOR_ADDRESS)
                        .or(() -> throttle.count(named, Throttle.FOR_NAME));
        if (wait.isPresent()) {
            String at = time(visit, wait.orElseThrow());
            return signInForm(visit, name, visit.say("account.wait", Map.of("time", at)))
                    .status(TOO_MANY);
        }
        boolean usable = password.length() <= Passwords.LONGEST;
        Optional<Person> found = usable ? accounts.find(name, password) : Optional.empty();
        if (found.isEmpty()) {
            return signInForm(visit, name, visit.say("account.no-match")).status(NOT_USABLE);
        }
        throttle.forget(named);
        Person person = found.orElseThrow();
        cookie.signIn(person, visit.request(), visit.response());
        boolean waits = accounts.profile(person).filter(Profile::waitsForGrownUp).isPresent();
        return new Redirect(waits ? "/account/grown-up" : "/today");
    }

    @GetMapping("/account/sign-out")
    View askSignOut(Visit visit) {
        return Page.of(visit, "account.sign-out-title")
                .add(
                        Ui.p(visit.say("account.sign-out-text")),
                        Ui.form(
                                visit,
                                "/account/sign-out",
                                Ui.send(visit.say("account.sign-out"))));
    }

    @PostMapping("/account/sign-out")
    View signOut(Visit visit) {
        cookie.signOut(visit.request(), visit.response());
        visit.response().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return new Redirect("/");
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

    private Element row(Visit visit, Devices.Device device) {
        String text =
                visit.say(
                        "account.device",
                        Map.of(
                                "since", day(visit, device.since()),
                                "seen", day(visit, device.seen())));
        return Ui.card(
                Ui.p(text),
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

    private static Page signInForm(Visit visit, String name, String error) {
        Page page = Page.of(visit, "account.sign-in").bare();
        if (!error.isEmpty()) {
            page.add(Element.of("p", error).with("class", "error").with("role", "alert"));
        }
        List<Element> fields =
                List.of(
                        Ui.input(
                                Field.of("name", visit.say("account.name"), "").with(name), "text"),
                        Ui.input(
                                Field.of("password", visit.say("account.password"), ""),
                                "password"),
                        Ui.send(visit.say("account.sign-in")));
        return page.add(Ui.form(visit, "/account/sign-in").addAll(fields))
                .add(
                        Ui.quiet(visit.say("account.no-account")),
                        Ui.actions(Ui.secondary(visit.say("account.new-title"), "/account/new")));
    }

    private String time(Visit visit, Instant at) {
        // Rounded up: at the minute that is named, the next try works.
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(visit.words().locale())
                .withZone(clock.getZone())
                .format(at.plusSeconds(59));
    }

    private String day(Visit visit, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(visit.words().locale())
                .withZone(clock.getZone())
                .format(at);
    }
}
