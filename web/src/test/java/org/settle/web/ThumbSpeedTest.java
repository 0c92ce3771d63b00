package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a check-in takes a thumb. The words are counted in the browser; the reader is
/// simulated: 3 to 5 words a second (Brysbaert 2019 found a mean of 238 a minute,
/// doi:10.1016/j.jml.2019.104047), 1 to 3 seconds to decide, half a second to a second to tap.
/// Whoever does it daily reads the question; the first time every word is read, and that time is
/// told, too.
@Tag("any-store")
final class ThumbSpeedTest {
    private static final int READERS = 1_000;

    /// How many words a screen has, and how many of them are its question.
    private record Screen(int all, int question) {}

    @TempDir Path data;

    @Test
    void aDailyCheckInTakesAtMostFortyFiveSeconds() {
        List<Screen> screens = new ArrayList<>();
        try (RunningSettle settle = RunningSettle.in(data);
                ChromiumBrowser chromium = ChromiumBrowser.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(settle.address() + "/check-in");
            for (String value : List.of("6", "4", "2", "yes")) {
                screens.add(screen(page));
                page.locator("button[value='" + value + "']").click();
            }
            for (int screen = 0; screen < 2; screen++) {
                screens.add(screen(page));
                page.locator("main form button.primary").click();
            }
        }
        List<Double> daily = seconds(screens.stream().map(Screen::question).toList());
        List<Double> first = seconds(screens.stream().map(Screen::all).toList());
        System.out.printf(
                "A check-in of %d screens: daily median %.0f s, nine of ten within %.0f s; the first time %.0f s and %.0f s.%n",
                screens.size(), at(daily, 50), at(daily, 90), at(first, 50), at(first, 90));
        assertThat(at(daily, 50)).isLessThanOrEqualTo(45);
        assertThat(at(daily, 90)).isLessThanOrEqualTo(60);
    }

    private static List<Double> seconds(List<Integer> words) {
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
        return seconds;
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100);
    }

    /// The numbers of a scale are seen, not read.
    private static Screen screen(Page page) {
        String all = page.locator("main").innerText().replaceAll("\\b[0-9]+\\b", " ");
        return new Screen(words(all), words(page.locator("h1").innerText()));
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
