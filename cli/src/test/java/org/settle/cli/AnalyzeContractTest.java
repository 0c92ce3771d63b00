package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `analyze` promises to scripts: fields, options, exit status.
class AnalyzeContractTest {
    private static final Set<String> SUMMARY =
            Set.of("mean", "sd", "q2_5", "q25", "q50", "q75", "q97_5", "p_below_zero");
    private static final SimulatedDiary DIARY = SimulatedDiary.of(42, 3, 5);

    @TempDir Path folder;

    private Json answer(SimulatedDiary diary, Object... options) {
        return Run.answer(Stream.concat(Stream.of(diary.in(folder)), Stream.of(options)).toArray());
    }

    private Json usual(Object... options) {
        return answer(
                DIARY,
                Stream.concat(Stream.of("--outcome", "y", "--noise", "ar1"), Stream.of(options))
                        .toArray());
    }

    @Test
    void theJsonHasTheFieldsThatWerePromised() {
        Json json = usual("--covariate", "x", "--mid", "0.5");
        assertThat(json.names()).containsExactly("settle", "days", "reference", "outcomes");
        assertThat(json.names("days")).containsExactly("calendar", "observed");
        assertThat(json.number("days", "calendar")).isEqualTo(42);
        assertThat(json.number("days", "observed")).isEqualTo(38);
        assertThat(json.text("reference")).isEqualTo("0");
        assertThat(json.names("outcomes", 0))
                .contains("outcome", "effects", "parameters", "noise_models", "warnings")
                .isSubsetOf(
                        "outcome",
                        "observed",
                        "effects",
                        "parameters",
                        "noise_models",
                        "sensitivity",
                        "warnings");
        assertThat(json.list("outcomes", 0, "effects"))
                .extracting(effect -> effect.text("arm"))
                .containsExactly("1", "2");
        for (Json effect : json.list("outcomes", 0, "effects")) {
            assertThat(effect.names())
                    .containsAll(SUMMARY)
                    .contains("arm", "p_benefit", "p_worthwhile", "p_harm", "p_best")
                    .contains("randomisation_test", "verdict")
                    .hasSize(SUMMARY.size() + 8)
                    .contains("p_no_difference");
            assertThat(effect.isNull("randomisation_test")).isTrue();
        }
    }

    @Test
    void theJsonHasEveryParameter() {
        Json json = usual("--covariate", "x");
        assertThat(json.names("outcomes", 0, "parameters"))
                .containsExactly(
                        "intercept",
                        "trend",
                        "autocorrelation",
                        "carryover",
                        "innovation_sd",
                        "stationary_sd",
                        "covariates");
        for (String name : List.of("intercept", "trend", "autocorrelation", "carryover")) {
            assertThat(json.parameter(name).names()).isEqualTo(SUMMARY);
        }
        assertThat(json.parameter("covariates").names()).containsExactly("x");
        assertThat(json.parameter("covariates").names("x")).isEqualTo(SUMMARY);
        assertThat(json.list("outcomes", 0, "noise_models")).hasSize(1);
        assertThat(json.text("outcomes", 0, "noise_models", 0, "name")).isEqualTo("ar1");
        assertThat(json.number("outcomes", 0, "noise_models", 0, "weight")).isEqualTo(1);
    }

    @Test
    void withoutASmallestDifferenceNothingIsCalledWorthwhile() {
        Json effect = usual().effect();
        assertThat(effect.isNull("p_worthwhile")).isTrue();
        assertThat(effect.isNull("p_harm")).isTrue();
    }

