package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Diaries that can be read and cannot be analysed, or only just.
class BadValueTest {
    private static final SimulatedDiary GOOD = SimulatedDiary.of(28, 2, 1);

    @TempDir Path folder;

    private String refusal(SimulatedDiary diary, Object... more) {
        return run(diary, more).refused().replace(folder + "/", "");
    }

    private Run run(SimulatedDiary diary, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(diary.in(folder), "--outcome", "y"));
        arguments.addAll(List.of(more));
        return Run.analyzed(arguments.toArray());
    }

    private Json answer(SimulatedDiary diary, Object... more) {
        return run(diary, more).answered();
    }

    /// The diary with one cell changed; rows are counted as in the file.
    private static SimulatedDiary with(int row, String column, String cell) {
        List<List<String>> rows = new ArrayList<>(GOOD.rows());
        List<String> changed = new ArrayList<>(rows.get(row - 2));
        changed.set(GOOD.column(column), cell);
        rows.set(row - 2, changed);
        return GOOD.withRows(rows);
    }

    @Test
    void refusesAConstantOutcome() {
        assertThat(refusal(GOOD.withNumbers("y", _ -> 7)))
                .contains("\"y\" is 7 on every day", "Choose an outcome that changes");
        assertThat(refusal(GOOD.withNumbers("y", _ -> 0))).contains("on every day");
    }

    @Test
    void refusesAnOutcomeThatWasNeverWritten() {
        assertThat(refusal(GOOD.withColumn("y", _ -> ""))).contains("has no number in it");
        assertThat(refusal(GOOD.withColumn("y", _ -> "NA"))).contains("has no number in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "nan", "Infinity", "-inf", "INF", "1e999", "-1e999"})
    void refusesNumbersThatAreNotFinite(String cell) {
        assertThat(refusal(with(7, "y", cell)))
                .isEqualTo(
                        "diary.csv, row 7, column \"y\": \""
                                + cell
                                + "\" is too large or not a number. Write a finite number, or leave the cell empty.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x1p3", "0x10", "1f", "6d", "1_000", "six", "6,5", "1 000", "5..5", "--5", "5-",
                "e5", "1e", "\u0665", "\u22125", "6.5h", "#N/A", "=A1", ".", "-", "1e5e5", "n/a"
            })
    void refusesCellsThatAreNoNumbers(String cell) {
        assertThat(refusal(with(7, "y", "\"" + cell + "\"")))
                .contains("diary.csv, row 7, column \"y\": \"" + cell + "\"", "6.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "-1e308", "1e150"})
    void refusesNumbersTooLargeToSquare(String cell) {
        assertThat(refusal(with(7, "y", cell))).contains("too large", "\"y\"");
    }

    @Test
    void answersOnAnyScaleThatPeopleUse() {
        double usual = answer(GOOD).effect().number("mean");
        for (double scale : new double[] {1e-30, 1e-6, 1e6, 1e30}) {
            SimulatedDiary scaled = GOOD.withNumbers("y", y -> scale * y);
            assertThat(answer(scaled).effect().number("mean") / scale)
                    .isCloseTo(usual, org.assertj.core.data.Percentage.withPercentage(0.01));
        }
    }

    @Test
    void refusesVariationTooSmallToCompute() {
        assertThat(refusal(GOOD.withNumbers("y", y -> 1e-200 * y))).contains("\"y\"");
        assertThat(refusal(GOOD.withNumbers("y", y -> 1e9 + 1e-6 * y))).contains("on every day");
    }

    @Test
    void refusesADayThatRepeats() {
        assertThat(refusal(with(8, "day", "3")))
                .contains(
                        "row 8, column \"day\": day 3 is here for the second time (first in row 4)");
    }

    @Test
    void refusesDaysThatRunBackwards() {
        assertThat(refusal(with(2, "day", "9")))
                .contains("row 3, column \"day\": day 2 comes after day 9. Sort the rows by day.");
    }

    @Test
    void refusesDatesThatRepeatOrRunBackwards() {
        SimulatedDiary dated = dated(day -> "2026-11-%02d".formatted(day));
        assertThat(
                        refusal(
                                dated.withColumn(
                                        "date", d -> d.equals("2026-11-09") ? "2026-11-08" : d)))
                .contains(
                        "row 10, column \"date\": day 2026-11-08 is here for the second time (first in row 9)");
        assertThat(
                        refusal(
                                dated.withColumn(
                                        "date", d -> d.equals("2026-11-09") ? "2026-10-09" : d)))
                .contains("row 10, column \"date\": day 2026-10-09 comes after day 2026-11-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"11/23/2026", "11.23.2026", "2026-11-31", "2026-1-3", "today", "20261123"})
    void refusesDatesInAnotherForm(String cell) {
        assertThat(refusal(dated(day -> day == 1 ? cell : "2027-01-%02d".formatted(day))))
                .contains("row 2, column \"date\": \"" + cell + "\" is not a date", "2026-11-23");
    }

    private static SimulatedDiary dated(java.util.function.IntFunction<String> date) {
        return GOOD.renamed("day", "date")
                .withColumn("date", day -> date.apply(Integer.parseInt(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.5", "one", "1e3", "NaN", "99999999999999999999", "0x1", "Day 1", "1,5"})
    void refusesDaysThatAreNoWholeNumbers(String cell) {
        assertThat(refusal(with(7, "day", "\"" + cell + "\"")))
                .contains("row 7, column \"day\": \"" + cell + "\" is not a day number");
    }

    @Test
    void refusesAnEmptyDay() {
        assertThat(refusal(with(7, "day", "")))
                .contains("row 7, column \"day\": the cell is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999", "1000000"})
    void refusesADiaryOfCenturies(String cell) {
        assertThat(refusal(with(29, "day", cell)))
                .contains("row 29, column \"day\": the days span " + cell + " days");
    }

    @Test
    void takesNegativeDaysAndDaysThatAreNumbersWithPoint() {
        Json usual = answer(GOOD);
        assertThat(answer(GOOD.withNumbers("day", day -> day - 40))).isEqualTo(usual);
        assertThat(answer(GOOD.withColumn("day", day -> day + ".00"))).isEqualTo(usual);
        assertThat(answer(GOOD.withColumn("day", day -> "0" + day))).isEqualTo(usual);
    }

    @Test
    void refusesAnArmThatWasNeverObserved() {
        SimulatedDiary never =
                GOOD.withRows(
                        GOOD.rows().stream()
                                .map(
                                        r ->
                                                r.get(1).equals("1")
                                                        ? List.of(r.get(0), "1", r.get(2), "")
                                                        : r)
                                .toList());
        assertThat(refusal(never))
                .contains("at least 2 days with a number for arm \"1\", but has 0");
    }

    @Test
    void refusesAnArmOfThePlanThatTheDiaryNeverHas() {
        Path plan = folder.resolve("three.protocol");
        Run made =
                Run.of(
                        "protocol",
                        "--arm",
                        "0",
                        "--arm",
                        "1",
                        "--arm",
                        "2",
                        "--outcome",
                        "y",
                        "--days",
                        "30",
                        "--seed",
                        "1",
                        "--out",
                        plan);
        assertThat(made.status()).as(made.err()).isZero();
        SimulatedDiary once = GOOD.withRows(GOOD.rows().subList(0, 3));
        assertThat(refusal(once, "--protocol", plan)).contains("at least 2 days");
    }

    @Test
    void takesDatesWithPoints() {
        assertThat(answer(dated(day -> "%d.11.2026".formatted(day)))).isEqualTo(answer(GOOD));
    }

    @Test
    void refusesFewerThanTwoObservedDaysOfAnArm() {
        assertThat(refusal(with(7, "arm", "2"))).contains("for arm \"2\", but has 1. Add days");
    }

    @Test
    void refusesThreeDays() {
        assertThat(refusal(GOOD.withRows(GOOD.rows().subList(0, 3)))).contains("at least 2 days");
    }

    @Test
    void answersFromFourDaysAndSaysThatTheyAreFew() {
        SimulatedDiary four =
                GOOD.withRows(
                        List.of(
                                List.of("1", "0", "0", "3"), List.of("2", "1", "0", "5"),
                                List.of("3", "0", "0", "4"), List.of("4", "1", "0", "6")));
        Json answer = answer(four);
        assertThat(answer.number("days", "observed")).isEqualTo(4);
        assertThat(answer.effect().number("sd")).isGreaterThan(0.5);
        assertThat(answer.list("outcomes", 0, "warnings").toString()).contains("has only 4 days");
    }

    @Test
    void refusesAHundredThousandArms() {
        SimulatedDiary many =
                GOOD.withRows(
                        java.util.stream.IntStream.rangeClosed(1, 100_000)
                                .mapToObj(i -> List.of("" + i, "arm " + i, "0", "" + i % 7))
                                .toList());
        assertThat(refusal(many))
                .contains("there are 100000 different arms", "\"arm\" is the column");
    }

    @Test
    void refusesASingleArm() {
        assertThat(refusal(GOOD.withColumn("arm", _ -> "0")))
                .contains("all days have the same arm, \"0\". A comparison needs at least two.");
    }

    @Test
    void refusesAReferenceThatIsNotInTheFile() {
        assertThat(refusal(GOOD.withColumn("arm", a -> a.equals("0") ? "usual" : "roll")))
                .contains("there is no arm \"0\"", "--reference", "roll, usual.");
        assertThat(refusal(GOOD, "--reference", "2")).contains("no arm \"2\"", "0, 1.");
    }

    @Test
    void refusesAnEmptyArmOnAnObservedDay() {
        assertThat(refusal(with(7, "arm", "")))
                .contains("row 7, column \"arm\": the arm is empty on a day with an outcome");
        assertThat(refusal(GOOD.withColumn("arm", _ -> " "))).contains("the arm is empty");
    }

    @Test
    void takesAnEmptyArmOnAMissedDayWithAWarning() {
        Json answer = answer(with(10, "arm", ""));
        assertThat(answer.list("outcomes", 0, "warnings").toString()).contains("arm");
    }

    @Test
    void refusesArmsThatAreATrend() {
        SimulatedDiary before =
                GOOD.withRows(
                        GOOD.rows().stream()
                                .filter(r -> Integer.parseInt(r.get(0)) % 14 <= 1)
                                .map(
                                        r ->
                                                List.of(
                                                        r.get(0),
                                                        Integer.parseInt(r.get(0)) < 14 ? "0" : "1",
                                                        r.get(2),
                                                        r.get(0)))
                                .toList());
        Run run = run(before);
        assertThat(run.status()).isIn(0, 2);
    }

    @Test
    void refusesACollinearCovariate() {
        SimulatedDiary same = GOOD.withNewColumn("z", r -> GOOD.rows().get(r).get(1));
        assertThat(refusal(same, "--covariate", "z"))
                .contains("Column \"z\" repeats what the days, the arms or other columns say");
        SimulatedDiary twice = GOOD.withNewColumn("z", r -> GOOD.rows().get(r).get(2));
        assertThat(refusal(twice, "--covariate", "x", "--covariate", "z"))
                .contains("\"z\" repeats");
        SimulatedDiary trend = GOOD.withNewColumn("z", r -> "" + (5 + 2 * r));
        assertThat(refusal(trend, "--covariate", "z")).contains("\"z\" repeats");
    }

    @Test
    void refusesAConstantCovariate() {
        assertThat(refusal(GOOD.withNumbers("x", _ -> 3), "--covariate", "x"))
                .contains("\"x\" is the same on every day");
        assertThat(refusal(GOOD.withNumbers("x", _ -> 0), "--covariate", "x"))
                .contains("\"x\" is the same on every day");
    }

    @Test
    void refusesACovariateOfATrillion() {
        assertThat(refusal(GOOD.withNumbers("x", x -> 1e12 * x), "--covariate", "x"))
                .contains("\"x\" has a number as large as", "too large");
    }

    @Test
    void refusesACovariateOfWords() {
        assertThat(refusal(GOOD.withColumn("x", _ -> "rain"), "--covariate", "x"))
                .contains("row 2, column \"x\": \"rain\" is not a number", "0 and 1");
    }

    @Test
    void refusesACovariateThatWasNeverWritten() {
        assertThat(refusal(GOOD.withColumn("x", _ -> ""), "--covariate", "x"))
                .contains("diary.csv: ");
    }

    @Test
    void refusesADoseOutsideZeroToOne() {
        for (String cell : List.of("-0.1", "1.01", "80%", "2")) {
            SimulatedDiary dosed = GOOD.withNewColumn("done", r -> r == 4 ? cell : "1");
            assertThat(refusal(dosed, "--dose-column", "done"))
                    .contains("row 6, column \"done\": \"" + cell + "\"", "from 0 (nothing) to 1");
        }
    }

    @Test
    void refusesALateMarkThatIsNeitherYesNorNo() {
        SimulatedDiary late = GOOD.withNewColumn("late", r -> r == 4 ? "maybe" : "no");
        assertThat(refusal(late, "--late-column", "late"))
                .contains("row 6, column \"late\": \"maybe\" is not yes or no");
    }

    @Test
    void refusesRanksThatAreNoWholeNumbers() {
        assertThat(refusal(GOOD, "--ordinal")).contains("which is no rank");
        assertThat(refusal(GOOD.withNumbers("y", y -> Math.rint(1000 * y)), "--ordinal"))
                .contains("at most 101");
    }
}
