package org.settle.web.network;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.settle.figures.Scenes;
import org.settle.markup.Element;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The way to the phone: step by step, with a QR code; and the choice over plain http.
@Controller
class PhonePages {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int LINE = 64;

    private final HomeHttps https;
    private final People people;

    PhonePages(HomeHttps https, People people) {
        this.https = https;
        this.people = people;
    }

    @GetMapping("/phone")
    View phone(Visit visit) {
        List<String> addresses = https.forPhone(Hosts.ofThisMachine());
        Page page =
                Page.of(visit, "network.phone-title")
                        .add(Ui.p(visit.say("network.phone-why")), scene(visit, "lock"));
        if (https.certificate().isPresent() && https.isOpen()) {
            https.certificate().ifPresent(c -> certificate(visit, page, c));
        } else if (!https.isOpen()) {
            notOn(visit, page);
        }
        String best = addresses.getFirst();
        page.add(Ui.heading(visit.say("network.open-title")), Ui.p(visit.say("network.open-text")));
        page.add(scene(visit, "scan"));
        page.add(Ui.picture(QrCode.of(best).svg(visit.say("network.qr-label"))));
        addresses.forEach(a -> page.add(Element.of("p").add(Element.of("a", a).with("href", a))));
        return page.add(Ui.quiet(visit.say("network.open-other")));
    }

    private void notOn(Visit visit, Page page) {
        boolean mayTurnOn =
                visit.person().filter(p -> p.role() == Person.Role.OPERATOR).isPresent();
        page.add(Ui.care(Ui.p(visit.say("network.not-on"))));
        if (mayTurnOn) {
            page.add(Ui.actions(Ui.primary(visit.say("network.turn-on"), "/operator/network")));
        } else if (people.hasOperator()) {
            page.add(Ui.p(visit.say("network.ask-operator")));
        } else {
            page.add(
                    Ui.list(
                            List.of(
                                    visit.say("network.first-1"),
                                    visit.say("network.first-2"),
                                    visit.say("network.first-3"))),
                    Ui.quiet(visit.say("network.first-late")));
        }
    }

    @GetMapping("/phone/settle-home.crt")
    ResponseEntity<byte[]> certificateFile() {
        return https.certificate()
                .map(c -> file(pem(c), "application/x-x509-ca-cert", "settle-home.crt"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/phone/settle-home.mobileconfig")
    ResponseEntity<byte[]> profileFile() {
        return https.certificate()
                .map(
                        c ->
                                file(
                                        profile(c),
                                        "application/x-apple-aspen-config",
                                        "settle-home.mobileconfig"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/phone/switch")
    View plain(Visit visit, @RequestParam(defaultValue = "/") String to) {
        return Page.of(visit, "network.plain-title")
                .bare()
                .add(
                        Ui.p(visit.say("network.plain-what")),
                        Ui.list(
                                List.of(
                                        visit.say("network.plain-account"),
                                        visit.say("network.plain-screen"),
                                        visit.say("network.plain-line"))),
                        Ui.p(visit.say("network.plain-choice")),
                        Ui.actions(
                                Ui.secondary(visit.say("network.plain-switch"), "/phone"),
                                Ui.form(
                                        visit,
                                        "/phone/switch",
                                        Ui.sendWith(
                                                visit.say("network.plain-on"), "to", safe(to)))));
    }

    @PostMapping("/phone/switch")
    View goOn(Visit visit, @RequestParam(defaultValue = "/") String to) {
        ResponseCookie cookie =
                ResponseCookie.from(PlainHttp.COOKIE, "1")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(A_DAY)
                        .build();
        visit.response().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return new Redirect(safe(to));
    }

    private static void certificate(Visit visit, Page page, X509Certificate certificate) {
        page.add(
                Ui.heading(visit.say("network.trust-title")),
                Ui.p(visit.say("network.trust-why")),
                scene(visit, "settings"));
        page.add(
                Ui.card(
                        Element.of("h3", visit.say("network.iphone")),
                        steps(visit, "network.iphone-step-", 5),
                        Ui.actions(
                                Ui.secondary(
                                        visit.say("network.iphone-file"),
                                        "/phone/settle-home.mobileconfig"))));
        page.add(
                Ui.card(
                        Element.of("h3", visit.say("network.android")),
                        steps(visit, "network.android-step-", 4),
                        Ui.actions(
                                Ui.secondary(
                                        visit.say("network.android-file"),
                                        "/phone/settle-home.crt"))));
        page.add(
                Ui.fold(
                        visit.say("network.check-title"),
                        Ui.p(visit.say("network.check-text")),
                        Element.of("p")
                                .add(Element.of("code", HomeAuthority.fingerprint(certificate)))));
    }

    private static Element scene(Visit visit, String id) {
        return Ui.scene(Scenes.picture(id, visit.say("ui.scene-" + id)));
    }

    private static Element steps(Visit visit, String key, int count) {
        Element list = Element.of("ol");
        IntStream.rangeClosed(1, count)
                .forEach(n -> list.add(Element.of("li", visit.say(key + n))));
        return list;
    }

    private static String safe(String to) {
        return to.matches("/[a-z0-9/-]*") && !to.startsWith("//") ? to : "/";
    }

    private static ResponseEntity<byte[]> file(String text, String type, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("The certificate of this home cannot be written.", e);
        }
    }

    private static String pem(X509Certificate certificate) {
        String body =
                Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(encoded(certificate));
        return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    }

    /// The profile that an iPhone installs: the certificate, and nothing else.
    private static String profile(X509Certificate certificate) {
        byte[] bytes = encoded(certificate);
        String id = UUID.nameUUIDFromBytes(bytes).toString();
        Element payload =
                dict(
                        Map.of(
                                "PayloadType", "com.apple.security.root",
                                "PayloadIdentifier", "org.settle.home.root",
                                "PayloadUUID", id,
                                "PayloadDisplayName", "Settle at home"),
                        Optional.of(Base64.getEncoder().encodeToString(bytes)));
        Element whole =
                dict(
                        Map.of(
                                "PayloadType", "Configuration",
                                "PayloadIdentifier", "org.settle.home",
                                "PayloadUUID",
                                        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                                                .toString(),
                                "PayloadDisplayName", "Settle at home"),
                        Optional.empty());
        whole.add(Element.of("key", "PayloadContent")).add(Element.of("array").add(payload));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + Element.of("plist").with("version", "1.0").add(whole).write();
    }

    private static Element dict(Map<String, String> texts, Optional<String> data) {
        Element dict = Element.of("dict");
        new java.util.TreeMap<>(texts)
                .forEach(
                        (key, value) ->
                                dict.add(Element.of("key", key)).add(Element.of("string", value)));
        dict.add(Element.of("key", "PayloadVersion")).add(Element.of("integer", "1"));
        data.ifPresent(
                d -> dict.add(Element.of("key", "PayloadContent")).add(Element.of("data", d)));
        return dict;
    }
}
