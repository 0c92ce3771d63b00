package org.settle.web.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.settle.web.account.SetUpLink;
import org.settle.web.ui.Words;
import org.springframework.stereotype.Component;

/// What the terminal says when Settle is ready.
@Component
public final class StartMessage {
    private final HomeHttps https;
    private final SetUpLink link;

    StartMessage(HomeHttps https, SetUpLink link) {
        this.https = https;
        this.link = link;
    }

    /// The whole message: where Settle is, a QR code for the phone, and before there is an operator
    /// the link that makes one. Each call makes a new link.
    ///
    /// @return several lines
    public String text() {
        Words words = Words.of(Locale.getDefault());
        List<String> phone = https.forPhone(Hosts.ofThisMachine());
        StringBuilder text = new StringBuilder();
        line(text, words.say("network.start-here", Map.of("address", here())));
        line(
                text,
                words.say("network.start-phone", Map.of("addresses", String.join("\n  ", phone))));
        https.unusable()
                .ifPresent(
                        file ->
                                line(
                                        text,
                                        words.say("network.start-unusable", Map.of("file", file))));
        QrCode code = QrCode.of(https.firstPage(Hosts.ofThisMachine()));
        text.append('\n').append(code.halfBlocks()).append('\n');
        Optional<String> path = link.renew();
        path.ifPresent(
                p -> line(text, words.say("network.start-setup", Map.of("address", here() + p))));
        https.certificate()
                .ifPresent(
                        c ->
                                line(
                                        text,
                                        words.say(
                                                "network.start-fingerprint",
                                                Map.of("sum", HomeAuthority.fingerprint(c)))));
        line(text, words.say("network.start-stop"));
        return text.toString();
    }

    /// The address on this machine.
    ///
    /// @return such as `http://localhost:8080`
    public String here() {
        return "http://localhost:" + https.httpPort();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
