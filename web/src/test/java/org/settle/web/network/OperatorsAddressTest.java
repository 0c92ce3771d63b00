package org.settle.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;

/// The two other ways to a private line: a certificate that the operator brings, and a reverse
/// proxy.
final class OperatorsAddressTest {
    @TempDir Path folder;

    @Test
    void aCertificateOfTheOperatorIsUsedAsItIs() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(256);
        KeyPair pair = keys.generateKeyPair();
        X509Certificate certificate = certificate(pair);
        Path chain = written("chain.pem", certificate);
        Path key = written("key.pem", new PemObject("PRIVATE KEY", pair.getPrivate().getEncoded()));
        try (RunningSettle settle =
                start("--settle.https.certificate=" + chain, "--settle.https.key=" + key)) {
            int port = settle.context().getBean(HomeHttps.class).port();
            HttpResponse<String> answer =
                    trusting(certificate)
                            .send(
                                    HttpRequest.newBuilder(
                                                    URI.create("https://localhost:" + port + "/"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Files.exists(folder.resolve("home-authority.p12"))).isFalse();
        }
    }

    @Test
    void aCertificateThatCannotBeUsedIsToldAtTheStartAndPlainHttpGoesOn() throws Exception {
        Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "no certificate");
        try (RunningSettle settle =
                start("--settle.https.certificate=" + nonsense, "--settle.https.key=" + nonsense)) {
            assertThat(settle.context().getBean(StartMessage.class).text())
                    .contains(nonsense.toString());
            assertThat(cookieAfterForwarding(settle)).isNotEmpty();
        }
    }

    @Test
    void forwardedHeadersCountOnlyWhereTheOperatorSaidSo() throws Exception {
        try (RunningSettle settle = start()) {
            assertThat(cookieAfterForwarding(settle)).doesNotContain("Secure");
        }
        try (RunningSettle settle = start("--settle.proxy=true")) {
            assertThat(cookieAfterForwarding(settle)).contains("Secure");
        }
        try (RunningSettle settle =
                start("--settle.proxy=true", "--settle.proxy.trusted=192\\.0\\.2\\.1")) {
            assertThat(cookieAfterForwarding(settle)).doesNotContain("Secure");
        }
    }

    private static String cookieAfterForwarding(RunningSettle settle) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(settle.address() + "/start"))
                                .header("X-Forwarded-Proto", "https")
                                .header("X-Forwarded-For", "203.0.113.5")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
    }

    private Path written(String name, Object what) throws Exception {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(what);
        }
        return Files.writeString(folder.resolve(name), text.toString());
    }

    private static X509Certificate certificate(KeyPair pair) throws Exception {
        Instant now = Instant.parse("2026-11-01T00:00:00Z");
        X500Name name = new X500Name("CN=localhost");
        byte[] encoded =
                new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(now),
                                Date.from(now.plus(Duration.ofDays(36_500))),
                                name,
                                pair.getPublic())
                        .addExtension(
                                Extension.subjectAlternativeName,
                                false,
                                new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")))
                        .build(
                                new JcaContentSignerBuilder("SHA256withECDSA")
                                        .build(pair.getPrivate()))
                        .getEncoded();
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static HttpClient trusting(X509Certificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("operator", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(store);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }

    private RunningSettle start(String... more) {
        Stream<String> all = Stream.concat(Stream.of("--settle.https.port=0"), Stream.of(more));
        return RunningSettle.in(folder, all.toArray(String[]::new));
    }
}
