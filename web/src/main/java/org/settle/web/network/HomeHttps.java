package org.settle.web.network;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.settle.web.passkey.OwnAddresses;
import org.settle.web.store.SecretKeys;
import org.settle.web.system.DataFolder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/// HTTPS beside plain http: with certificate files of the operator, or with the authority of this
/// home once it was made. Opens at once, and at every later start.
@Component
class HomeHttps
        implements ApplicationListener<ServletWebServerInitializedEvent>,
                DisposableBean,
                OwnAddresses {
    private static final String PROTOCOL = "org.apache.coyote.http11.Http11NioProtocol";

    private final HomeAuthority authority;
    private final String secret;
    private final HttpsSettings settings;
    private final ScheduledExecutorService daily =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final AtomicReference<Optional<TomcatWebServer>> server =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Connector>> open =
            new AtomicReference<>(Optional.empty());

    HomeHttps(
            DataFolder folder,
            SecretKeys keys,
            Clock clock,
            @Value("${settle.https.port:8443}") int port,
            @Value("${settle.https.certificate:}") String certificate,
            @Value("${settle.https.key:}") String key,
            @Value("${settle.address:}") String address) {
        this.secret = HexFormat.of().formatHex(keys.hash("home-network", "keys"));
        this.authority = new HomeAuthority(folder.path(), secret, clock);
        this.settings = new HttpsSettings(port, certificate, key, address);
    }

    @Override
    public void onApplicationEvent(ServletWebServerInitializedEvent event) {
        if (event.getWebServer() instanceof TomcatWebServer tomcat) {
            server.set(Optional.of(tomcat));
            if (settings.isBrought() || authority.exists()) {
                openNow();
            }
            ScheduledFuture<?> _ = daily.scheduleWithFixedDelay(this::renew, 1, 1, TimeUnit.DAYS);
        }
    }

    /// Makes the authority where there is none, and opens HTTPS.
    synchronized void openNow() {
        if (!settings.isBrought()) {
            authority.ready(Hosts.ofThisMachine());
        }
        if (isOpen()) {
            return;
        }
        server.get().ifPresent(this::add);
    }

    private void add(TomcatWebServer tomcat) {
        Connector connector = connector();
        try {
            tomcat.getTomcat().getService().addConnector(connector);
            open.set(Optional.of(connector));
        } catch (IllegalArgumentException e) {
            // Another program has the port. Plain http goes on; the operator's page says why.
            tomcat.getTomcat().getService().removeConnector(connector);
            open.set(Optional.empty());
        }
    }

    /// Whether HTTPS answers. It does not where another program has the port.
    boolean isOpen() {
        return open.get().filter(c -> c.getState() == LifecycleState.STARTED).isPresent();
    }

    /// Whether HTTPS was asked for and does not answer.
    boolean isBlocked() {
        return !isOpen() && (settings.isBrought() || authority.exists());
    }

    /// The certificate file of the operator, where HTTPS was asked for with it and does not answer.
    Optional<String> unusable() {
        return isBlocked() && settings.isBrought()
                ? Optional.of(settings.certificate())
                : Optional.empty();
    }

    int port() {
        return open.get().map(Connector::getLocalPort).orElse(settings.port());
    }

    Optional<X509Certificate> certificate() {
        return settings.isBrought() ? Optional.empty() : authority.certificate();
    }

    /// Where a phone finds Settle, the best address first.
    List<String> forPhone(Hosts hosts) {
        if (!settings.address().isEmpty()) {
            return List.of(settings.address());
        }
        boolean https = isOpen();
        int port = https ? port() : httpPort();
        String begin = https ? "https://" : "http://";
        return Stream.concat(Stream.of(hosts.local()), hosts.addresses().stream())
                .map(host -> begin + host + ":" + port)
                .toList();
    }

    @Override
    public List<String> ownAddresses() {
        Stream<String> https =
                isOpen()
                        ? Stream.of(Hosts.ofThisMachine().local(), "localhost")
                                .map(host -> "https://" + host + ":" + port())
                        : Stream.empty();
        Stream<String> here = Stream.of("http://localhost:" + httpPort());
        return Stream.of(Stream.of(settings.address()), https, here)
                .flatMap(addresses -> addresses)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /// The page with the steps, over plain http: a phone has to read it before it trusts this home.
    String firstPage(Hosts hosts) {
        if (!settings.address().isEmpty()) {
            return settings.address() + "/phone";
        }
        String host = hosts.addresses().stream().findFirst().orElse(hosts.local());
        return "http://" + host + ":" + httpPort() + "/phone";
    }

    int httpPort() {
        return server.get().map(TomcatWebServer::getPort).orElse(0);
    }

    private void renew() {
        boolean fresh = authority.exists() && authority.ready(Hosts.ofThisMachine());
        if (fresh && !settings.isBrought()) {
            reload();
        }
    }

    private void reload() {
        open.get()
                .map(Connector::getProtocolHandler)
                .ifPresent(
                        handler -> {
                            if (handler instanceof AbstractHttp11Protocol<?> http) {
                                http.reloadSslHostConfigs();
                            }
                        });
    }

    private Connector connector() {
        Connector connector = new Connector(PROTOCOL);
        connector.setPort(settings.port());
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setXpoweredBy(false);
        connector.setProperty("SSLEnabled", "true");
        connector.setProperty("compression", "on");
        SSLHostConfig tls = new SSLHostConfig();
        tls.setProtocols("TLSv1.2+TLSv1.3");
        SSLHostConfigCertificate certificate =
                new SSLHostConfigCertificate(tls, SSLHostConfigCertificate.Type.UNDEFINED);
        if (settings.isBrought()) {
            certificate.setCertificateFile(absolute(settings.certificate()));
            certificate.setCertificateKeyFile(absolute(settings.key()));
        } else {
            certificate.setCertificateKeystoreFile(absolute(authority.serverFile().toString()));
            certificate.setCertificateKeystoreType("PKCS12");
            certificate.setCertificateKeystorePassword(secret);
        }
        tls.addCertificate(certificate);
        connector.addSslHostConfig(tls);
        return connector;
    }

    private static String absolute(String file) {
        return Path.of(file).toAbsolutePath().toString();
    }

    @Override
    public void destroy() {
        daily.shutdownNow();
    }

    /// What the operator may set.
    ///
    /// @param port for HTTPS
    /// @param certificate a PEM file, or empty
    /// @param key a PEM file, or empty
    /// @param address the address behind a reverse proxy, or empty
    private record HttpsSettings(int port, String certificate, String key, String address) {
        boolean isBrought() {
            return !certificate.isEmpty() && !key.isEmpty();
        }
    }
}
