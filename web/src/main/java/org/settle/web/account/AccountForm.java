package org.settle.web.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.web.ui.Field;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// The form for a new account: a name, an age, and a passkey or a password. A password is never
/// sent back.
///
/// @param name as it was typed
/// @param password as it was typed
/// @param age `adult`, `young`, or empty
/// @param way `passkey`, or empty
record AccountForm(String name, String password, String age, String way) {
    private static final int LONGEST_NAME = 60;

    static AccountForm empty() {
        return new AccountForm("", "", "", "");
    }

    static AccountForm of(Map<String, String> values) {
        return new AccountForm(
                values.getOrDefault("name", ""),
                values.getOrDefault("password", ""),
                values.getOrDefault("age", ""),
                values.getOrDefault("way", ""));
    }

    /// Whoever typed a password means it: Enter presses the first button of a form.
    boolean withPasskey() {
        return way.equals("passkey") && password.isEmpty();
    }

    /// What is missing, by the name of the field: keys of texts.
    Map<String, String> complaints(Passwords passwords, Accounts accounts) {
        Map<String, String> found = new java.util.LinkedHashMap<>();
        if (Accounts.clean(name).isEmpty()) {
            found.put("name", "account.name-missing");
        } else if (name.length() > LONGEST_NAME) {
            found.put("name", "account.name-long");
        } else if (accounts.has(name)) {
            found.put("name", "account.name-taken");
        }
        if (!withPasskey()) {
            passwords.complaint(password).ifPresent(key -> found.put("password", key));
        }
        if (!List.of("adult", "young").contains(age)) {
            found.put("age", "account.age-missing");
        }
        return found;
    }

    Profile profile() {
        return new Profile(name.strip(), age.equals("adult"), "");
    }

    /// @param passkeys whether passkeys work where the visitor is
    List<Element> fields(Visit visit, Map<String, String> complaints, boolean passkeys) {
        List<Element> fields = new ArrayList<>();
        Field named = field(visit, "name", complaints).with(name).filledBy("username");
        fields.add(Ui.input(named, "text"));
        if (complaints.containsKey("age")) {
            fields.add(
                    Element.of("p", visit.say(complaints.getOrDefault("age", "")))
                            .with("class", "error"));
        }
        fields.add(
                Ui.choices(
                        visit.say("account.age"),
                        List.of(choice(visit, "adult"), choice(visit, "young"))));
        Element typed =
                Ui.input(field(visit, "password", complaints).filledBy("new-password"), "password");
        if (passkeys) {
            Element fold =
                    Ui.fold(
                            visit.say("account.password-instead"),
                            typed,
                            Ui.sendWith(visit.say("account.make-password"), "way", "password"));
            fields.add(
                    Ui.sendWith(visit.say("account.with-passkey"), "way", "passkey")
                            .with("class", "button primary"));
            fields.add(Ui.quiet(visit.say("account.passkey-what")));
            fields.add(complaints.containsKey("password") ? fold.with("open", "open") : fold);
        } else {
            fields.add(typed);
            fields.add(Ui.send(visit.say("account.make")));
        }
        return fields;
    }

    /// What was typed, to be sent once more with the passkey.
    List<Element> hidden() {
        return List.of(
                Prompt.hidden("name", name), Prompt.hidden("age", age), Prompt.hidden("way", way));
    }

    private Element choice(Visit visit, String value) {
        return Ui.choice(
                "radio", "age", value, visit.say("account.age-" + value), age.equals(value));
    }

    private static Field field(Visit visit, String name, Map<String, String> complaints) {
        Field field =
                Field.of(
                        name, visit.say("account." + name), visit.say("account." + name + "-hint"));
        return complaints.containsKey(name)
                ? field.wrong(visit.say(complaints.getOrDefault(name, "")))
                : field;
    }
}
