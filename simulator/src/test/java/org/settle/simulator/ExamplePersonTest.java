package org.settle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.settle.trial.design.StudyDesigns;

class ExamplePersonTest {
    private static final int DAYS = 56;

    private static ExamplePerson person(String scenario, long seed) {
        return ExamplePerson.of(
                Scenarios.of(scenario),
                List.of(Treatment.of("usual-evening"), Treatment.of("rolling")),
                StudyDesigns.parse("blocks:7"),
                DAYS,
                seed);
    }

    static List<String> scenarios() {
        return Scenarios.ids();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyPartIsThereAndFitsTheDiary(String scenario) {
        for (long seed = 1; seed <= 20; seed++) {
            ExamplePerson example = person(scenario, seed);
            VirtualDays days = example.days();
            assertThat(example).usingRecursiveComparison().isEqualTo(person(scenario, seed));
            assertThat(example.sessions()).isNotEmpty();
            for (ExamplePerson.Evening evening : example.sessions()) {
                assertThat(days.done(evening.day())).isEqualTo(1);
                assertThat(evening.minutes()).isBetween(1.0, 30.0);
                assertThat(evening.tensionBefore()).isBetween(0, 10);
                assertThat(evening.tensionAfter()).isBetween(0, 10);
            }
            assertThat(example.expectations().getFirst().day()).isEqualTo(1);
            for (ExamplePerson.Expectation asked : example.expectations()) {
                assertThat(days.assigned(asked.day())).isEqualTo(asked.arm());
                assertThat(asked.value()).isBetween(0, 10);
            }
            assertThat(example.notes()).noneMatch(note -> days.isMissing(note.day()));
            assertThat(example.questionnaires())
                    .extracting(ExamplePerson.Sums::day)
                    .containsExactly(0, DAYS / 2, DAYS);
            assertThat(example.questionnaires())
                    .allMatch(s -> s.worry() <= 21 && s.mood() <= 24 && s.worry() >= 0);
        }
    }
}
