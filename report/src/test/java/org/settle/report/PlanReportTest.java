package org.settle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.settle.planning.Baseline;
import org.settle.planning.Forecast;
import org.settle.planning.Planner;
import org.settle.planning.TrialPlan;
import org.settle.trial.design.StudyDesigns;

class PlanReportTest {
    private static final TrialPlan PLAN = new TrialPlan(28, 2, StudyDesigns.parse("blocks:7"));

    private static String page(Baseline baseline, double worthwhile) {
        Forecast forecast = new Planner(baseline, 30).forecast(PLAN);
        return new PlanReport(Locale.ENGLISH, "0").write(baseline, PLAN, forecast, worthwhile);
    }

    @Test
    void standsAloneAndSaysThatItIsSimulated() {
        String page = page(Baseline.typical(), 0.55);
        assertThat(page)
                .contains("For a change of 0.55 or more", "Simulated: no real person lived")
                .contains("typical person", "regression to the mean", "\"very likely\"");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
        // The script holds no sign that a page escapes, or it would not run.
        String script = page.substring(page.indexOf("<script>"), page.indexOf("</script>"));
        assertThat(script.substring(8)).doesNotContain("&", "<", ">");
    }

    @Test
    void theSliderStandsAtTheAmountThatWasAskedFor() {
        String page = page(new Baseline(2.4, 0.2, 0.1, 20), 0.7);
        String steps = page.substring(page.indexOf("data-steps=") + 12);
        String[] all = steps.substring(0, steps.indexOf('"')).split(";", -1);
        String value = page.substring(page.indexOf("value=") + 7);
        int at = Integer.parseInt(value.substring(0, value.indexOf('"')));
        assertThat(all[at]).startsWith("For a change of 0.7 or more");
        assertThat(all).hasSizeGreaterThan(25).allMatch(step -> step.split("\\|", -1).length == 7);
        assertThat(page).contains("20 days that you wrote");
    }
}
