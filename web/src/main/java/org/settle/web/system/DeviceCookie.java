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
/// nothing else on the network can set it.
@Component
public final class DeviceCookie {
    private final People people;

    /// Made by Spring.
    ///
    /// @param people who is known
    public DeviceCookie(People people) {
        this.people = people;
    }

    /// Who uses this browser.
    ///
    /// @param request what was asked
    /// @return the person, or nobody
    public Optional<Person> person(HttpServletRequest request) {
        return secret(request).flatMap(people::of);
    }

    /// Since when this browser is known.
    ///
    /// @param request what was asked
    /// @return the time of the sign-in, or nothing
    public Optional<Instant> since(HttpServletRequest request) {
        return secret(request).flatMap(people::since);
    }

    /// Lets this browser be known from now on.
    ///
    /// @param person who uses it
    /// @param request what was asked
    /// @param response gets the cookie
    public void signIn(Person person, HttpServletRequest request, HttpServletResponse response) {
        secret(request).ifPresent(people::signOut);
        send(people.signIn(person), People.DEVICE_AGE, request, response);
    }

    /// Forgets this browser.
    ///
    /// @param request what was asked
    /// @param response takes the cookie away
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        // What the browser itself kept, such as own people in Help now, goes too.
        response.setHeader("Clear-Site-Data", "\"storage\"");
        secret(request).ifPresent(people::signOut);
        send("", Duration.ZERO, request, response);
    }

    private static void send(
            String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie =
                ResponseCookie.from(name(request), value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-settle" : "settle";
    }
}