    @Test
    void harmIsAtLeastTheSmallestDifferenceInTheBadDirection() {
        Json up = usual("--mid", "0.5").effect();
        Json down = usual("--mid", "0.5", "--better", "lower").effect();
        assertThat(up.number("p_harm")).isEqualTo(down.number("p_worthwhile"));
        assertThat(up.number("p_worthwhile")).isEqualTo(down.number("p_harm"));
        assertThat(up.number("p_benefit")).isEqualTo(1 - up.number("p_below_zero"));
        assertThat(down.number("p_benefit")).isEqualTo(up.number("p_below_zero"));
        assertThat(up.number("p_worthwhile") + up.number("p_harm") + up.number("p_no_difference"))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void outcomesHaveTheirOwnDirectionAndSmallestDifference() {
        SimulatedDiary two = DIARY.withNewColumn("z", r -> DIARY.rows().get(r).get(3));
        Json json =
                answer(
                        two,
                        "--outcome",
                        "y",
                        "--outcome",
                        "z",
                        "--noise",
                        "ar1",
                        "--mid",
                        "0.2",
                        "--mid",
                        "z=1.5",
                        "--better",
                        "z=lower");
        Json y = json.at("outcomes", 0, "effects", 0);
        Json z = json.at("outcomes", 1, "effects", 0);
        assertThat(y.number("mean")).isEqualTo(z.number("mean"));
        assertThat(y.number("p_benefit")).isCloseTo(1 - z.number("p_benefit"), within(1e-12));
        Json one = usual("--mid", "1.5", "--better", "lower").effect();
        assertThat(z.number("p_worthwhile")).isEqualTo(one.number("p_worthwhile"));
        assertThat(y.number("p_worthwhile"))
                .isEqualTo(usual("--mid", "0.2").effect().number("p_worthwhile"));
    }

    @Test
    void eachOutcomeIsAnsweredAsIfItWereAlone() {
        SimulatedDiary two = DIARY.withNewColumn("z", r -> Integer.toString((r * 7) % 11));
        Json both = answer(two, "--outcome", "z", "--outcome", "y", "--noise", "ar1");
        assertThat(both.at("outcomes", 1, "effects"))
                .isEqualTo(usual().at("outcomes", 0, "effects"));
        assertThat(both.text("outcomes", 0, "outcome")).isEqualTo("z");
        assertThat(both.number("days", "observed")).isEqualTo(42);
    }

    @Test
    void theReferenceIsTheOneThatWasNamed() {
        Json one = usual("--reference", "1");
        assertThat(one.text("reference")).isEqualTo("1");
        assertThat(one.list("outcomes", 0, "effects"))
                .extracting(effect -> effect.text("arm"))
                .containsExactly("0", "2");
        assertThat(one.effect().number("mean")).isNegative();
    }

    @Test
    void theArmColumnIsTheOneThatWasNamed() {
        assertThat(
                        answer(
                                DIARY.renamed("arm", "tonight"),
                                "--outcome",
                                "y",
                                "--arm-column",
                                "tonight",
                                "--noise",
                                "ar1"))
                .isEqualTo(usual());
    }

    @Test
    void datesAndDayNumbersGiveTheSameAnswer() {
        LocalDate start = LocalDate.of(2028, 2, 10);
        SimulatedDiary dated =
                DIARY.withColumn("day", d -> start.plusDays(Long.parseLong(d) - 1).toString())
                        .renamed("day", "date");
        assertThat(answer(dated, "--outcome", "y", "--noise", "ar1")).isEqualTo(usual());
        assertThat(answer(dated.renamed("date", "Date"), "--outcome", "y", "--noise", "ar1"))
                .isEqualTo(usual());
    }

    /// Both lack the arm on the missing days, one with rows and one without.
    @Test
    void absentDaysEqualRowsWithoutOutcome() {
        SimulatedDiary rows =
                DIARY.withRows(
                        DIARY.rows().stream()
                                .map(
                                        r ->
                                                r.get(3).isEmpty()
                                                        ? List.of(r.get(0), "", r.get(2), "")
                                                        : r)
                                .toList());
        SimulatedDiary none =
                DIARY.withRows(DIARY.rows().stream().filter(r -> !r.get(3).isEmpty()).toList());
        Json with = answer(rows, "--outcome", "y", "--noise", "ar1");
        assertThat(answer(none, "--outcome", "y", "--noise", "ar1")).isEqualTo(with);
        assertThat(with.number("days", "calendar")).isEqualTo(42);
        assertThat(with.list("outcomes", 0, "warnings").toString()).contains("4 days");
    }

    @Test
    void theTrialEndsWithTheLastRowEvenWithoutAnOutcome() {
        List<List<String>> rows = new ArrayList<>(DIARY.rows());
        rows.set(0, List.of("1", "0", "0", ""));
        rows.set(41, List.of("42", "0", "0", ""));
        Json longer = answer(DIARY.withRows(rows), "--outcome", "y", "--noise", "ar1");
        assertThat(longer.number("days", "calendar")).isEqualTo(42);
        Json shorter =
                answer(DIARY.withRows(rows.subList(1, 41)), "--outcome", "y", "--noise", "ar1");
        assertThat(shorter.number("days", "calendar")).isEqualTo(40);
        assertThat(shorter.parameter("trend")).isNotEqualTo(longer.parameter("trend"));
    }

    @Test
    void theArmOfAnAbsentDayComesFromTheProtocol() throws Exception {
        Path plan = folder.resolve("the.protocol");
        Run.of(
                "protocol",
                "--arm",
                "0",
                "--arm",
                "1",
                "--outcome",
                "y",
                "--mid",
                "0.5",
                "--days",
                "42",
                "--seed",
                "9",
                "--out",
                plan);
        String order =
                Files.readAllLines(plan).stream()
                        .filter(l -> l.startsWith("order: "))
                        .findFirst()
                        .orElseThrow()
                        .substring(7);
        List<String> arms = new ArrayList<>();
        for (String run : order.split(" ", -1)) {
            String[] parts = run.split("x", -1);
            for (int i = 0; i < (parts.length == 1 ? 1 : Integer.parseInt(parts[1])); i++) {
                arms.add(parts[0]);
            }
        }
        SimulatedDiary full =
                DIARY.withColumn("arm", a -> "")
                        .withRows(
                                DIARY.rows().stream()
                                        .map(
                                                r ->
                                                        List.of(
                                                                r.get(0),
                                                                arms.get(
                                                                        Integer.parseInt(r.get(0))
                                                                                - 1),
                                                                r.get(2),
                                                                r.get(3)))
                                        .toList());
        SimulatedDiary absent =
                full.withRows(full.rows().stream().filter(r -> !r.get(3).isEmpty()).toList());
        Json complete = answer(full, "--outcome", "y", "--protocol", plan);
        assertThat(answer(absent, "--outcome", "y", "--protocol", plan)).isEqualTo(complete);
        assertThat(answer(absent.withColumn("arm", _ -> ""), "--protocol", plan))
                .isEqualTo(complete);
        assertThat(complete.effect().isNull("p_worthwhile")).isFalse();
        assertThat(complete.at("protocol").text("sha256")).matches("[0-9a-f]{64}");
        assertThat(complete.at("protocol").number("planned_days")).isEqualTo(42);
        assertThat(complete.effect().number("randomisation_test", "p_two_sided"))
                .isBetween(0.0, 1.0);
        Json without = answer(absent, "--outcome", "y", "--mid", "0.5");
        assertThat(without.effect().number("mean")).isNotEqualTo(complete.effect().number("mean"));
    }

    @ParameterizedTest
    @CsvSource({"white,false,white", "ar1,true,ar1", "drift,false,drift"})
    void oneNoiseModelAlone(String noise, boolean hasAutocorrelation, String name) {
        Json json = answer(DIARY, "--outcome", "y", "--noise", noise);
        assertThat(json.parameter("autocorrelation").isNull()).isEqualTo(!hasAutocorrelation);
        assertThat(json.parameter("stationary_sd").number("mean")).isPositive();
        assertThat(json.list("outcomes", 0, "noise_models"))
                .extracting(m -> m.text("name"))
                .containsExactly(name);
    }

    @Test
    void theAverageIsOverThreeNoiseModels() {
        Json average = answer(DIARY, "--outcome", "y");
        assertThat(answer(DIARY, "--outcome", "y", "--noise", "average")).isEqualTo(average);
        double sum = 0;
        double mean = 0;
        for (Json model : average.list("outcomes", 0, "noise_models")) {
            Json one = answer(DIARY, "--outcome", "y", "--noise", model.text("name"));
            sum += model.number("weight");
            mean += model.number("weight") * one.effect().number("mean");
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(average.effect().number("mean")).isCloseTo(mean, within(1e-6));
        Json ar1 = usual();
        assertThat(average.parameter("autocorrelation"))
                .isEqualTo(ar1.parameter("autocorrelation"));
        assertThat(average.parameter("innovation_sd")).isEqualTo(ar1.parameter("innovation_sd"));
    }

    @Test
    void aPriorFileReplacesTheReferencePrior() {
        Path same = SimulatedDiary.write(folder, "same.csv", "arm,mean,scale\n1,0,1\n2,0,1\n");
        assertThat(usual("--prior", same).effect()).isEqualTo(usual().effect());
        assertThat(usual("--prior", "reference")).isEqualTo(usual());
        Path sure = SimulatedDiary.write(folder, "sure.csv", "arm;mean;scale\n1;-0,5;0,001\n");
        Json json = usual("--prior", sure);
        double spread = Math.sqrt(variance());
        assertThat(json.effect().number("mean")).isCloseTo(-0.5 * spread, within(0.01));
        Path other =
                SimulatedDiary.write(
                        folder, "other.csv", "arm,outcome,mean,scale\n1,z,-0.5,0.001\n");
        assertThat(usual("--prior", other).effect()).isEqualTo(usual().effect());
    }

    private static double variance() {
        double[] y =
                DIARY.rows().stream()
                        .map(r -> r.get(3))
                        .filter(c -> !c.isEmpty())
                        .mapToDouble(Double::parseDouble)
                        .toArray();
        double mean =
                Stream.of(y).flatMapToDouble(java.util.Arrays::stream).average().orElseThrow();
        double sum = 0;
        for (double value : y) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (y.length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"daily", "blocks:6", "abab"})
    void aStatedDesignGivesARandomisationTest(String design) {
        SimulatedDiary fitting =
                DIARY.withRows(
                        DIARY.rows().stream()
                                .map(
                                        r ->
                                                List.of(
                                                        r.get(0),
                                                        ""
                                                                + (Integer.parseInt(r.get(0)) - 1)
                                                                        / 6
                                                                        % 2,
                                                        r.get(2),
                                                        r.get(3)))
                                .toList());
        Json json = answer(fitting, "--outcome", "y", "--design", design);
        Json test = json.effect().at("randomisation_test");
        assertThat(test.names()).containsExactly("p_two_sided", "orders", "smallest_p");
        assertThat(test.number("p_two_sided")).isBetween(test.number("smallest_p"), 1.0);
        assertThat(test.number("orders")).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks:6", "abab", "abba:7"})
    void aDesignThatTheOrderCannotComeFromGivesNone(String design) {
        Json json = answer(DIARY, "--outcome", "y", "--noise", "white", "--design", design);
        assertThat(json.effect().isNull("randomisation_test")).isTrue();
        assertThat(json.list("outcomes", 0, "warnings").toString()).contains(design);
    }

    @Test
    void theSameSeedGivesTheSameAnswerAndAnotherOneOnlyOtherDraws() {
        Object[] options = {"--design", "daily", "--seed", "7"};
        SimulatedDiary two = SimulatedDiary.of(40, 2, 3);
        Path file = two.in(folder);
        Run first = Run.analyzed(with(file, options));
        assertThat(first.status()).isZero();
        assertThat(Run.analyzed(with(file, options)).out()).isEqualTo(first.out());
        options[3] = "-8";
        Json other = Run.answer(with(file, options));
        assertThat(other.effect().number("mean"))
                .isEqualTo(Json.parse(first.out()).effect().number("mean"));
    }

    private static Object[] with(Path file, Object... options) {
        return Stream.concat(Stream.of(file, "--outcome", "y"), Stream.of(options)).toArray();
    }

    @Test
    void ranksHaveCutpointsAndNoSmallestDifference() {
        SimulatedDiary ratings = DIARY.withNumbers("y", y -> Math.clamp(Math.rint(y), 0, 10));
        ratings = ratings.withColumn("y", y -> y.replace(".0", ""));
        Json json = answer(ratings, "--outcome", "y", "--ordinal", "--mid", "0.5");
        assertThat(json.effect().isNull("p_worthwhile")).isTrue();
        assertThat(json.effect().number("p_benefit")).isBetween(0.0, 1.0);
        assertThat(json.list("outcomes", 0, "parameters", "cutpoints"))
                .hasSize(10)
                .allSatisfy(cutpoint -> assertThat(cutpoint.names()).isEqualTo(SUMMARY));
        assertThat(json.parameter("autocorrelation").isNull()).isTrue();
        assertThat(json.parameter("trend").names()).isEqualTo(SUMMARY);
    }

    @Test
    void thePageIsWrittenWholeAndBesideTheAnswer() throws Exception {
        Path page = SimulatedDiary.write(folder, "page.html", "");
        Json json = usual("--html", page);
        assertThat(usual("--html", page)).isEqualTo(json).isEqualTo(usual());
        assertThat(Files.readString(page)).startsWith("<!").endsWith("</html>\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void theSheetIsWrittenWholeAndBesideTheAnswer() throws Exception {
        Path sheet = SimulatedDiary.write(folder, "sheet.pdf", "");
        Json json = usual("--pdf", sheet);
        byte[] first = Files.readAllBytes(sheet);
        assertThat(usual("--pdf", sheet)).isEqualTo(json).isEqualTo(usual());
        assertThat(sheet).hasBinaryContent(first);
        assertThat(new String(first, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .endsWith("%%EOF\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--html", "--pdf"})
    void aFileThatIsNoPageIsLeftAlone(String option) {
        Path other = SimulatedDiary.write(folder, "page.html", "<!doctype html><p>Mine</p>");
        Run.analyzed(DIARY.in(folder), "--outcome", "y", option, other).refused();
        assertThat(other).content().isEqualTo("<!doctype html><p>Mine</p>");
    }

    @Test
    void aRefusedDiaryLeavesTheOlderPageAlone() {
        Path page = SimulatedDiary.write(folder, "page.html", "an older page");
        Path file = DIARY.withColumn("y", _ -> "5").in(folder);
        Run.analyzed(file, "--outcome", "y", "--html", page).refused();
        assertThat(page).content().isEqualTo("an older page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tr-TR",
                "de-DE",
                "ar-EG",
                "fa-IR-u-nu-arabext",
                "hi-IN-u-nu-deva",
                "th-TH-u-ca-buddhist"
            })
    void everyLocaleGivesTheSameNumbersAndSentences(String language) {
        Path file = DIARY.in(folder);
        Locale before = Locale.getDefault();
        Object[] options = {
            "--mid", "y=0.5", "--better", "HIGHER", "--noise", "WHITE", "--design", "DAILY"
        };
        Run usual = Run.analyzed(with(file, options));
        Run text =
                Run.of(
                        Stream.concat(Stream.of("analyze"), Stream.of(with(file, options)))
                                .toArray());
        Run refused = Run.analyzed(file, "--outcome", "nope", "--seed", "12");
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(Run.analyzed(with(file, options))).isEqualTo(usual);
            assertThat(
                            Run.of(
                                    Stream.concat(
                                                    Stream.of("analyze"),
                                                    Stream.of(with(file, options)))
                                            .toArray()))
                    .isEqualTo(text);
            assertThat(Run.analyzed(file, "--outcome", "nope", "--seed", "12")).isEqualTo(refused);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(usual.status()).isZero();
        assertThat(text.status()).isZero();
    }

    @Test
    void withoutACommandItSaysWhatItCanDo() {
        Run welcome = Run.of();
        assertThat(welcome.status()).isZero();
        assertThat(welcome.out()).contains("./settle analyze DIARY.csv");
        Run help = Run.of("analyze", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("--outcome", "--better", "Exit status");
    }

    @Test
    void theAnswerInWordsComesWithExitStatusZeroAndNothingOnStandardError() {
        Run words = Run.of("analyze", DIARY.in(folder), "--outcome", "y");
        assertThat(words.status()).isZero();
        assertThat(words.err()).isEmpty();
        assertThat(words.out()).contains(" in 100");
    }
}
