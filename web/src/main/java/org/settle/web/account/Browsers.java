package org.settle.web.account;

import java.util.List;
import java.util.Locale;
import org.settle.web.ui.Visit;

/// What a browser says about the device it runs on.
final class Browsers {
    private static final List<String> DEVICES =
            List.of("iPhone", "iPad", "Android", "Windows", "Mac", "Linux");

    private Browsers() {}

    /// A name for a passkey that was made here; the person can change it.
    static String deviceOf(Visit visit) {
        String agent = visit.request().getHeader("User-Agent");
        String said = agent == null ? "" : agent.toLowerCase(Locale.ROOT);
        return DEVICES.stream()
                .filter(device -> said.contains(device.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }
}
