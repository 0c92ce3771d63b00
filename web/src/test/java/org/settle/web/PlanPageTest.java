package org.settle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.planning.Baseline;
import org.settle.planning.Planner;
import org.settle.planning.TrialPlan;
import org.settle.report.PlanReport;
import org.settle.trial.design.StudyDesigns;

/// The page of a plan in a real browser: one slider moves the curve of one person.
@Tag("any-store")
class PlanPageTest {
    @TempDir Path folder;

    @Test
    void oneSliderMovesTheCurve() throws IOException {
        Baseline baseline = Baseline.typical();
        TrialPlan plan = new TrialPlan(56, 2, StudyDesigns.parse("blocks:7"));
        String text =
                new PlanReport(Locale.ENGLISH, "0")
                        .write(baseline, plan, new Planner(baseline, 40).forecast(plan), 0.5);
        Path file = Files.writeString(folder.resolve("plan.html"), text);
        String address = file.toUri().toString();
        List<String> complaints = new ArrayList<>();
        try (ChromiumBrowser chromium = ChromiumBrowser.start()) {
            for (int width : new int[] {320, 390, 1280}) {
                ColorScheme scheme = width == 390 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (BrowserContext context =
                        chromium.browser()
                                .newContext(
                                        new Browser.NewContextOptions()
                                                .setViewportSize(width, 844)
                                                .setColorScheme(scheme))) {
                    Page page = context.newPage();
                    PageLook look =
                            new PageLook(
                                    page, address, Integer.toString(width), complaints, true, true);
                    look.open("", "plan");
                    String before = line(page);
                    page.locator("#amount").focus();
                    for (int step = 0; step < 8; step++) {
                        page.keyboard().press("ArrowRight");
                    }
                    assertThat(line(page)).isNotEqualTo(before);
                    assertThat(page.locator("#said").textContent())
                            .doesNotContain("change of 0.5 ")
                            .isEqualTo(page.locator("#amount").getAttribute("aria-valuetext"));
                    // The sentence and the table moved together.
                    page.locator("#sure summary").click();
                    List<String> rows =
                            page.locator("#sure tbody tr").allInnerTexts().stream()
                                    .map(row -> row.replaceAll("\\s+", " "))
                                    .toList();
                    assertThat(rows)
                            .anyMatch(
                                    row -> {
                                        String[] cells = row.split(" ", -1);
                                        return page.locator("#said")
                                                .textContent()
                                                .contains(cells[0] + " days, " + cells[1] + " of");
                                    });
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static String line(Page page) {
        return page.locator("[data-line=clear]").getAttribute("d");
    }
}
