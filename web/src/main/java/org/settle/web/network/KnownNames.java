package org.settle.web.network;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers only under names of this home. A page of somebody else could otherwise point its own
/// name at this machine and read what it answers (DNS rebinding). An operator who brings a
/// certificate or a proxy has a name of their own; then every name is answered.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KnownNames extends OncePerRequestFilter {
    private static final int MISDIRECTED = 421;
    private static final List<String> HOME =
            List.of(
                    ".local",
                    ".lan",
                    ".home",
                    ".internal",
                    ".home.arpa",
                    ".localdomain",
                    ".localhost",
                    ".box");

    private final boolean any;

    KnownNames(
            @Value("${settle.proxy:false}") boolean proxy,
            @Value("${settle.https.certificate:}") String certificate) {
        this.any = proxy || !certificate.isEmpty();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (any || isOfThisHome(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(MISDIRECTED);
        }
    }

    /// Addresses in numbers, names without a dot, and endings that no name of the internet has.
    static boolean isOfThisHome(String name) {
        String small = name.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        return !small.contains(".")
                || small.contains(":")
                || small.matches("[0-9.]+")
                || HOME.stream().anyMatch(small::endsWith);
    }
}
