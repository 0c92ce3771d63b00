package org.settle.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {
    private static final int DAYS = 84;
    private static final double[] SLEEP = {6, 7, 8, 8, 8, 6, 9, 9, 6, 7, 10, 9};
    private static final double WATCH = 348.21964120623045;
    private static final Simulation ROLLING = simulation("usual-evening", "rolling");

    private static Simulation simulation(String... treatments) {
        return new Simulation(Arrays.stream(treatments).map(Treatment::of).toList());
    }

    private static int[] alternating() {
        return IntStream.range(0, DAYS).map(t -> t / 7 % 2).toArray();
    }

    private static double meanTruth(Simulation simulation, String scenario, Rated what) {
        return LongStream.range(0, 200)
                .mapToDouble(
                        i ->
                                simulation
                                        .truth(
                                                VirtualPerson.draw(Scenarios.of(scenario), 5, i),
                                                DAYS)[0][what.place()])
                .average()
                .orElseThrow();
    }

    @Test
    void theSameSeedLivesTheSameDaysOnAnyNumberOfThreads() {
        Scenario scenario = Scenarios.of("typical");
        List<double[]> one =
                LongStream.range(0, 50)
                        .mapToObj(
                                i ->
                                        ROLLING.live(
                                                VirtualPerson.draw(scenario, 9, i), alternating()))
                        .map(d -> d.whole(Rated.SLEEP))
                        .toList();
        List<double[]> many =
                LongStream.range(0, 50)
                        .parallel()
                        .mapToObj(
                                i ->
                                        ROLLING.live(
                                                VirtualPerson.draw(scenario, 9, i), alternating()))
                        .map(d -> d.whole(Rated.SLEEP))
                        .toList();
        for (int i = 0; i < one.size(); i++) {
            assertThat(many.get(i)).containsExactly(one.get(i));
        }
    }

    /// A changed number here means that runs of earlier versions cannot be repeated: say so in the
    /// changelog.
    @Test
    void theNumbersStayTheSameFromVersionToVersion() {
        VirtualDays days =
                ROLLING.live(VirtualPerson.draw(Scenarios.of("typical"), 1, 0), alternating());
        assertThat(Arrays.copyOf(days.whole(Rated.SLEEP), 12)).containsExactly(SLEEP);
        assertThat(days.night(VirtualDays.NightColumn.WATCH)[40]).isEqualTo(WATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"non-responder", "premenstrual", "postpartum", "insomnia", "drifting"})
    void whereASessionChangesNothingTheTruthIsExactlyZero(String scenario) {
        for (long i = 0; i < 50; i++) {
            double[][] truth =
                    ROLLING.truth(VirtualPerson.draw(Scenarios.of(scenario), 2, i), DAYS);
            assertThat(truth[0]).containsOnly(0);
        }
    }

    @Test
    void hopeAloneIsThereAgainstAnEveningAndGoneAgainstALightTouch() {
        assertThat(meanTruth(ROLLING, "expectancy-only", Rated.SLEEP)).isGreaterThan(0.3);
        Simulation sham = simulation("light-touch", "rolling");
        for (long i = 0; i < 50; i++) {
            VirtualPerson person = VirtualPerson.draw(Scenarios.of("expectancy-only"), 2, i);
            assertThat(sham.truth(person, DAYS)[0]).containsOnly(0);
        }
    }

    @Test
    void whatHelpsHelpsAndWhatIsTooFirmHarms() {
        assertThat(meanTruth(ROLLING, "responder", Rated.SLEEP)).isBetween(0.5, 1.2);
        assertThat(meanTruth(ROLLING, "responder", Rated.PAIN)).isLessThan(-0.3);
        assertThat(meanTruth(ROLLING, "harmed", Rated.SLEEP)).isLessThan(-0.4);
        assertThat(meanTruth(ROLLING, "harmed", Rated.WORRY)).isPositive();
        Simulation firm = simulation("usual-evening", "firm-rolling");
        assertThat(meanTruth(firm, "responder", Rated.SLEEP))
                .isLessThan(meanTruth(ROLLING, "responder", Rated.SLEEP));
    }

    @Test
    void pressureCalmsMostAtTheBestShareAndTurnsOver() {
        VirtualPerson person = VirtualPerson.draw(Scenarios.of("typical"), 1, 0);
        Session session = new Session(person);
        double best = person.value("best-share");
        assertThat(session.calming(0)).isZero();
        assertThat(session.calming(best)).isEqualTo(1);
        assertThat(session.calming(2 * best)).isZero();
        assertThat(session.calming(2.2 * best)).isNegative();
    }

    @Test
    void aSlowEffectIsSmallOnTheFirstEveningAndGrows() {
        double early = 0;
        double later = 0;
        for (long i = 0; i < 400; i++) {
            VirtualPerson person = VirtualPerson.draw(Scenarios.of("slow-build-up"), 4, i);
            int[] on = new int[DAYS];
            Arrays.fill(on, 1);
            double[] treated = ROLLING.live(person, on).whole(Rated.SLEEP);
            double[] usual = ROLLING.live(person, new int[DAYS]).whole(Rated.SLEEP);
            int first = Simulation.SETTLING;
            for (int t = 0; t < 3; t++) {
                early += treated[first + t] - usual[first + t];
                later += treated[first + 30 + t] - usual[first + 30 + t];
            }
        }
        assertThat(later).isGreaterThan(2 * early);
    }

    @Test
    void daysAreRoundedMissingLateAndShared() {
        int missing = 0;
        int half = 0;
        int late = 0;
        for (long i = 0; i < 100; i++) {
            VirtualDays days =
                    ROLLING.live(VirtualPerson.draw(Scenarios.of("typical"), 3, i), alternating());
            for (int day = 1; day <= DAYS; day++) {
                double rating = days.written(Rated.MOOD)[day - 1];
                assertThat(Double.isNaN(rating)).isEqualTo(days.isMissing(day));
                assertThat(Double.isNaN(rating) || rating == Math.rint(rating)).isTrue();
                missing += days.isMissing(day) ? 1 : 0;
                late += days.isLate(day) ? 1 : 0;
                half += days.share(day) == 0.5 ? 1 : 0;
            }
            assertThat(days.diary().days()).isEqualTo(DAYS);
        }
        assertThat(missing).isBetween(400, 1100);
        assertThat(late).isBetween(700, 1000);
        assertThat(half).isBetween(300, 700);
    }

    @Test
    void unknownNamesAreToldWithTheKnownOnes() {
        assertThatThrownBy(() -> Scenarios.of("wizard"))
                .hasMessageContainingAll("wizard", "responder");
        assertThatThrownBy(() -> Treatment.of("hammer")).hasMessageContaining("rolling");
        assertThatThrownBy(() -> new Simulation(List.of(Treatment.of("rolling"))))
                .hasMessageContaining("two arms");
    }
}
