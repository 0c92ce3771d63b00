package org.settle.web.network;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Behind a reverse proxy: forwarded headers count only where they come from the address that the
/// operator named. Everybody else could write them too.
@Component
class TrustedProxy implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final boolean on;
    private final String trusted;

    TrustedProxy(
            @Value("${settle.proxy:false}") boolean on,
            @Value("${settle.proxy.trusted:127\\.0\\.0\\.1|::1|0:0:0:0:0:0:0:1}") String trusted) {
        this.on = on;
        this.trusted = trusted;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (on) {
            RemoteIpValve valve = new RemoteIpValve();
            valve.setInternalProxies(trusted);
            valve.setRemoteIpHeader("x-forwarded-for");
            valve.setProtocolHeader("x-forwarded-proto");
            factory.addEngineValves(valve);
        }
    }
}
