package org.settle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.settle.analysis.Caution;
import org.settle.analysis.Obstacle;
import org.settle.analysis.Verdict;

final class SentencesTest {
    private static final List<Caution> CAUTIONS =
            List.of(
                    new Caution.ArmUnknown(3),
                    new Caution.DoseNotWritten(2),
                    new Caution.PlanDiffers(2),
                    new Caution.CovariateMissing("sleep", 1),
                    new Caution.CovariateConstant("period"),
                    new Caution.OutcomeLeftOut("pain", new Obstacle.NothingObserved("pain")),
                    new Caution.InWashout("sleep", 4),
                    new Caution.WrittenLate(5),
                    new Caution.BeforeTheEnd(20, 56),
                    new Caution.OrderNotStated(),
                    new Caution.OrderNotOfDesign("blocks:7"),
                    new Caution.TooManyOrders("daily"),
                    new Caution.Lowered("sleep", "1", 0.23),
                    new Caution.NoiseModelsDisagree("sleep", "rolling", 0.61, 0.9),
                    new Caution.RatingsAsRanksDisagree("sleep", "rolling", 0.8, 0.7),
                    new Caution.FewDays("sleep", 9),
                    new Caution.DirectionAssumed("sleep"),
                    new Caution.NotInPlan("worry"),
                    new Caution.OddDay("sleep", 4, 40),
                    new Caution.OnePieceEach(),
                    new Caution.AfterTheEnd(84, 56),
                    new Caution.WashoutHasNoTest(),
                    new Caution.LongGap(40, 52));

    private static final List<Obstacle> OBSTACLES =
            List.of(
                    new Obstacle.NothingObserved("y"),
                    new Obstacle.NoVariation("y", 5),
                    new Obstacle.ExactPattern("y"),
                    new Obstacle.TooFewDays("y", "1", 1),
                    new Obstacle.NeverDone("rolling"),
                    new Obstacle.ConstantCovariate("alcohol"),
                    new Obstacle.Collinear("weekday"),
                    new Obstacle.CollinearArm("rolling"),
                    new Obstacle.TooLarge("y", 1e120),
                    new Obstacle.NoRank("y", 2.5));

    private final Sentences sentences = Sentences.plain(Locale.ENGLISH);

    private static Set<Class<?>> classes(Stream<?> values) {
        return values.map(Object::getClass).collect(Collectors.toSet());
    }

    @Test
    void saysEveryCaution() {
        assertThat(classes(CAUTIONS.stream())).contains(Caution.class.getPermittedSubclasses());
        for (Caution caution : CAUTIONS) {
            assertThat(sentences.caution(caution)).matches("[^{}]+[.?]");
        }
    }

    @Test
    void saysEveryObstacleWithItsColumnOrArmAndWhatToDo() {
        assertThat(classes(OBSTACLES.stream())).contains(Obstacle.class.getPermittedSubclasses());
        for (Obstacle obstacle : OBSTACLES) {
            assertThat(sentences.obstacle(obstacle)).matches("[^{}]+\"[^{}]+\\. [^{}]+\\.");
        }
    }

    @Test
    void saysWhatWasFoundWhere() {
        assertThat(sentences.obstacle(new Obstacle.TooFewDays("y", "1", 1)))
                .isEqualTo(
                        "Column \"y\" needs at least 2 days with a number for arm \"1\", but has 1."
                                + " Add days or check the arm column.");
        assertThat(sentences.obstacle(new Obstacle.NoVariation("y", 5))).contains("is 5 on");
        assertThat(sentences.caution(new Caution.BeforeTheEnd(20, 56))).contains("day 20 of 56");
    }

    @Test
    void saysEveryVerdictInItsOwnWords() {
        Set<String> words =
                Stream.of(Verdict.values()).map(sentences::verdict).collect(Collectors.toSet());

        assertThat(words).hasSize(Verdict.values().length).contains("probably helps");
    }
}
