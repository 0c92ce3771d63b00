package org.settle.web.help;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.settle.markup.Element;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Help now. It asks nothing, stores nothing but the country in a cookie, and works without
/// scripts.
@Controller
class HelpPages {
    private static final String COUNTRY = "country";
    private static final Pattern WRITE =
            Pattern.compile("text (?:([A-Z]+) to )?([0-9][0-9 ]*[0-9])(?: \\(.*)?");

    private final Contacts contacts;
    private final MyPeoplePages people;

    HelpPages(Contacts contacts, MyPeoplePages people) {
        this.contacts = contacts;
        this.people = people;
    }

    @GetMapping("/help")
    View help(Visit visit) {
        String country = country(visit);
        // Help is never simulated: whoever reads it is real.
        MyPeople mine = people.of(visit.real());
        Element box = box(visit, mine.offline() ? "keep" : "forget");
        mine.friends().forEach(f -> box.add(Ui.card(MyPeoplePages.call(visit, f))));
        List<Element> first = new ArrayList<>();
        if (visit.isExample()) {
            first.add(Ui.quiet(visit.say("example.help")));
        }
        first.add(country.isEmpty() ? chooser(visit, country) : toChooser(visit, country));
        Page page =
                page(
                        visit,
                        first,
                        country,
                        box.add(
                                Ui.actions(
                                        Ui.secondary(visit.say("help.people"), "/help/people"))));
        return country.isEmpty() ? page : page.add(chooser(visit, country));
    }

    /// The page that a browser keeps for when there is no network: the same, of the chosen country.
    /// Nothing of the person is in it; `help.js` adds the people that this browser may keep.
    @GetMapping("/help/offline")
    View offline(Visit visit) {
        // It stands in place of whatever was asked for, so an empty address asks for that again.
        Element again =
                Ui.card(
                        Ui.p(visit.say("help.no-answer")),
                        Ui.actions(Ui.secondary(visit.say("help.try-again"), "")));
        return page(visit, List.of(again), country(visit), box(visit, "show"));
    }

    private static Element box(Visit visit, String what) {
        return Element.of("div")
                .with("id", "people")
                .with("data-do", what)
                .with("data-call", visit.say("help.call", Map.of("number", "")))
                .text("");
    }

    @PostMapping("/help/country")
    View choose(Visit visit, @RequestParam String country) {
        String known = contacts.countries().contains(country) ? country : "";
        ResponseCookie cookie =
                ResponseCookie.from(COUNTRY, known)
                        .path("/")
                        .httpOnly(true)
                        .secure(visit.request().isSecure())
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build();
        visit.response().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return new Redirect("/help");
    }

    private Page page(Visit visit, List<Element> first, String country, Element mine) {
        List<Contact> all = contacts.of(country);
        Page page =
                Page.of(visit, "help.title").script("help.js").add(Ui.p(visit.say("help.calm")));
        page.addAll(first);
        List<Contact> emergency = all.stream().filter(Contact::isEmergency).toList();
        if (emergency.isEmpty()) {
            page.add(Ui.care(Ui.p(visit.say("help.emergency-unknown"))));
        }
        emergency.forEach(c -> page.add(Ui.care(call(visit, c, "help.emergency"))));
        add(page, visit, all, Contact::isCrisis);
        add(page, visit, all, Contact::isWritten);
        page.add(mine, Ui.actions(Ui.secondary(visit.say("help.breathe"), "/breathe")));
        add(page, visit, all, c -> !c.isEmergency() && !c.isCrisis() && !c.isWritten());
        return page.add(
                Ui.quiet(visit.say("help.private")),
                Ui.fold(visit.say("help.sources"), sources(visit, all, country)),
                Ui.actions(
                        Element.of("a", visit.say("help.leave"))
                                .with("class", "button")
                                .with("href", "/notes")),
                Ui.quiet(visit.say("help.leave-how")));
    }

    private static void add(Page page, Visit visit, List<Contact> all, Predicate<Contact> which) {
        all.stream().filter(which).forEach(c -> page.add(Ui.card(call(visit, c, "help.call"))));
    }

