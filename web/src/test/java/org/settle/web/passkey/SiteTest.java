package org.settle.web.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteTest {
    @Test
    void aSiteIsANameThatABrowserTrusts() {
        Map.of(
                        "http://localhost:8080", new Site("localhost", "http://localhost:8080"),
                        "https://Kitchen.local:8443/phone",
                                new Site("kitchen.local", "https://kitchen.local:8443"),
                        "https://settle.example.org:443",
                                new Site("settle.example.org", "https://settle.example.org"),
                        "https://settle.example.org",
                                new Site("settle.example.org", "https://settle.example.org"))
                .forEach((address, site) -> assertThat(Site.at(address)).contains(site));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://kitchen.local:8080",
                "https://192.168.1.5:8443",
                "http://127.0.0.1:8080",
                "https://[::1]:8443",
                "localhost",
                "https://",
                "not an address",
                ""
            })
    void anythingElseIsNone(String address) {
        assertThat(Site.at(address)).isEmpty();
    }
}
