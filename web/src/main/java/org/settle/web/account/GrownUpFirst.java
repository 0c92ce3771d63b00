package org.settle.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.settle.web.store.Person;
import org.settle.web.system.PersonAuthentication;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Under 18, a grown-up agrees before the first session. Breathing and help are open all the same.
@Configuration(proxyBeanMethods = false)
class GrownUpFirst implements HandlerInterceptor, WebMvcConfigurer {
    private final Ages ages;

    GrownUpFirst(Ages ages) {
        this.ages = ages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/session/**", "/practice/own/**", "/start/programme");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!ages.waits(person())) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", "/account/grown-up");
        return false;
    }

    private static Optional<Person> person() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof PersonAuthentication known
                ? Optional.of(known.person())
                : Optional.empty();
    }
}
