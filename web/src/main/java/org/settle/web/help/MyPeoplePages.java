package org.settle.web.help;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.settle.markup.Element;
import org.settle.web.store.Documents;
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

/// Whom somebody would call: written down once, one tap away in Help now.
@Controller
class MyPeoplePages {
    private static final int LONGEST_NAME = 60;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()/.-]{1,24}");

    private final Documents documents;

    MyPeoplePages(Documents documents) {
        this.documents = documents;
    }

    MyPeople of(Optional<Person> person) {
        return person.flatMap(p -> documents.find(p, MyPeople.KIND, MyPeople.KEY))
                .orElse(MyPeople.NOBODY);
    }

    @GetMapping("/help/people")
    View people(Visit visit) {
        return page(visit, name(visit), number(visit));
    }

    @PostMapping("/help/people")
    View add(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String number) {
        Field who = name(visit).with(name);
        Field phone = number(visit).with(number);
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            who = who.wrong(visit.say("help.name-wrong"));
        }
        if (!NUMBER.matcher(number.strip()).matches()) {
            phone = phone.wrong(visit.say("help.number-wrong"));
        }
        if (!who.error().isEmpty() || !phone.error().isEmpty()) {
            return page(visit, who, phone).status(422);
        }
        return change(visit, p -> p.with(new MyPeople.Friend(name.strip(), number.strip())));
    }

    @PostMapping("/help/people/remove")
    View remove(Visit visit, @RequestParam int at) {
        return change(visit, people -> people.without(at));
    }

    @PostMapping("/help/people/offline")
    View keep(Visit visit, @RequestParam(defaultValue = "") String offline) {
        return change(visit, people -> people.kept(offline.equals("yes")));
    }

    private View change(Visit visit, UnaryOperator<MyPeople> by) {
        documents.change(
                visit.self(),
                MyPeople.KIND,
                MyPeople.KEY,
                p -> by.apply(p.orElse(MyPeople.NOBODY)));
        return new Redirect("/help/people");
    }

    private Page page(Visit visit, Field name, Field number) {
        MyPeople people = of(visit.person());
        Page page = Page.of(visit, "help.people").add(Ui.p(visit.say("help.people-what")));
        for (int at = 0; at < people.friends().size(); at++) {
            MyPeople.Friend friend = people.friends().get(at);
            page.add(
                    Ui.card(
                            call(visit, friend),
                            Ui.form(
                                    visit,
                                    "/help/people/remove",
                                    Ui.sendWith(
                                            visit.say(
                                                    "help.people-remove",
                                                    Map.of("name", friend.name())),
                                            "at",
                                            Integer.toString(at)))));
        }
        if (people.friends().size() < MyPeople.MOST) {
            page.add(
                    Ui.form(
                            visit,
                            "/help/people",
                            Ui.input(name, "text"),
                            Ui.input(number, "tel"),
                            Ui.send(visit.say("help.people-add"))));
        }
        if (!people.friends().isEmpty()) {
            String now = people.offline() ? "no" : "yes";
            page.add(
                    Ui.card(
                            Ui.p(
                                    visit.say(
                                            "help.people-offline-"
                                                    + (people.offline() ? "on" : "off"))),
                            Ui.form(
                                    visit,
                                    "/help/people/offline",
                                    Ui.sendWith(
                                            visit.say("help.people-offline-" + now),
                                            "offline",
                                            now))));
        }
        return page.add(Ui.actions(Ui.secondary(visit.say("ui.back"), "/help")));
    }

    static Element call(Visit visit, MyPeople.Friend friend) {
        return Element.of("div")
                .add(Element.of("h2", friend.name()))
                .add(
                        Element.of("a", visit.say("help.call", Map.of("number", friend.number())))
                                .with("class", "button primary")
                                .with("href", "tel:" + friend.dialed()));
    }

    private static Field name(Visit visit) {
        return Field.of("name", visit.say("help.name"), "");
    }

    private static Field number(Visit visit) {
        return Field.of("number", visit.say("help.number"), "");
    }
}
