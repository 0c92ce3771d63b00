package org.settle.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.ChromiumBrowser;
import org.settle.web.RunningSettle;

/// The way of a newcomer over the certificate of this home, in a browser that trusts that authority
/// and nothing else that it does not know.
@Tag("any-store")
final class HttpsInTheBrowserTest {
    @TempDir Path folder;

    @Test
    void screenSessionAndHelpWithoutANetwork() throws Exception {
        try (RunningSettle settle = start()) {
            HomeHttps https = settle.context().getBean(HomeHttps.class);
            https.openNow();
            String trusted =
                    "--ignore-certificate-errors-spki-list="
                            + keyOf(https.certificate().orElseThrow());
            String address = "https://localhost:" + https.port();
            try (ChromiumBrowser chromium = ChromiumBrowser.start(List.of(trusted));
                    BrowserContext context =
                            chromium.browser()
                                    .newContext(
                                            new Browser.NewContextOptions()
                                                    .setViewportSize(390, 844)
                                                    .setLocale("en"))) {
                Page page = context.newPage();
                walk(page, address);
                assertThat(context.cookies(address).stream().filter(c -> c.secure))
                        .extracting(c -> c.name)
                        .contains("__Host-settle");
                assertThat(context.cookies(address)).allMatch(HttpsInTheBrowserTest::isHidden);
                withoutANetwork(context, page, address);
            }
        }
    }

    private static void walk(Page page, String address) {
        page.navigate(address + "/");
        assertThat(page.evaluate("window.isSecureContext")).isEqualTo(true);
        page.locator("a.primary").click();
        page.locator("input[value=no]").all().forEach(Locator::check);
        page.locator("button.primary").click();
        page.locator("form[action='/session/start'] button").first().click();
        page.locator("button[value='6']").click();
        page.locator(".step:not([hidden]) .stop").click();
        assertThat(page.url()).endsWith("/ground");
    }

    private static void withoutANetwork(BrowserContext context, Page page, String address) {
        page.navigate(address + "/help/people");
        page.locator("#name").fill("Kim");
        page.locator("#number").fill("+49 30 123456");
        page.locator("form[action='/help/people'] button").click();
        page.locator("button[name=offline][value=yes]").click();
        page.navigate(address + "/help");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.navigate(address + "/help");
        // The worker and the kept pages are there when the cache holds them.
        while (!Boolean.TRUE.equals(
                page.evaluate("caches.match('/breathe').then(r => r !== undefined)"))) {
            page.waitForTimeout(100);
        }
        context.setOffline(true);
        page.navigate(address + "/today");
        assertThat(page.locator("h1").textContent()).isEqualTo("Help now");
        assertThat(page.locator("#people a").getAttribute("href")).isEqualTo("tel:+4930123456");
        page.navigate(address + "/breathe");
        assertThat(page.locator(".pacer").isVisible()).isTrue();
    }

    private static boolean isHidden(Cookie cookie) {
        return cookie.httpOnly && cookie.secure;
    }

    private static String keyOf(X509Certificate authority) throws Exception {
        byte[] key = authority.getPublicKey().getEncoded();
        return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
    }

    private RunningSettle start() {
        return RunningSettle.in(folder, "--settle.https.port=0");
    }
}
