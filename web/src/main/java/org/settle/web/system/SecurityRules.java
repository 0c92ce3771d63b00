package org.settle.web.system;

import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasRole;
import static org.springframework.security.authorization.AuthorizationManagers.not;

import org.settle.web.store.Person;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/// Who may open what, and what every answer says to the browser.
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types settle";

    private static final String PERMISSIONS =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), screen-wake-lock=(self), publickey-credentials-get=(self), publickey-credentials-create=(self)";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, DeviceContextRepository devices) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(DeviceCookie.FORMS);
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict").path("/"));
        return http.securityContext(context -> context.securityContextRepository(devices))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(c -> c.policyDirectives(CONTENT))
                                        .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER))
                                        .frameOptions(frame -> frame.deny())
                                        .httpStrictTransportSecurity(
                                                h ->
                                                        h.maxAgeInSeconds(63_072_000)
                                                                .includeSubDomains(false))
                                        .crossOriginOpenerPolicy(Customizer.withDefaults())
                                        .addHeaderWriter(
                                                new StaticHeadersWriter(
                                                        "Cross-Origin-Opener-Policy",
                                                        "same-origin"))
                                        .addHeaderWriter(
                                                new StaticHeadersWriter(
                                                        "Cross-Origin-Resource-Policy",
                                                        "same-origin"))
                                        .addHeaderWriter(
                                                new StaticHeadersWriter(
                                                        "Permissions-Policy", PERMISSIONS)))
                .authorizeHttpRequests(
                        paths ->
                                paths.requestMatchers("/operator/**")
                                        .hasRole("OPERATOR")
                                        .requestMatchers(RealOnly.PATHS.toArray(String[]::new))
                                        .access(not(hasRole(Person.Role.EXAMPLE.name())))
                                        .requestMatchers(HttpMethod.TRACE)
                                        .denyAll()
                                        .anyRequest()
                                        .permitAll())
                .build();
    }

    /// Nobody: no default user and no default password.
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
