package org.settle.web.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;

/// Behind a reverse proxy, with the address that the operator named.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SitesTest {
    @TempDir static Path data;

    private RunningSettle settle;

    @BeforeAll
    void start() {
        settle =
                RunningSettle.in(
                        data,
                        "--settle.proxy=true",
                        "--settle.address=https://settle.example.org:8443");
    }

    @AfterAll
    void stop() {
        settle.close();
    }

    @Test
    void theNamedAddressIsTheSite() throws IOException {
        assertThat(signInPage("settle.example.org", "https"))
                .contains("&quot;rpId&quot;:&quot;settle.example.org&quot;");
    }

    @Test
    void aNameThatSomebodyElseSendsIsNone() throws IOException {
        assertThat(signInPage("evil.example.org", "https"))
                .contains("autocomplete=\"username\"")
                .doesNotContain("data-wish");
        assertThat(signInPage("settle.example.org.evil.example.org", "https"))
                .doesNotContain("data-wish");
    }

    @Test
    void plainHttpIsNone() throws IOException {
        assertThat(signInPage("settle.example.org", "http")).doesNotContain("data-wish");
    }

    private String signInPage(String host, String scheme) throws IOException {
        int port = settle.context().getWebServer().getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request =
                    "GET /account/sign-in HTTP/1.1\r\nHost: %s\r\nX-Forwarded-Proto: %s\r\nX-Forwarded-For: 203.0.113.5\r\nConnection: close\r\n\r\n"
                            .formatted(host, scheme);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
