package org.settle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Direction;
import org.settle.trial.Estimand;
import org.settle.trial.Outcome;
import org.settle.trial.Protocols;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesigns;

class TrialAnalysisTest {
    private static final int DAYS = 60;
    private static final TrialAnalysis STANDARD = new TrialAnalysis(AnalysisSettings.STANDARD);
    private static final TrialAnalysis ESTIMATE =
            new TrialAnalysis(AnalysisSettings.STANDARD.estimateOnly());

    @Test
    void findsALargeEffectAndSaysSo() {
        Answer.Estimated answer = estimated(STANDARD, trial(2), diary(2, 1.5, 3));
        ArmEffect effect = answer.main().effects().getFirst();
        assertThat(effect.summary().q2_5()).isLessThan(1.5);
        assertThat(effect.summary().q97_5()).isGreaterThan(1.5);
        assertThat(effect.pBenefit()).isGreaterThan(0.99);
        assertThat(effect.verdict()).isEqualTo(Verdict.VERY_LIKELY_HELPS);
    }

    @Test
    void mirrorsWhenLowerIsBetter() {
        Trial lower =
                Trial.of(
                        List.of(new Arm("0"), new Arm("1")),
                        List.of(Outcome.of("y", Direction.LOWER)));
        ArmEffect up = estimated(ESTIMATE, trial(2), diary(2, 1, 4)).main().effects().getFirst();
        ArmEffect down = estimated(ESTIMATE, lower, diary(2, 1, 4)).main().effects().getFirst();
        assertThat(down.summary()).isEqualTo(up.summary());
        assertThat(down.pBenefit()).isCloseTo(1 - up.pBenefit(), within(1e-12));
    }

    @Test
    void isTheSameEveryTime() {
        Diary diary = diary(3, 0.4, 5);
        assertThat(estimated(STANDARD, trial(3), diary).main())
                .isEqualTo(estimated(STANDARD, trial(3), diary).main());
    }

    @Test
    void chancesOfTheMinimalDifferenceAddUp() {
        Outcome outcome = Outcome.of("y", Direction.HIGHER).withMinimalImportantDifference(0.3);
        Trial trial = Trial.of(List.of(new Arm("0"), new Arm("1")), List.of(outcome));
        ArmEffect effect = estimated(ESTIMATE, trial, diary(2, 0.4, 6)).main().effects().getFirst();
        double sum =
                effect.pWorthwhile().orElseThrow()
                        + effect.pHarm().orElseThrow()
                        + effect.pNoDifference().orElseThrow();
        assertThat(sum).isCloseTo(1, within(1e-7));
    }

    @Test
    void anActiveReferenceIsAnsweredByContrasts() {
        Trial active =
                new Trial(
                        List.of(new Arm("0"), new Arm("1")),
                        true,
                        List.of(Outcome.of("y", Direction.HIGHER)),
                        Optional.empty(),
                        Estimand.AS_ASSIGNED,
                        List.of(),
                        Optional.empty());
        Answer.Estimated answer = estimated(STANDARD, active, diary(2, 1.5, 3));
        ArmEffect effect = answer.main().effects().getFirst();
        assertThat(answer.main().effects()).hasSize(1);
        assertThat(effect.summary().mean()).isBetween(0.7, 2.2);
        assertThat(effect.pBest()).isCloseTo(effect.pBenefit(), within(0.003));
    }

    @Test
    void asPractisedStandsBesideAsAssigned() {
        Diary diary = diary(2, 1, 7);
        double[] shares = new double[DAYS];
        int[] arms = diary.assignedArms();
        for (int t = 0; t < DAYS; t++) {
            shares[t] = arms[t] == 1 && t % 3 == 0 ? 0 : 1;
        }
        Answer.Estimated answer = estimated(STANDARD, trial(2), diary.withDone(arms, shares));
        assertThat(kinds(answer)).contains(Variant.Kind.AS_PRACTISED);
        assertThat(kinds(estimated(STANDARD, trial(2), diary)))
                .doesNotContain(Variant.Kind.AS_PRACTISED);
    }