    private static Element call(Visit visit, Contact contact, String key) {
        Element box = Element.of("div");
        if (!contact.isEmergency()) {
            box.add(Ui.quiet(visit.say("help.kind." + contact.about())));
        }
        box.add(Element.of("h2", contact.name()));
        if (!contact.call().isEmpty()) {
            box.add(
                    Element.of("a", visit.say(key, Map.of("number", firstNumber(contact))))
                            .with("class", "button primary")
                            .with("href", "tel:" + contact.call()));
        }
        if (contact.isAddress()) {
            box.add(
                    Element.of("p")
                            .add(
                                    Element.of("a", contact.contact())
                                            .with("rel", "noreferrer noopener")
                                            .with("href", contact.contact())));
        } else if (contact.call().isEmpty() || !contact.contact().equals(firstNumber(contact))) {
            write(visit, contact).ifPresent(box::add);
            box.add(Ui.p(contact.contact()));
        }
        String more =
                String.join(
                        " · ",
                        Stream.of(contact.hours(), contact.languages(), contact.cost())
                                .filter(s -> !s.isEmpty())
                                .toList());
        return more.isEmpty() ? box : box.add(Ui.quiet(more));
    }

    /// A message that the phone prepares, where the way to write is a number, with a word or
    /// without.
    private static Optional<Element> write(Visit visit, Contact contact) {
        Matcher way = WRITE.matcher(contact.contact());
        if (!way.matches()) {
            return Optional.empty();
        }
        String word = Optional.ofNullable(way.group(1)).orElse("");
        String number = way.group(2);
        Map<String, String> values = Map.of("word", word, "number", number);
        String label = visit.say(word.isEmpty() ? "help.write-to" : "help.write", values);
        String body = word.isEmpty() ? "" : "?body=" + word;
        return Optional.of(
                Element.of("a", label)
                        .with("class", "button primary")
                        .with("href", "sms:" + number.replace(" ", "") + body));
    }

    private static String firstNumber(Contact contact) {
        return contact.contact().split("[;(,]| or | then ", -1)[0].strip();
    }

    private static Element sources(Visit visit, List<Contact> all, String country) {
        Element list = Element.of("ul");
        for (Contact c : all) {
            list.add(
                    Element.of(
                            "li",
                            visit.say(
                                    "help.source",
                                    Map.of(
                                            "name", c.name(),
                                            "page", c.page(),
                                            "day", c.checkedOn().toString()))));
        }
        return Element.of("div").with("data-country", country).add(list);
    }

    private static Element toChooser(Visit visit, String country) {
        String name = name(country, visit.words().locale());
        return Element.of("p")
                .add(
                        Element.of("a", visit.say("help.not-here", Map.of("country", name)))
                                .with("class", "tap")
                                .with("href", "#" + COUNTRY));
    }

    private Element chooser(Visit visit, String chosen) {
        Element select = Element.of("select").with("name", COUNTRY).with("id", COUNTRY);
        select.add(option("", visit.say("help.other-country"), chosen.isEmpty()));
        Locale locale = visit.words().locale();
        List<String> codes = new ArrayList<>(contacts.countries());
        codes.sort(Comparator.comparing(code -> name(code, locale)));
        codes.forEach(c -> select.add(option(c, name(c, locale), c.equals(chosen))));
        Element field =
                Element.of("div")
                        .with("class", "field")
                        .add(Element.of("label", visit.say("help.country")).with("for", COUNTRY))
                        .add(select);
        return Ui.form(
                visit,
                "/help/country",
                field,
                Element.of("button", visit.say("help.choose"))
                        .with("class", "button")
                        .with("type", "submit"));
    }

    private static Element option(String value, String text, boolean chosen) {
        Element option = Element.of("option", text).with("value", value);
        return chosen ? option.with("selected", "selected") : option;
    }

    private static String name(String country, Locale locale) {
        return Locale.of("", country).getDisplayCountry(locale);
    }

    /// Chosen by the person; before that, what the browser's language names. Never by address.
    private String country(Visit visit) {
        Cookie[] cookies = visit.request().getCookies();
        Optional<String> chosen =
                Stream.of(cookies == null ? new Cookie[0] : cookies)
                        .filter(c -> c.getName().equals(COUNTRY))
                        .map(Cookie::getValue)
                        .findFirst();
        return chosen.orElseGet(() -> visit.request().getLocale().getCountry())
                .transform(c -> contacts.countries().contains(c) ? c : "");
    }
}
