package org.settle.web.system;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The secret by which a browser is known. Over HTTPS its name begins with `__Host-`, so that
/// nothing else on the network can set it. A second one stands beside it, and before it, while the
/// browser looks around as an example.
@Component
public final class DeviceCookie {
    /// How long a browser can be an example.
    public static final Duration EXAMPLE_AGE = Duration.ofDays(1);

    /// Where the secret stands that every form of a browser comes back with.
    static final String FORMS = "settle-form";

    private static final String OWN = "settle";
    private static final String EXAMPLE = "settle-example";

    private final People people;

    /// Made by Spring.
    ///
    /// @param people who is known
    public DeviceCookie(People people) {
        this.people = people;
    }

    /// Who uses this browser: the example that is open in it, or its own person.
    ///
    /// @param request what was asked
    /// @return the person, or nobody
    public Optional<Person> person(HttpServletRequest request) {
        return secret(request, EXAMPLE)
                .flatMap(people::of)
                .filter(Person::isExample)
                .or(() -> own(request));
    }

    /// Whose browser it is, whatever example is open in it.
    ///
    /// @param request what was asked
    /// @return the person, or nobody
    public Optional<Person> own(HttpServletRequest request) {
        return secret(request, OWN).flatMap(people::of);
    }

    /// Since when this browser is known.
    ///
    /// @param request what was asked
    /// @return the time of the sign-in, or nothing
    public Optional<Instant> since(HttpServletRequest request) {
        return secret(request, OWN).flatMap(people::since);
    }

    /// Lets this browser be known from now on.
    ///
    /// @param person who uses it
    /// @param request what was asked
    /// @param response gets the cookie
    public void signIn(Person person, HttpServletRequest request, HttpServletResponse response) {
        secret(request, OWN).ifPresent(people::signOut);
        send(OWN, people.signIn(person), People.DEVICE_AGE, request, response);
    }

    /// Opens an example in this browser. Who uses it stays known.
    ///
    /// @param example whom to be
    /// @param request what was asked
    /// @param response gets the cookie
    public void enter(Person example, HttpServletRequest request, HttpServletResponse response) {
        send(EXAMPLE, people.signIn(example), EXAMPLE_AGE, request, response);
        staleForms(request, response);
    }

    /// Leaves the example of this browser.
    ///
    /// @param request what was asked
    /// @param response takes the cookie away
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        send(EXAMPLE, "", Duration.ZERO, request, response);
        staleForms(request, response);
    }

    /// A page that was opened as somebody else, in another tab, must not save anything now.
    private static void staleForms(HttpServletRequest request, HttpServletResponse response) {
        add(FORMS, "", Duration.ZERO, request, response);
    }

    /// Forgets this browser.
    ///
    /// @param request what was asked
    /// @param response takes the cookie away
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        // What the browser itself kept, such as own people in Help now, goes too.
        response.setHeader("Clear-Site-Data", "\"storage\"");
        secret(request, OWN).ifPresent(people::signOut);
        send(OWN, "", Duration.ZERO, request, response);
    }

    private static void send(
            String name,
            String value,
            Duration age,
            HttpServletRequest request,
            HttpServletResponse response) {
        add(full(name, request), value, age, request, response);
    }

    private static void add(
            String name,
            String value,
            Duration age,
            HttpServletRequest request,
            HttpServletResponse response) {
        ResponseCookie cookie =
                ResponseCookie.from(name, value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> secret(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(full(name, request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String full(String name, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
