package org.settle.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;

final class KnownNamesTest {
    @TempDir Path data;

    @Test
    void namesOfAHomeAreKnownAndOthersAreNot() {
        for (String name :
                new String[] {
                    "localhost", "kitchen", "kitchen.local", "pc.fritz.box", "192.168.1.7", "[::1]"
                }) {
            assertThat(KnownNames.isOfThisHome(name)).as(name).isTrue();
        }
        for (String name : new String[] {"evil.example", "local.evil.com", "127.0.0.1.nip.io"}) {
            assertThat(KnownNames.isOfThisHome(name)).as(name).isFalse();
        }
    }

    /// The client of the JDK does not let a test choose this header.
    @Test
    void anotherNameIsSentAwayWithASentence() throws IOException {
        try (RunningSettle settle = RunningSettle.in(data)) {
            assertThat(ask(settle, "localhost")).startsWith("HTTP/1.1 200");
            assertThat(ask(settle, "evil.example"))
                    .startsWith("HTTP/1.1 421")
                    .contains("by its own name")
                    .doesNotContain("evil.example");
        }
    }

    private static String ask(RunningSettle settle, String host) throws IOException {
        URI address = URI.create(settle.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request =
                    "GET /phone HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
