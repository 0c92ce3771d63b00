package org.settle.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.settle.web.system.DeviceCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;

/// One request as a page sees it: who is here, in which language, and how to let a form come back.
/// A handler method takes it as an argument.
public final class Visit {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Words words;
    private final DeviceCookie cookie;
    private final People people;
    private Optional<Person> known;

    Visit(
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            DeviceCookie cookie,
            People people,
            Optional<Person> known) {
        this.request = request;
        this.response = response;
        this.words = words;
        this.cookie = cookie;
        this.people = people;
        this.known = known;
    }

    /// The texts of the visitor's language.
    ///
    /// @return the texts
    public Words words() {
        return words;
    }

    /// One text.
    ///
    /// @param key which text
    /// @return the text
    public String say(String key) {
        return words.say(key);
    }

    /// One text with its places filled.
    ///
    /// @param key which text
    /// @param values what to fill in, by name
    /// @return the text
    public String say(String key, Map<String, String> values) {
        return words.say(key, values);
    }

    /// Who is here.
    ///
    /// @return the person, or nobody before anything was saved
    public Optional<Person> person() {
        return known;
    }

    /// Whether a computer made up whoever is here.
    ///
    /// @return true while an example is open in this browser
    public boolean isExample() {
        return known.filter(Person::isExample).isPresent();
    }

    /// Who really sits here, also while an example is open.
    ///
    /// @return the person, or nobody before anything was saved
    public Optional<Person> real() {
        return isExample() ? cookie.own(request) : known;
    }

    /// Who is here, for saving something: a new visitor becomes a guest, known by this browser.
    ///
    /// @return the person
    public Person self() {
        Person self =
                known.orElseGet(
                        () -> {
                            Person guest = people.add(Person.Role.GUEST);
                            cookie.signIn(guest, request, response);
                            return guest;
                        });
        known = Optional.of(self);
        return self;
    }

    /// What stays the same between a form and its answer, and differs from browser to browser: the
    /// secret that every form of this browser comes back with.
    ///
    /// @return a secret that never stands in a page
    public String browser() {
        Object token = request.getAttribute(DeferredCsrfToken.class.getName());
        return token instanceof DeferredCsrfToken csrf ? csrf.get().getToken() : "";
    }

    /// The path that was asked for, such as `/today`.
    ///
    /// @return the path without what follows a question mark
    public String path() {
        return request.getRequestURI();
    }

    /// Whether nobody on the way can read along: HTTPS, or the same machine.
    ///
    /// @return false over plain http from another machine
    public boolean isPrivate() {
        return request.isSecure() || isSameMachine();
    }

    /// Whether the browser runs on the machine of the server.
    ///
    /// @return true for the loopback addresses
    public boolean isSameMachine() {
        String from = request.getRemoteAddr();
        return from.startsWith("127.") || from.equals("::1") || from.equals("0:0:0:0:0:0:0:1");
    }

    /// What was asked.
    ///
    /// @return the request
    public HttpServletRequest request() {
        return request;
    }

    /// What is answered.
    ///
    /// @return the response
    public HttpServletResponse response() {
        return response;
    }

    /// The hidden field that lets a form come back.
    ///
    /// @return an `input`
    public Element formToken() {
        Object token = request.getAttribute(CsrfToken.class.getName());
        Element input = Element.of("input").with("type", "hidden").with("name", "_csrf");
        return token instanceof CsrfToken csrf ? input.with("value", csrf.getToken()) : input;
    }
}
