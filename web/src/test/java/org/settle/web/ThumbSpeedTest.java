package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a check-in takes a person who reads every word on every screen. The words are counted
/// in the browser; the reader is simulated: 3 to 5 words a second (Brysbaert 2019 found a mean of
/// 238 a minute, doi:10.1016/j.jml.2019.104047), 1 to 3 seconds to decide, half a second to a
/// second to tap.
final class ThumbSpeedTest {
    private static final int READERS = 1_000;

    @TempDir Path data;

    @Test
    void aCheckInTakesAtMostFortyFiveSeconds() {
        List<Integer> words = new ArrayList<>();
        try (RunningSettle settle = RunningSettle.in(data);
                ChromiumBrowser chromium = ChromiumBrowser.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(settle.address() + "/check-in");
            for (String value : List.of("6", "4", "2", "yes")) {
                words.add(words(page));
                page.locator("button[value='" + value + "']").click();
            }
            for (int screen = 0; screen < 2; screen++) {
                words.add(words(page));
                page.locator("main form button.primary").click();
            }
            words.add(words(page));
        }
        SplittableRandom random = new SplittableRandom(1);
        List<Double> seconds = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            double speed = random.nextDouble(3, 5);
            double all = 0;
            for (int count : words) {
                all += count / speed + random.nextDouble(1, 3) + random.nextDouble(0.5, 1);
            }
            seconds.add(all);
        }
        seconds.sort(null);
        double median = seconds.get(READERS / 2);
        double slow = seconds.get(READERS * 9 / 10);
        System.out.printf(
                "A check-in of %d screens and %s words: median %.0f s, 9 of 10 within %.0f s.%n",
                words.size(), words, median, slow);
        assertThat(median).isLessThanOrEqualTo(45);
        assertThat(slow).isLessThanOrEqualTo(60);
    }

    private static int words(Page page) {
        return page.locator("main").innerText().strip().split("\\s+").length;
    }
}
