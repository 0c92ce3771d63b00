package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.settle.practice.Question.Form;

class PeopleTest {
    private static final Path EXPECTED =
            Path.of("src/test/resources/org/settle/practice/people-plans.txt");
    private final Catalogue catalogue = Catalogue.load();
    private final Screen screen = Screen.load(catalogue);
    private final Tailoring tailoring = Tailoring.load(catalogue);
    private final List<People> people = People.all(screen);

    @Test
    void giveEachOfThemTheExpectedPlan() throws IOException {
        StringBuilder plans = new StringBuilder();
        for (People someone : people) {
            plans.append(PlanText.of(someone, outcome(someone), plan(someone))).append('\n');
        }
        if (Boolean.getBoolean("settle.update")) {
            Files.writeString(EXPECTED, plans, StandardCharsets.UTF_8);
        }
        assertThat(plans.toString()).isEqualTo(Files.readString(EXPECTED, StandardCharsets.UTF_8));
    }

    @Test
    void areTwentyFourWithEveryWish() {
        Set<String> wishes = new HashSet<>();
        people.forEach(someone -> wishes.addAll(someone.person().wishes()));
        assertThat(people).hasSize(24);
        assertThat(wishes)
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.conditions().stream().map(Condition::id).toList());
    }

    @Test
    void makeEveryRuleFire() {
        Set<String> fired = new HashSet<>();
        people.forEach(someone -> plan(someone).reasons().forEach(r -> fired.add(r.key())));
        List<String> rules =
                Rules.load(catalogue).all().stream()
                        .map(rule -> "practice.reason." + rule.id())
                        .toList();
        assertThat(fired).containsAll(rules);
    }

    @Test
    void neverNeedMoreTimeThanTheyHave() {
        assertThat(people)
                .allSatisfy(
                        someone ->
                                assertThat(plan(someone).session().seconds())
                                        .isLessThanOrEqualTo(someone.person().minutes() * 60));
    }

    @Test
    void areTouchedOnChestAndPelvisOnlyWithConsent() {
        for (People someone : people) {
            for (Step step : plan(someone).steps()) {
                if (step instanceof Step.Press press) {
                    Region region = catalogue.region(press.region());
                    assertThat(someone.person().consents())
                            .containsAll(region.consent().stream().toList());
                }
            }
        }
    }

    @Test
    void seeNumbersOnlyWithAnAlgometerAndStayBelowSeventyPercent() {
        for (People someone : people) {
            for (Step step : plan(someone).steps()) {
                if (step instanceof Step.Press press) {
                    assertThat(press.kpa().isPresent())
                            .isEqualTo(someone.person().body().algometerKpa().isPresent());
                    assertThat(press.shareOfThreshold().orElse(0)).isLessThan(0.7);
                }
            }
        }
    }

    @Test
    void areGentlyTreatedWhenNothingIsKnown() {
        List<Step> steps =
                tailoring
                        .programme(Person.unknown(), new ScreenOutcome.Go(), Optional.empty())
                        .steps();
        assertThat(steps)
                .filteredOn(Step.Press.class::isInstance)
                .isNotEmpty()
                .allMatch(step -> ((Step.Press) step).pressure() == Pressure.GENTLE);
    }

    private ScreenOutcome outcome(People someone) {
        return screen.outcome(Form.FULL, someone.answers());
    }

    private Programme plan(People someone) {
        return tailoring.programme(someone.person(), outcome(someone), someone.last());
    }
}
