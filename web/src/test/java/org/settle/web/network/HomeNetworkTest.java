package org.settle.web.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.checks.ReadingGrade;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;
import org.settle.web.ui.Words;

final class HomeNetworkTest {
    private static final int SEE_OTHER = 303;

    @TempDir Path folder;

    @Test
    void httpsAnswersWithTheAuthorityOfThisHomeNowAndAfterARestart() throws Exception {
        X509Certificate made;
        try (RunningSettle settle = start()) {
            HomeHttps https = settle.context().getBean(HomeHttps.class);
            assertThat(https.isOpen()).isFalse();
            https.openNow();
            made = https.certificate().orElseThrow();
            HttpResponse<String> answer = ask(trusting(made), https.port(), "/phone");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThatThrownBy(() -> ask(HttpClient.newHttpClient(), https.port(), "/phone"))
                    .isInstanceOf(SSLHandshakeException.class);
        }
        try (RunningSettle settle = start()) {
            HomeHttps https = settle.context().getBean(HomeHttps.class);
            assertThat(https.certificate()).contains(made);
            assertThat(ask(trusting(made), https.port(), "/phone").body()).contains("<svg");
        }
    }

    @Test
    void keysAreForTheirOwnerOnlyAndTheAuthorityIsBoundToThisMachine() throws Exception {
        try (RunningSettle settle = start()) {
            HomeHttps https = settle.context().getBean(HomeHttps.class);
            https.openNow();
            for (String file : List.of("home-authority.p12", "home-server.p12")) {
                assertThat(
                                PosixFilePermissions.toString(
                                        Files.getPosixFilePermissions(folder.resolve(file))))
                        .isEqualTo("rw-------");
            }
            X509Certificate authority = https.certificate().orElseThrow();
            assertThat(authority.getCriticalExtensionOIDs()).contains("2.5.29.30", "2.5.29.19");
        }
    }

    @Test
    void thePhoneGetsTheCertificateInTheTypesItKnows() {
        try (RunningSettle settle = start()) {
            settle.context().getBean(HomeHttps.class).openNow();
            WebVisitor phone = new WebVisitor(settle.address());
            HttpResponse<String> file = phone.get("/phone/settle-home.crt");
            assertThat(file.headers().firstValue("Content-Type"))
                    .contains("application/x-x509-ca-cert");
            assertThat(file.body()).startsWith("-----BEGIN CERTIFICATE-----");
            assertThat(phone.get("/phone/settle-home.mobileconfig").body())
                    .contains("com.apple.security.root");
        }
    }

    @Test
    void plainHttpFromElsewhereFirstSaysWhatWillNotWork() throws SocketException {
        // Asked by its own outer address, this machine looks like another one.
        List<String> addresses =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
                        .map(InetAddress::getHostAddress)
                        .toList();
        Assumptions.assumeFalse(addresses.isEmpty(), "Skipped: no address but the loopback.");
        try (RunningSettle settle = start()) {
            int port = settle.context().getWebServer().getPort();
            WebVisitor other = new WebVisitor("http://" + addresses.getFirst() + ":" + port);
            assertThat(location(other.get("/account"))).isEqualTo("/phone/switch?to=%2F");
            assertThat(other.get("/phone").statusCode()).isEqualTo(200);
            assertThat(other.get("/style.css").statusCode()).isEqualTo(200);
            String page = "/phone/switch?to=/today";
            HttpResponse<String> on = other.fill(page, "/phone/switch", Map.of("to", "/today"));
            assertThat(location(on)).isEqualTo("/today");
            assertThat(location(other.get("/today"))).isEmpty();
            assertThat(other.get("/account/sign-in").statusCode()).isEqualTo(SEE_OTHER);
            assertThat(location(other.get("/setup/abc"))).isEqualTo("/phone/switch?to=%2F");
        }
    }

    @Test
    void theStartSaysWhereSettleIs() {
        try (RunningSettle settle = start()) {
            String text = settle.context().getBean(StartMessage.class).text();
            assertThat(text).contains(settle.address(), "/setup/", "█");
        }
    }

    @Test
    void everyTextReadsEasilyAndStandsInBothLanguages() {
        for (String topic : List.of("account", "network")) {
            var english = bundle(topic, Locale.ENGLISH);
            assertThat(bundle(topic, Locale.GERMAN).keySet()).isEqualTo(english.keySet());
            for (String key : english.keySet()) {
                assertThat(ReadingGrade.of(english.getString(key))).as(key).isLessThanOrEqualTo(7);
            }
        }
    }

    private static java.util.ResourceBundle bundle(String topic, Locale locale) {
        return java.util.ResourceBundle.getBundle(
                Words.class.getPackageName().replace(".ui", ".words") + "." + topic,
                locale,
                java.util.ResourceBundle.Control.getNoFallbackControl(
                        java.util.ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private RunningSettle start() {
        return RunningSettle.in(folder, "--settle.https.port=0");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static HttpResponse<String> ask(HttpClient client, int port, String path)
            throws IOException, InterruptedException {
        URI uri = URI.create("https://localhost:" + port + path);
        return client.send(
                HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient trusting(X509Certificate authority)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("home", authority);
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(store);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }
}