    @Test
    void aDoseThatWasNeverDoneIsAnObstacleAsPractised() {
        Diary diary = diary(2, 1, 7);
        Diary never = diary.withDone(diary.assignedArms(), new double[DAYS]);
        assertThat(refused(trial(2).withEstimand(Estimand.AS_PRACTISED), never))
                .isEqualTo(new Obstacle.NeverDone("1"));
    }

    @Test
    void withoutAStatedDesignThereIsNoRandomisationTest() {
        Answer.Estimated answer = estimated(STANDARD, trial(2), diary(2, 1, 8));
        assertThat(answer.main().effects().getFirst().randomisationTest()).isEmpty();
        assertThat(answer.cautions()).contains(new Caution.OrderNotStated());
    }

    @Test
    void anOrderThatTheDesignCannotGiveHasNoRandomisationTest() {
        Trial trial = trial(2).withDesign(StudyDesigns.parse("blocks:7"));
        Answer.Estimated answer = estimated(STANDARD, trial, diary(2, 1, 8));
        assertThat(answer.main().effects().getFirst().randomisationTest()).isEmpty();
        assertThat(answer.cautions()).contains(new Caution.OrderNotOfDesign("blocks:7"));
    }

    @Test
    void smallDesignsAreEnumerated() {
        int[] order = {0, 1, 1, 0, 1, 0, 0, 1};
        double[] y = {1, 3, 3.2, 1.1, 2.9, 1.2, 0.8, 3.1};
        Trial trial = trial(2).withDesign(StudyDesigns.parse("daily"));
        Answer.Estimated answer = estimated(STANDARD, trial, Diary.of(order, Map.of("y", y)));
        RandomisationTest test =
                answer.main().effects().getFirst().randomisationTest().orElseThrow();
        assertThat(test.orders()).isEqualTo(70);
        assertThat(test.smallestP()).isCloseTo(1 / 70.0, within(1e-12));
        assertThat(test.pTwoSided() * 70).isCloseTo(Math.rint(test.pTwoSided() * 70), within(1e-9));
        assertThat(test.pTwoSided()).isLessThan(0.1);
    }

    /// Under no effect every level is kept: the share of p at or below a level is at most that
    /// level.
    @Test
    void randomisationTestKeepsItsLevelUnderNoEffect() {
        Trial trial = trial(2).withDesign(StudyDesigns.parse("daily"));
        AnalysisSettings settings =
                new AnalysisSettings(
                        NoiseChoice.WHITE, PriorChoice.REFERENCE, false, true, false, 0, 1);
        TrialAnalysis analysis = new TrialAnalysis(settings);
        int trials = 400;
        int at10 = 0;
        int at50 = 0;
        for (int i = 0; i < trials; i++) {
            Diary diary = shortDiary(1000 + i);
            double p =
                    estimated(analysis, trial, diary)
                            .main()
                            .effects()
                            .getFirst()
                            .randomisationTest()
                            .orElseThrow()
                            .pTwoSided();
            at10 += p <= 0.10 ? 1 : 0;
            at50 += p <= 0.50 ? 1 : 0;
        }
        // Three standard errors of a binomial share; below, the test would have no power to be
        // wrong.
        assertThat(at10 / (double) trials).isBetween(0.04, 0.145);
        assertThat(at50 / (double) trials).isBetween(0.40, 0.575);
    }

    @Test
    void aLockedCovariateThatStayedTheSameIsLeftOutAndChangesNothing() {
        Trial asked = withCovariate().withDesign(StudyDesigns.parse("daily:run=3"));
        Trial locked = Protocols.lock(asked, DAYS, 5);
        Diary days = diary(2, 1, 9);
        Diary drawn =
                Diary.of(
                        locked.locked().orElseThrow().sequence().toArray(),
                        Map.of("y", days.column("y"), "z", new double[DAYS]));
        TrialAnalysis analysis = new TrialAnalysis(AnalysisSettings.STANDARD);
        Answer.Estimated with = (Answer.Estimated) analysis.answer(locked, drawn);
        Answer.Estimated without =
                (Answer.Estimated) analysis.answer(locked.withCovariates(List.of()), drawn);
        assertThat(with.main().effects()).isEqualTo(without.main().effects());
        assertThat(with.cautions()).contains(new Caution.CovariateConstant("z"));
        assertThat(refused(asked, drawn)).isEqualTo(new Obstacle.ConstantCovariate("z"));
    }

