package org.settle.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.settle.trial.design.StudyDesigns;

final class TrialTest {

    private static final List<Arm> ARMS = List.of(new Arm("usual"), new Arm("rolling"));
    private static final List<Outcome> OUTCOMES = List.of(Outcome.of("sleep", Direction.HIGHER));

    @Test
    void putsTheReferenceAndTheMainOutcomeFirst() {
        Trial trial = Trial.of(ARMS, OUTCOMES);

        assertThat(trial.reference().label()).isEqualTo("usual");
        assertThat(trial.mainOutcome().name()).isEqualTo("sleep");
        assertThat(trial.estimand()).isEqualTo(Estimand.AS_ASSIGNED);
    }

    @Test
    void isNotReachedByLaterChangesToItsLists() {
        List<Arm> arms = new ArrayList<>(ARMS);
        Trial trial = Trial.of(arms, OUTCOMES);
        arms.clear();

        assertThat(trial.arms()).isEqualTo(ARMS);
    }

    @Test
    void rejectsFewerThanTwoArmsAndNoOutcome() {
        assertThatThrownBy(() -> Trial.of(List.of(new Arm("A")), OUTCOMES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least two arms");
        assertThatThrownBy(() -> Trial.of(ARMS, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one outcome");
    }

    @Test
    void rejectsNamesThatComeTwice() {
        List<Arm> twice = List.of(new Arm("A"), new Arm("A"));

        assertThatThrownBy(() -> Trial.of(twice, OUTCOMES)).hasMessageContaining("'A' came twice");
        assertThatThrownBy(() -> withCovariates("sleep"))
                .hasMessageContaining("'sleep' came twice");
        assertThatThrownBy(() -> withCovariates(" ")).hasMessageContaining("must not be blank");
    }

    private static Trial withCovariates(String... names) {
        return new Trial(
                ARMS,
                false,
                OUTCOMES,
                Optional.empty(),
                Estimand.AS_PRACTISED,
                List.of(names),
                Optional.empty());
    }

    @Test
    void rejectsALockedOrderThatDoesNotBelongToIt() {
        LockedOrder foreign = new LockedOrder(1, Sequence.of(0, 2), "0".repeat(64));
        Trial trial = Trial.of(ARMS, OUTCOMES);

        assertThatThrownBy(() -> trial.withLocked(foreign))
                .hasMessageContaining("needs the design");
        assertThatThrownBy(() -> trial.withDesign(StudyDesigns.parse("daily")).withLocked(foreign))
                .hasMessageContaining("day 2 of the locked order holds arm 2");
        assertThatThrownBy(() -> new LockedOrder(1, Sequence.of(0), "ABC"))
                .hasMessageContaining("64 digits");
    }

    @Test
    void dropsTheLockWhenTheDesignChanges() {
        Trial locked = Protocols.lock(daily(), 8, 1);

        assertThat(locked.locked()).isPresent();
        assertThat(locked.withDesign(StudyDesigns.parse("blocks:2")).locked()).isEmpty();
        assertThat(locked.withEstimand(Estimand.AS_PRACTISED).locked()).isPresent();
    }

    private static Trial daily() {
        return Trial.of(ARMS, OUTCOMES).withDesign(StudyDesigns.parse("daily"));
    }
}
