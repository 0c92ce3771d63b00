package org.settle.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.settle.web.system.PersonAuthentication;
import org.springframework.context.annotation.Configuration;
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
        if (!ages.waits(PersonAuthentication.current())) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", "/account/grown-up");
        return false;
    }
}
