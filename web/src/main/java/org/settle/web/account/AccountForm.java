package org.settle.web.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.web.ui.Field;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// The form for a new account: a name, a password, an age. A password is never sent back.
///
/// @param name as it was typed
/// @param password as it was typed
/// @param age `adult`, `young`, or empty
record AccountForm(String name, String password, String age) {
    private static final int LONGEST_NAME = 60;

    static AccountForm empty() {
        return new AccountForm("", "", "");
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
        passwords.complaint(password).ifPresent(key -> found.put("password", key));
        if (!List.of("adult", "young").contains(age)) {
            found.put("age", "account.age-missing");
        }
        return found;
    }

    Profile profile() {
        return new Profile(name.strip(), age.equals("adult"), "");
    }

    List<Element> fields(Visit visit, Map<String, String> complaints) {
        List<Element> fields = new ArrayList<>();
        fields.add(Ui.input(field(visit, "name", complaints).with(name), "text"));
        fields.add(Ui.input(field(visit, "password", complaints), "password"));
        if (complaints.containsKey("age")) {
            fields.add(
                    Element.of("p", visit.say(complaints.getOrDefault("age", "")))
                            .with("class", "error"));
        }
        fields.add(
                Ui.choices(
                        visit.say("account.age"),
                        List.of(choice(visit, "adult"), choice(visit, "young"))));
        return fields;
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
