package org.settle.web.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.settle.web.store.People;
import org.settle.web.system.DeviceCookie;
import org.settle.web.system.PersonAuthentication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands a [Visit] to every handler method that asks for one.
@Configuration(proxyBeanMethods = false)
class VisitResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    /// Where the language stands that somebody chose.
    static final String LANGUAGE = "language";

    private final DeviceCookie cookie;
    private final People people;

    VisitResolver(DeviceCookie cookie, People people) {
        this.cookie = cookie;
        this.people = people;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Visit.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        ServletWebRequest servlet = (ServletWebRequest) web;
        return visit(servlet.getRequest(), Objects.requireNonNull(servlet.getResponse()));
    }

    Visit visit(HttpServletRequest request, HttpServletResponse response) {
        return new Visit(
                request,
                response,
                Words.of(locale(request)),
                cookie,
                people,
                PersonAuthentication.current());
    }

    private static Locale locale(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(c -> c.getName().equals(LANGUAGE))
                .map(c -> Locale.forLanguageTag(c.getValue()))
                .findFirst()
                .or(
                        () ->
                                java.util.Collections.list(request.getLocales()).stream()
                                        .filter(
                                                l ->
                                                        Words.LANGUAGES.stream()
                                                                .anyMatch(
                                                                        w ->
                                                                                w.getLanguage()
                                                                                        .equals(
                                                                                                l
                                                                                                        .getLanguage())))
                                        .findFirst())
                .orElse(Locale.ENGLISH);
    }
}