    @Test
    void refusesWhatCannotBeAnswered() {
        Diary good = diary(2, 1, 9);
        double[] constant = new double[DAYS];
        Arrays.fill(constant, 4);
        double[] missing = new double[DAYS];
        Arrays.fill(missing, Double.NaN);
        double[] huge = good.column("y");
        huge[3] = 1e300;
        assertThat(refused(trial(2), good.withColumn("y", constant)))
                .isEqualTo(new Obstacle.NoVariation("y", 4));
        double[] upAndDown = new double[DAYS];
        Arrays.setAll(upAndDown, t -> t % 2 == 0 ? 5 : 6);
        assertThat(refused(trial(2), good.withColumn("y", upAndDown)))
                .isEqualTo(new Obstacle.ExactPattern("y"));
        assertThat(refused(trial(2), good.withColumn("y", missing)))
                .isEqualTo(new Obstacle.NothingObserved("y"));
        assertThat(refused(trial(2), good.withColumn("y", huge)))
                .isEqualTo(new Obstacle.TooLarge("y", 1e300));
        assertThat(refused(trial(3), good)).isEqualTo(new Obstacle.TooFewDays("y", "2", 0));
    }

    @Test
    void anotherOutcomeWithoutAnswerIsLeftOutAndSaid() {
        Diary good = diary(2, 1, 9);
        double[] missing = new double[DAYS];
        Arrays.fill(missing, Double.NaN);
        double[] upAndDown = new double[DAYS];
        Arrays.setAll(upAndDown, t -> t % 2 == 0 ? 5 : 6);
        Trial two =
                trial(2).withOutcomes(
                                List.of(
                                        Outcome.of("y", Direction.HIGHER),
                                        Outcome.of("x", Direction.HIGHER)));
        Answer.Estimated alone = estimated(STANDARD, trial(2), good);
        for (double[] second : List.of(missing, upAndDown)) {
            Answer.Estimated answer = estimated(STANDARD, two, good.withColumn("x", second));
            assertThat(answer.outcomes()).isEqualTo(alone.outcomes());
            assertThat(answer.trial().outcomes()).hasSize(1);
            assertThat(answer.cautions())
                    .filteredOn(Caution.OutcomeLeftOut.class::isInstance)
                    .hasSize(1);
        }
        Trial other = two.withOutcomes(two.outcomes().reversed());
        assertThat(refused(other, good.withColumn("x", missing)))
                .isEqualTo(new Obstacle.NothingObserved("x"));
    }

    @Test
    void refusesCovariatesThatSayNothingNew() {
        Diary good = diary(2, 1, 9);
        double[] ones = new double[DAYS];
        Arrays.fill(ones, 1);
        double[] trend = new double[DAYS];
        double[] arm = new double[DAYS];
        for (int t = 0; t < DAYS; t++) {
            trend[t] = 5 - 2.0 * t;
            arm[t] = good.assignedArms()[t] * 3;
        }
        assertThat(refused(withCovariate(), good.withColumn("z", ones)))
                .isEqualTo(new Obstacle.ConstantCovariate("z"));
        assertThat(refused(withCovariate(), good.withColumn("z", trend)))
                .isEqualTo(new Obstacle.Collinear("z"));
        assertThat(refused(withCovariate(), good.withColumn("z", arm)))
                .isEqualTo(new Obstacle.Collinear("z"));
    }

    @Test
    void daysWithoutACovariateAreLeftOutAndSaid() {
        Diary good = diary(2, 1, 9);
        SplittableRandom random = new SplittableRandom(4);
        double[] z = random.doubles(DAYS).toArray();
        double[] y = good.column("y");
        int day = 0;
        while (Double.isNaN(y[day])) {
            day++;
        }
        z[day] = Double.NaN;
        Answer.Estimated answer = estimated(ESTIMATE, withCovariate(), good.withColumn("z", z));
        assertThat(answer.cautions()).contains(new Caution.CovariateMissing("y", 1));
        assertThat(answer.main().parameters().covariates()).containsKey("z");
    }

