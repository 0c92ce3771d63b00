package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TailoringTest {
    private static final ScreenOutcome GO = new ScreenOutcome.Go();
    private final Catalogue catalogue = Catalogue.load();
    private final Tailoring tailoring = Tailoring.load(catalogue);

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 60, 80, 120, 200, 400, 1000})
    void staysBelowSeventyPercentOfTheThreshold(int threshold) {
        for (OptionalDouble weight :
                List.of(OptionalDouble.empty(), OptionalDouble.of(45), OptionalDouble.of(120))) {
            Person person = person(body(weight, OptionalDouble.of(threshold)), Set.of("sport"));
            for (Step.Press press : presses(plan(person))) {
                assertThat(press.shareOfThreshold().orElse(0)).isLessThan(0.7);
                assertThat(press.kpa().isPresent()).isEqualTo(weight.isPresent());
            }
        }
    }

    @Test
    void pressesNowhereWhenEvenHandsWouldBeTooMuch() {
        Person person = person(body(OptionalDouble.of(70), OptionalDouble.of(10)), Set.of());
        assertThat(presses(plan(person))).isEmpty();
        assertThat(plan(person).steps()).isNotEmpty();
    }

    @Test
    void givesWordsOnlyWithoutAnAlgometer() {
        Person person = person(body(OptionalDouble.of(70), OptionalDouble.empty()), Set.of());
        assertThat(presses(plan(person)))
                .isNotEmpty()
                .allMatch(press -> press.kpa().isEmpty() && press.shareOfThreshold().isEmpty())
                .allMatch(press -> press.pressure() == Pressure.GENTLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pelvic-pain", "pain-with-sex"})
    void goesRoundThePelvisAndPointsToSomebody(String wish) {
        Programme plan = plan(person(Body.unknown(), Set.of(wish)));
        assertThat(presses(plan).stream().map(press -> catalogue.region(press.region()).name()))
                .contains("hip-front", "glute")
                .doesNotContain("pelvis-front", "pelvis-back", "inner-thigh", "abdomen");
        assertThat(plan.pointers()).extracting(Reason::key).contains("practice.pointer." + wish);
    }

    @Test
    void isLighterAfterMoreThanFourOfTen() {
        Person person = person(Body.unknown(), Set.of("stress"));
        Programme four = tailoring.programme(person, GO, Optional.of(LastSession.of(4)));
        Programme five = tailoring.programme(person, GO, Optional.of(LastSession.of(5)));
        assertThat(five.progression().key()).isEqualTo("practice.progression.lighter");
        assertThat(four.progression().key()).isEqualTo("practice.progression.same");
        assertThat(presses(five).getFirst().seconds())
                .isLessThan(presses(four).getFirst().seconds());
    }

    @Test
    void breathesGroundsAndTalksWhenAClinicianIsAskedFirst() {
        ScreenOutcome ask = new ScreenOutcome.AskFirst(Set.of(), Set.of(), List.of(), List.of());
        assertThat(tailoring.programme(Person.unknown(), ask, Optional.empty()).steps())
                .extracting(Step::id)
                .containsExactly("slow-breathing", "grounding", "talking");
        assertThat(tailoring.gentleSession(ask, Optional.empty()).minutes()).isEqualTo(6);
    }

    @Test
    void pressesNothingInTheGentleSessionAfterNumbnessAndSparesWhatIsSore() {
        LastSession numb = new LastSession(2, false, Set.of("numbness"), Set.of());
        assertThat(tailoring.gentleSession(GO, Optional.of(numb)).steps())
                .allMatch(Step.Calm.class::isInstance)
                .first()
                .satisfies(
                        s ->
                                assertThat(s.reasons().getFirst().key())
                                        .isEqualTo("practice.reason.last-numbness"));
        LastSession sore = new LastSession(2, false, Set.of("sore-place"), Set.of("calf-left"));
        assertThat(tailoring.gentleSession(GO, Optional.of(sore)).steps())
                .filteredOn(Step.Press.class::isInstance)
                .extracting(s -> ((Step.Press) s).region())
                .contains("calf-right")
                .doesNotContain("calf-left");
    }

    @Test
    void doesOneCompanionAlone() {
        assertThat(tailoring.companionSession("relaxation").steps())
                .extracting(Step::id)
                .containsExactly("relaxation");
        assertThatThrownBy(() -> tailoring.companionSession("sauna"))
                .isInstanceOf(UnknownIdException.class);
    }

    @Test
    void hasNoStepsInAnEmergency() {
        ScreenOutcome now = new ScreenOutcome.DoNotStart(true, Set.of(), Set.of(), List.of());
        assertThat(tailoring.programme(Person.unknown(), now, Optional.empty()).steps()).isEmpty();
        assertThat(tailoring.gentleSession(now, Optional.empty()).steps()).isEmpty();
    }

    @Test
    void refusesAWishThatDoesNotExist() {
        Person person = person(Body.unknown(), Set.of("back-pian"));
        assertThatThrownBy(() -> plan(person))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("back-pian");
    }

    @Test
    void namesTheSourceOfEveryRule() {
        Sources sources = Sources.load();
        for (Rule rule : Rules.load(catalogue).all()) {
            assertThat(tailoring.source(Reason.of(rule.id()))).contains(rule.source());
            assertThat(sources.citation(rule.source()).id()).isEqualTo(rule.source());
        }
        for (Question.Form form : Question.Form.values()) {
            Screen.load(catalogue)
                    .questions(form)
                    .forEach(q -> assertThat(sources.citation(q.source()).id()).isNotBlank());
        }
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatThrownBy(() -> body(OptionalDouble.of(5), OptionalDouble.empty()))
                .hasMessageContaining("body weight in kg must be from 25 to 300, but was 5.0");
        assertThatThrownBy(() -> LastSession.of(11)).hasMessageContaining("0 to 10, but was 11");
        assertThatThrownBy(() -> new LastSession(1, false, Set.of("bliss"), Set.of()))
                .hasMessageContaining("bliss");
    }

    private Programme plan(Person person) {
        return tailoring.programme(person, GO, Optional.empty());
    }

    private static List<Step.Press> presses(Programme programme) {
        return programme.steps().stream()
                .filter(Step.Press.class::isInstance)
                .map(Step.Press.class::cast)
                .toList();
    }

    private Person person(Body body, Set<String> wishes) {
        Set<String> all = new HashSet<>();
        catalogue.tools().forEach(tool -> all.add(tool.id()));
        return new Person(
                AgeBand.FROM_18,
                new Mobility(true, true, false),
                body,
                wishes,
                all,
                20,
                Set.of("floor", "wall", "bed", "chair"),
                Set.of());
    }

    private static Body body(OptionalDouble weight, OptionalDouble threshold) {
        return new Body(
                weight,
                OptionalInt.empty(),
                OptionalInt.empty(),
                HormonalStatus.NONE,
                false,
                false,
                OptionalInt.empty(),
                threshold);
    }
}
