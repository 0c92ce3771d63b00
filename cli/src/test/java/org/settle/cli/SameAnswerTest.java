package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Changes of a diary whose consequence is known without computing: other units, other names,
/// another order of columns, another way to write numbers.
class SameAnswerTest {
    private static final List<String> SUMMARY =
            List.of("mean", "sd", "q2_5", "q25", "q50", "q75", "q97_5");
    private static final List<String> LEVELS = List.of("trend", "innovation_sd", "stationary_sd");

    @TempDir Path folder;

    private static SimulatedDiary diary(int seed) {
        return SimulatedDiary.of(24 + 5 * seed, 2 + seed % 3, seed);
    }

    private Json answer(SimulatedDiary diary, Object... options) {
        List<Object> arguments =
                new ArrayList<>(List.of(diary.in(folder), "--outcome", "y", "--covariate", "x"));
        arguments.addAll(List.of(options));
        return Run.answer(arguments.toArray());
    }

    private static void close(Json one, Json other, double scale, double shift) {
        double sd = other.number("sd");
        for (String name : SUMMARY) {
            double moved = name.equals("sd") ? 0 : shift;
            assertThat(one.number(name))
                    .as(name)
                    .isCloseTo(
                            scale * other.number(name) + moved,
                            within(2e-3 * Math.abs(scale) * sd));
        }
    }

