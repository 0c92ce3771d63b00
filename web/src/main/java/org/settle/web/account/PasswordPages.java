package org.settle.web.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
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

/// Changes the password, or adds one to an account that has passkeys only.
@Controller
class PasswordPages {
    private static final int NOT_USABLE = 422;
    private static final int TOO_MANY = 429;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final RecentSignIn recent;

    PasswordPages(Accounts accounts, Passwords passwords, Throttle throttle, RecentSignIn recent) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.recent = recent;
    }

    @GetMapping("/account/password")
    View ask(Visit visit) {
        Optional<Person> person = visit.person().filter(Person::hasAccount);
        if (person.isEmpty()) {
            return new Redirect("/account");
        }
        return recent.is(visit)
                ? form(visit, person.get(), Map.of())
                : RecentSignIn.once(visit, "/account/password");
    }

    @PostMapping("/account/password")
    View change(
            Visit visit,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password) {
        Optional<Person> person = visit.person().filter(Person::hasAccount);
        if (person.isEmpty() || !recent.is(visit)) {
            return new Redirect("/account/password");
        }
        Optional<String> complaint = passwords.complaint(password);
        if (complaint.isPresent()) {
            return form(visit, person.get(), Map.of("password", visit.say(complaint.get())))
                    .status(NOT_USABLE);
        }
        String key = "own|" + person.get().id();
        Optional<Instant> wait = throttle.count(key, Throttle.FOR_NAME);
        if (wait.isPresent()) {
            return form(visit, person.get(), Map.of("current", throttle.say(visit, wait.get())))
                    .status(TOO_MANY);
        }
        if (current.length() > Passwords.LONGEST || !accounts.isRight(person.get(), current)) {
            return form(
                            visit,
                            person.get(),
                            Map.of("current", visit.say("account.password-not-right")))
                    .status(NOT_USABLE);
        }
        throttle.forget(key);
        accounts.change(person.get(), passwords.hash(password));
        return new Redirect("/account");
    }

    private Page form(Visit visit, Person person, Map<String, String> wrong) {
        boolean has = accounts.hasPassword(person);
        Element form = Ui.form(visit, "/account/password");
        if (has) {
            form.add(input(visit, "current", "account.password-now", "current-password", wrong));
        }
        form.add(input(visit, "password", "account.password-new", "new-password", wrong))
                .add(Ui.quiet(visit.say("account.password-hint")))
                .add(Ui.send(visit.say("account.password-save")));
        return Page.of(visit, has ? "account.password-change" : "account.password-add")
                .bare()
                .add(form, Ui.actions(Ui.secondary(visit.say("ui.back"), "/account")));
    }

    private static Element input(
            Visit visit, String name, String label, String fills, Map<String, String> wrong) {
        Field field = Field.of(name, visit.say(label), "").filledBy(fills);
        return Ui.input(
                wrong.containsKey(name) ? field.wrong(wrong.getOrDefault(name, "")) : field,
                "password");
    }
}
