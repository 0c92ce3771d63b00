package org.settle.web.welcome;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.settle.figures.Scenes;
import org.settle.markup.Element;
import org.settle.web.store.Person;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.settle.web.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The first page: breathing in two taps, a session in a few more.
@Controller
class WelcomePages {
    @GetMapping("/")
    View welcome(Visit visit) {
        Element ways =
                Ui.actions(
                        Ui.primary(visit.say("welcome.session"), "/start"),
                        Ui.secondary(visit.say("welcome.breathe"), "/breathe"),
                        Ui.secondary(visit.say("welcome.today"), "/today"));
        if (visit.person().filter(Person::hasAccount).isEmpty()) {
            ways.add(Ui.secondary(visit.say("account.sign-in"), "/account/sign-in"));
        }
        return Page.of(visit, "welcome.title")
                .bare()
                .add(
                        Ui.scene(Scenes.picture("welcome", visit.say("ui.scene-welcome"))),
                        Ui.p(visit.say("welcome.what")),
                        ways,
                        Ui.quiet(visit.say("welcome.not")),
                        languages(visit));
    }

    @PostMapping("/language")
    View language(Visit visit, @RequestParam String language) {
        Locale locale = Words.of(Locale.forLanguageTag(language)).locale();
        ResponseCookie cookie =
                ResponseCookie.from("language", locale.toLanguageTag())
                        .path("/")
                        .httpOnly(true)
                        .secure(visit.request().isSecure())
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build();
        visit.response().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return new Redirect("/");
    }

    /// A page with nothing on it but a heading: where "hide" leads.
    @GetMapping("/notes")
    View notes(Visit visit) {
        return Page.of(visit, "welcome.notes").bare();
    }

    private static Element languages(Visit visit) {
        List<Element> buttons =
                Words.LANGUAGES.stream()
                        .filter(l -> !l.equals(visit.words().locale()))
                        .map(
                                l ->
                                        Ui.sendWith(
                                                        l.getDisplayLanguage(l),
                                                        "language",
                                                        l.toLanguageTag())
                                                .with("lang", l.toLanguageTag()))
                        .toList();
        return Ui.form(visit, "/language").addAll(buttons);
    }
}