    @Test
    void informedPriorsShowTheReferencePriorBesideThem() {
        PriorChoice informed = new PriorChoice(Map.of("1", new EffectPrior(0.5, 0.2)), Map.of());
        AnalysisSettings settings =
                new AnalysisSettings(NoiseChoice.AVERAGE, informed, false, false, true, 0, 1);
        Diary diary = diary(2, 0, 10);
        Answer.Estimated answer = estimated(new TrialAnalysis(settings), trial(2), diary);
        ArmEffect effect = answer.main().effects().getFirst();
        Variant reference =
                answer.main().sensitivity().stream()
                        .filter(v -> v.kind() == Variant.Kind.REFERENCE_PRIOR)
                        .findFirst()
                        .orElseThrow();
        ArmEffect plain = estimated(ESTIMATE, trial(2), diary).main().effects().getFirst();
        assertThat(reference.effects().getFirst().mean())
                .isCloseTo(plain.summary().mean(), within(1e-12));
        assertThat(effect.summary().mean()).isGreaterThan(plain.summary().mean());
    }

    @Test
    void ratingsAsRanksAgreeInDirectionWithRatingsAsNumbers() {
        double[] y = diary(2, 1.5, 11).column("y");
        for (int t = 0; t < DAYS; t++) {
            y[t] = Math.clamp(Math.rint(y[t]), 0, 10);
        }
        Diary diary = diary(2, 1.5, 11).withColumn("y", y);
        AnalysisSettings ordinal =
                new AnalysisSettings(
                        NoiseChoice.AVERAGE, PriorChoice.REFERENCE, true, false, false, 0, 1);
        ArmEffect ranks =
                estimated(new TrialAnalysis(ordinal), trial(2), diary).main().effects().getFirst();
        assertThat(ranks.pBenefit()).isGreaterThan(0.95);
        assertThat(ranks.pWorthwhile()).isEmpty();
    }

    private static List<Variant.Kind> kinds(Answer.Estimated answer) {
        return answer.main().sensitivity().stream().map(Variant::kind).toList();
    }

    private static Trial trial(int arms) {
        List<Arm> all = List.of(new Arm("0"), new Arm("1"), new Arm("2"));
        return Trial.of(all.subList(0, arms), List.of(Outcome.of("y", Direction.HIGHER)));
    }

    private static Trial withCovariate() {
        Trial trial = trial(2);
        return new Trial(
                trial.arms(),
                false,
                trial.outcomes(),
                Optional.empty(),
                Estimand.AS_ASSIGNED,
                List.of("z"),
                Optional.empty());
    }

    private static Diary diary(int arms, double effect, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = new int[DAYS];
        double[] y = new double[DAYS];
        for (int t = 0; t < DAYS; t++) {
            order[t] = random.nextInt(arms);
            double value = 5 + effect * order[t] + random.nextGaussian();
            y[t] = random.nextInt(8) == 0 ? Double.NaN : value;
        }
        return Diary.of(order, Map.of("y", y));
    }

    private static Diary shortDiary(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1};
        for (int t = order.length - 1; t > 0; t--) {
            int other = random.nextInt(t + 1);
            int arm = order[t];
            order[t] = order[other];
            order[other] = arm;
        }
        double[] y = new double[order.length];
        double error = 0;
        for (int t = 0; t < y.length; t++) {
            error = 0.5 * error + random.nextGaussian();
            y[t] = error + 0.3 * t;
        }
        return Diary.of(order, Map.of("y", y));
    }

    private static Answer.Estimated estimated(TrialAnalysis analysis, Trial trial, Diary diary) {
        return (Answer.Estimated) analysis.answer(trial, diary);
    }

    private static Obstacle refused(Trial trial, Diary diary) {
        return ((Answer.Refused) ESTIMATE.answer(trial, diary)).obstacle();
    }
}