    private static void closeEffects(Json one, Json other, double scale) {
        for (int k = 0; k < other.list("outcomes", 0, "effects").size(); k++) {
            close(
                    one.at("outcomes", 0, "effects", k),
                    other.at("outcomes", 0, "effects", k),
                    scale,
                    0);
        }
        assertThat(one.effect().number("p_benefit"))
                .isCloseTo(other.effect().number("p_benefit"), within(5e-4));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void addingAConstantMovesOnlyTheIntercept(int seed) {
        SimulatedDiary diary = diary(seed);
        Json usual = answer(diary);
        for (double shift : new double[] {-3, 100, 1e6}) {
            Json moved = answer(diary.withNumbers("y", y -> y + shift));
            closeEffects(moved, usual, 1);
            close(moved.parameter("intercept"), usual.parameter("intercept"), 1, shift);
            LEVELS.forEach(name -> close(moved.parameter(name), usual.parameter(name), 1, 0));
            close(moved.parameter("autocorrelation"), usual.parameter("autocorrelation"), 1, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void anotherUnitScalesEverythingThatHasAUnit(int seed) {
        SimulatedDiary diary = diary(seed);
        Json usual = answer(diary, "--mid", "0.5");
        for (double scale : new double[] {0.001, 60, 1e8}) {
            Json scaled =
                    answer(
                            diary.withNumbers("y", y -> scale * y),
                            "--mid",
                            new java.math.BigDecimal(scale * 0.5)
                                    .setScale(6, java.math.RoundingMode.HALF_UP)
                                    .toPlainString());
            closeEffects(scaled, usual, scale);
            close(scaled.parameter("intercept"), usual.parameter("intercept"), scale, 0);
            LEVELS.forEach(name -> close(scaled.parameter(name), usual.parameter(name), scale, 0));
            close(scaled.parameter("carryover"), usual.parameter("carryover"), 1, 0);
            assertThat(scaled.effect().number("p_worthwhile"))
                    .isCloseTo(usual.effect().number("p_worthwhile"), within(5e-4));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void turningTheOutcomeRoundTurnsTheAnswerRound(int seed) {
        SimulatedDiary diary = diary(seed);
        Json usual = answer(diary);
        Json turned = answer(diary.withNumbers("y", y -> -y), "--better", "lower");
        for (int k = 0; k < usual.list("outcomes", 0, "effects").size(); k++) {
            Json one = usual.at("outcomes", 0, "effects", k);
            Json other = turned.at("outcomes", 0, "effects", k);
            assertThat(other.number("mean"))
                    .isCloseTo(-one.number("mean"), within(1e-3 * one.number("sd")));
            assertThat(other.number("q97_5"))
                    .isCloseTo(-one.number("q2_5"), within(2e-3 * one.number("sd")));
            assertThat(other.number("p_benefit")).isCloseTo(one.number("p_benefit"), within(5e-4));
            assertThat(other.text("verdict")).isEqualTo(one.text("verdict"));
            assertThat(other.number("p_best")).isCloseTo(one.number("p_best"), within(4e-3));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void anotherDirectionTurnsOnlyTheChanceOfBenefit(int seed) {
        Json higher = answer(diary(seed), "--better", "higher", "--mid", "0.4");
        Json lower = answer(diary(seed), "--better", "lower", "--mid", "0.4");
        Json one = higher.effect();
        Json other = lower.effect();
        SUMMARY.forEach(name -> assertThat(other.number(name)).isEqualTo(one.number(name)));
        assertThat(other.number("p_benefit")).isCloseTo(1 - one.number("p_benefit"), within(1e-12));
        assertThat(other.number("p_harm")).isCloseTo(one.number("p_worthwhile"), within(1e-12));
        assertThat(lower.at("outcomes", 0, "parameters"))
                .isEqualTo(higher.at("outcomes", 0, "parameters"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void otherNamesChangeNothing(int seed) {
        SimulatedDiary diary = diary(seed);
        SimulatedDiary named =
                diary.withColumn(
                        "arm",
                        a ->
                                Map.of("0", "usual \u00E9", "1", "a, \"b\"", "2", "c;d", "3", "e")
                                        .get(a)
                                        .replace("\"", "\"\""));
        named = named.withColumn("arm", a -> '"' + a + '"').renamed("y", "sleep quality");
        Path file = named.in(folder);
        Json other =
                Run.answer(
                        file,
                        "--outcome",
                        "sleep quality",
                        "--covariate",
                        "x",
                        "--reference",
                        "usual \u00E9");
        Json usual = answer(diary);
        assertThat(other.numbers()).isEqualTo(usual.numbers());
        assertThat(other.effect().text("arm")).isEqualTo("a, \"b\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theOrderOfColumnsAndColumnsNobodyAsksForChangeNothing(int seed) {
        SimulatedDiary diary = diary(seed);
        Json usual = answer(diary);
        assertThat(answer(diary.reordered("y", "x", "arm", "day"))).isEqualTo(usual);
        assertThat(answer(diary.withNewColumn("notes", r -> "\"slept, woke\nslept\" ".strip())))
                .isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theWayNumbersAreWrittenChangesNothing(int seed) {
        SimulatedDiary diary = diary(seed);
        Json usual = answer(diary);
        String european = diary.text(";", "\r\n").replace('.', ',');
        Path file = SimulatedDiary.write(folder, "europe.csv", "\uFEFF" + european);
        assertThat(Run.answer(file, "--outcome", "y", "--covariate", "x")).isEqualTo(usual);
        SimulatedDiary exponents =
                diary.withColumn("y", y -> y.isEmpty() ? "NA" : " +" + y + "e0 ")
                        .withColumn("x", x -> x + "000");
        if (diary.rows().stream().noneMatch(r -> r.get(3).startsWith("-"))) {
            assertThat(answer(exponents)).isEqualTo(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"white", "ar1", "drift"})
    void aCovariateInAnotherUnitBarelyMattersToTheEffect(String noise) {
        SimulatedDiary diary = diary(2);
        Json usual = answer(diary, "--noise", noise);
        Json far = answer(diary.withNumbers("x", x -> 50 * x), "--noise", noise);
        double sd = usual.effect().number("sd");
        assertThat(far.effect().number("mean"))
                .isCloseTo(usual.effect().number("mean"), within(0.1 * sd));
        assertThat(50 * far.parameter("covariates").number("x", "mean"))
                .isCloseTo(usual.parameter("covariates").number("x", "mean"), within(0.1));
    }
}
