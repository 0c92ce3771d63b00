package org.settle.web.sleep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class SleepFormTest {
    @Test
    void aStepIsAQuarterOfAnHourAndGoesOverMidnight() {
        SleepForm form = SleepForm.of(Map.of("bed", "23:50", "woke", "00:05"));
        assertThat(form.stepped("bed-later").typed("bed")).isEqualTo("00:05");
        assertThat(form.stepped("woke-earlier").typed("woke")).isEqualTo("23:50");
    }

    @Test
    void theFirstStepFromAnEmptyFieldSetsTheUsualTime() {
        SleepForm form = SleepForm.of(Map.of("bed", "", "up", "a quarter past"));
        assertThat(form.stepped("bed-later").typed("bed")).isEqualTo("23:00");
        assertThat(form.stepped("up-earlier").typed("up")).isEqualTo("07:15");
        assertThat(form.stepped("bed-later").typed("up")).isEqualTo("a quarter past");
    }

    @Test
    void anyOtherStepChangesNothing() {
        SleepForm form = SleepForm.of(Map.of("bed", "23:50"));
        assertThat(form.stepped("nonsense")).isEqualTo(form);
        assertThat(form.stepped("bed-")).isEqualTo(form);
    }

    @Test
    void fourTimesAreNeeded() {
        assertThat(SleepForm.of(Map.of("bed", "23:50")).times()).isEmpty();
        assertThat(
                        SleepForm.of(
                                        Map.of(
                                                "bed", "25:00", "asleep", "23:00", "woke", "07:00",
                                                "up", "07:00"))
                                .times())
                .isEmpty();
    }
}
