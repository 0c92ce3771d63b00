package org.settle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final List<Treatment> ARMS =
            List.of(
                    Treatment.of("usual-evening"),
                    Treatment.of("rolling"),
                    Treatment.of("breathing"),
                    Treatment.of("stretching"));

    /// Somebody in whom every path is open.
    private static Scenario open() {
        return Scenarios.of("typical")
                .with("flare-chance", 0.1, 0)
                .with("ill-chance", 0.1, 0)
                .with("cycle-share", 1, 0)
                .with("hot-night-chance", 0.3, 0)
                .with("start-low", -1, 0)
                .with("tone-from-cycle", 0.3, 0)
                .with("inflammation-from-vagal", -0.1, 0);
    }

    private static String lived(Scenario scenario) {
        int[] order = IntStream.range(0, 112).map(t -> t / 4 % 4).toArray();
        StringBuilder all = new StringBuilder();
        for (long i = 0; i < 12; i++) {
            VirtualDays days = new Simulation(ARMS).live(VirtualPerson.draw(scenario, 1, i), order);
            for (Rated rated : Rated.values()) {
                all.append(Arrays.toString(days.whole(rated)));
            }
            for (var column : VirtualDays.NightColumn.values()) {
                all.append(Arrays.toString(days.night(column)));
            }
            for (int day = 1; day <= days.days(); day++) {
                all.append(days.isMissing(day))
                        .append(days.isLate(day))
                        .append(days.guessedReal(day))
                        .append(days.isPeriod(day))
                        .append(days.share(day));
            }
        }
        return all.toString();
    }

    @Test
    void everyParameterChangesSomeDays() {
        Scenario open = open();
        String usual = lived(open);
        List<String> idle = new ArrayList<>();
        for (Parameter p : open.parameters()) {
            double other = p.centre() > (p.low() + p.high()) / 2 ? p.low() : p.high();
            double changed = p.centre() + 0.3 * (other - p.centre());
            if (lived(open.with(p.id(), changed, p.spread())).equals(usual)) {
                idle.add(p.id());
            }
        }
        assertThat(idle).isEmpty();
    }

    @Test
    void everyScenarioLoads() {
        for (String id : Scenarios.ids()) {
            assertThat(Scenarios.of(id).parameters()).hasSameSizeAs(Parameter.all());
        }
    }

    @Test
    void drawsStayWithinTheirLimits() {
        for (long i = 0; i < 500; i++) {
            VirtualPerson person = VirtualPerson.draw(Scenarios.of("typical"), 1, i);
            for (Parameter p : Parameter.all()) {
                assertThat(person.value(p.id())).as(p.id()).isBetween(p.low(), p.high());
            }
        }
    }
}
