package org.settle.web.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Tells Spring Security who is here, from the cookie of the browser. Signing in is done by the
/// pages themselves through [DeviceCookie].
@Component
final class DeviceContextRepository implements SecurityContextRepository {
    private final SecurityContextHolderStrategy strategy =
            SecurityContextHolder.getContextHolderStrategy();
    private final DeviceCookie cookie;

    DeviceContextRepository(DeviceCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Nothing: the cookie is set where somebody signs in.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return loadDeferredContext(request).get().getAuthentication() != null;
    }

    private final class Deferred implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private final java.util.concurrent.atomic.AtomicReference<SecurityContext> context =
                new java.util.concurrent.atomic.AtomicReference<>();

        private Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context.get() == null) {
                SecurityContext found = strategy.createEmptyContext();
                cookie.person(request)
                        .ifPresent(p -> found.setAuthentication(new PersonAuthentication(p)));
                context.set(found);
            }
            return context.get();
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
