package org.settle.web.network;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Plain http from another machine: first one page that says what will not work. Accounts stay
/// closed there, because a password could be read on its way.
@Configuration(proxyBeanMethods = false)
class PlainHttp implements HandlerInterceptor, WebMvcConfigurer {
    /// Where it stands that somebody goes on without HTTPS for a day.
    static final String COOKIE = "settle-plain";

    private static final List<String> OPEN = List.of("/help", "/learn", "/phone", "/notes");
    private static final List<String> CLOSED = List.of("/account", "/setup", "/operator");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI();
        if (isPrivate(request) || isIn(OPEN, path) || isFile(path)) {
            return true;
        }
        if (!isIn(CLOSED, path) && goesOn(request)) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        // The secret of a set-up link does not belong into another address.
        String to = isIn(CLOSED, path) ? "/" : path;
        response.setHeader(
                "Location", "/phone/switch?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        return false;
    }

    private static boolean isFile(String path) {
        return path.matches("/[a-z-]+\\.(?:css|js|svg|webmanifest)");
    }

    private static boolean isPrivate(HttpServletRequest request) {
        String from = request.getRemoteAddr();
        return request.isSecure()
                || from.startsWith("127.")
                || from.equals("::1")
                || from.equals("0:0:0:0:0:0:0:1");
    }

    private static boolean isIn(List<String> places, String path) {
        return places.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
    }

    private static boolean goesOn(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .anyMatch(c -> c.getName().equals(COOKIE));
    }
}
