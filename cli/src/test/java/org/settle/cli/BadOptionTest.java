package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Options that were mistyped: one sentence that names the option and what it takes.
class BadOptionTest {
    @TempDir Path folder;
    private Path diary;

    @BeforeEach
    void writeADiary() {
        diary = SimulatedDiary.of(28, 2, 1).in(folder);
    }

    private String refusal(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(diary, "--outcome", "y"));
        arguments.addAll(List.of(options));
        return Run.analyzed(arguments.toArray()).refused().replace(folder + "/", "");
    }

    @Test
    void refusesToAnalyzeNothing() {
        assertThat(Run.of("analyze").refused()).contains("a diary file is needed. Try ");
    }

    @Test
    void refusesAnUnknownCommand() {
        assertThat(Run.of("analyse", diary).refused()).contains("\"analyse\"", "--help");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThat(refusal("--outcom", "y"))
                .isEqualTo(
                        "analyze: there is no option or argument \"--outcom\" here. See ./settle analyze --help.");
        assertThat(refusal("-x")).contains("\"-x\"");
    }

    @Test
    void refusesASecondDiary() {
        assertThat(refusal("other.csv")).contains("\"other.csv\"");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThat(refusal("--mid")).contains("analyze: --mid needs a value after it");
        assertThat(refusal("--reference")).contains("--reference needs a value");
    }

    @Test
    void refusesAnOptionGivenTwice() {
        assertThat(refusal("--seed", "1", "--seed", "2")).contains("--seed was given twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "0.0",
                "abc",
                "NaN",
                "Infinity",
                "1e999",
                "0x1",
                "1f",
                ".",
                "",
                " "
            })
    void refusesASmallestDifferenceThatIsNotAboveZero(String mid) {
        assertThat(refusal("--mid", mid))
                .startsWith("--mid: a number above 0 is needed, such as 0.5")
                .endsWith("What was given is \"" + mid + "\".");
        assertThat(refusal("--mid", "y=" + mid)).contains("--mid: a number above 0 is needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sideways", "", "up", "high er"})
    void refusesAnUnknownDirection(String better) {
        assertThat(refusal("--better", better))
                .isEqualTo(
                        "--better: choose one of: higher, lower. What was given is \""
                                + better
                                + "\".");
        assertThat(refusal("--better", "y=" + better)).contains("higher, lower");
    }

    @Test
    void refusesToSetSomethingForAnOutcomeThatIsNotAnalysed() {
        assertThat(refusal("--mid", "z=1"))
                .isEqualTo(
                        "--mid: \"z\" is none of the outcomes that are analysed. Name one of: y.");
        assertThat(refusal("--better", "z=lower"))
                .contains("--better: \"z\" is none of the outcomes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "",
                "daily:run=0",
                "daily:run=x",
                "blocks",
                "blocks:0",
                "blocks:-7",
                "blocks:99999999999",
                "abab:1.5",
                "daily:walk=2",
                "blocks:7,washout=9",
                ":",
                "blocks:7,,"
            })
    void refusesAnUnknownDesign(String design) {
        assertThat(refusal("--design", design)).startsWith("--design: ");
    }

    @Test
    void saysWhichDesignsThereAre() {
        assertThat(refusal("--design", "nonsense"))
                .contains(
                        "There is no design 'nonsense'", "daily:run=2", "blocks:7", "abab", "abba");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar2", "", "gaussian"})
    void refusesAnUnknownNoise(String noise) {
        assertThat(refusal("--noise", noise))
                .contains(
                        "--noise: choose one of: average, ar1, white, drift", "\"" + noise + "\"");
    }

    @Test
    void refusesAnUnknownEstimand() {
        assertThat(refusal("--estimand", "hoped")).contains("--estimand", "assigned, practised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "", "99999999999999999999", "0x1", "1e3"})
    void refusesASeedThatIsNoWholeNumber(String seed) {
        assertThat(refusal("--seed", seed))
                .isEqualTo(
                        "--seed: a whole number is needed, such as 1. What was given is \""
                                + seed
                                + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "abc"})
    void refusesAPlannedLengthBelowOneDay(String days) {
        assertThat(refusal("--planned-days", days)).startsWith("--planned-days: ").contains(days);
    }

    @Test
    void refusesColumnsThatAreNotThere() {
        for (String option :
                List.of("--arm-column", "--covariate", "--dose-column", "--late-column")) {
            assertThat(refusal(option, "nope"))
                    .startsWith("diary.csv: there is no column \"nope\".")
                    .endsWith("columns are: day, arm, x, y.");
        }
    }

    @Test
    void refusesAColumnAskedForTwice() {
        assertThat(refusal("--outcome", "y")).contains("column \"y\" is asked for twice");
        assertThat(refusal("--covariate", "y")).contains("column \"y\" is asked for twice");
        assertThat(refusal("--outcome", "arm")).contains("column \"arm\" is asked for twice");
    }

    @Test
    void asksWhichColumnIsTheOutcome() {
        assertThat(Run.analyzed(diary).refused())
                .contains("say which column holds the outcome with --outcome", "day, arm, x, y.");
    }

    @Test
    void refusesTooManyCovariates() {
        SimulatedDiary wide = SimulatedDiary.of(28, 2, 1);
        List<Object> options = new ArrayList<>();
        for (int c = 0; c < 41; c++) {
            int column = c;
            wide = wide.withNewColumn("c" + c, r -> Integer.toString((r * 7 + column) % 5));
            options.addAll(List.of("--covariate", "c" + c));
        }
        wide.in(folder);
        assertThat(refusal(options.toArray())).contains("there are 41 covariates", "up to 40");
    }

    @Test
    void refusesPlanAndDesignTogether() {
        assertThat(refusal("--protocol", plan(), "--design", "abab"))
                .isEqualTo(
                        "analyze: --protocol, --design cannot be given together. Give one of them.");
    }

    @Test
    void refusesADiaryAndManyPeopleTogether() {
        assertThat(refusal("--people", diary)).contains("cannot be given together");
    }

    private Path plan() {
        Path file = folder.resolve("plan.protocol");
        Run made =
                Run.of(
                        "protocol",
                        "--arm",
                        "0",
                        "--arm",
                        "1",
                        "--outcome",
                        "y",
                        "--days",
                        "28",
                        "--seed",
                        "1",
                        "--out",
                        file);
        assertThat(made.status()).as(made.err()).isZero();
        return file;
    }

    @Test
    void refusesATamperedPlan() throws Exception {
        Path file = plan();
        String text = Files.readString(file);
        SimulatedDiary.write(folder, "plan.protocol", text.replaceFirst("seed: 1", "seed: 2"));
        assertThat(refusal("--protocol", file)).startsWith("plan.protocol: ");
        SimulatedDiary.write(folder, "plan.protocol", text.replaceFirst("days: 28", "days: 27"));
        assertThat(refusal("--protocol", file)).startsWith("plan.protocol: ");
        SimulatedDiary.write(folder, "plan.protocol", "");
        assertThat(refusal("--protocol", file)).startsWith("plan.protocol: ");
        SimulatedDiary.write(folder, "plan.protocol", new byte[] {(byte) 0xff, 0, 1});
        assertThat(refusal("--protocol", file)).startsWith("plan.protocol: ").contains("UTF-8");
    }

    @Test
    void refusesAPlanThatIsNotThereOrAFolder() {
        assertThat(refusal("--protocol", folder.resolve("none")))
                .contains("none: ", "cannot be found");
        assertThat(refusal("--protocol", folder)).contains("folder");
    }

    @Test
    void refusesAPlanOfOtherArmsOrAnotherReference() {
        Path file = plan();
        assertThat(refusal("--protocol", file, "--reference", "1"))
                .contains("the plan compares with \"0\", not with \"1\"");
        SimulatedDiary.of(28, 3, 1).in(folder);
        assertThat(refusal("--protocol", file)).contains("arm \"2\" is not in the plan", "0, 1.");
    }

    @Test
    void refusesADiaryThatBeginsBeforeItsPlan() {
        Path file = plan();
        SimulatedDiary.of(28, 2, 1).withNumbers("day", day -> day - 3).in(folder);
        assertThat(refusal("--protocol", file))
                .contains("row 2, column \"day\"", "before day 1 of the plan");
    }

    @Test
    void refusesAPriorFileThatCannotBeUsed() {
        assertThat(refusal("--prior", folder.resolve("none.csv")))
                .contains("none.csv: this file cannot be found");
        assertThat(refusal("--prior", folder)).contains("this is a folder");
        assertThat(priorRefusal("")).contains("prior.csv: the file is empty");
        assertThat(priorRefusal("arm,mean\n1,0\n"))
                .contains("prior.csv: there is no column \"scale\"");
        assertThat(priorRefusal("arm,mean,scale\n")).contains("prior.csv: ", "no rows");
        assertThat(priorRefusal("arm,mean,scale\n1,x,1\n"))
                .contains("prior.csv, row 2, column \"mean\"");
        assertThat(priorRefusal("arm,mean,scale\n1,,1\n")).contains("row 2, column \"mean\"");
        assertThat(priorRefusal("arm,mean,scale\n1,0,0\n"))
                .contains("row 2, column \"scale\"", "above 0");
        assertThat(priorRefusal("arm,mean,scale\n1,0,-1\n"))
                .contains("row 2, column \"scale\"", "above 0");
        assertThat(priorRefusal("arm,mean,scale\n1,0,NaN\n")).contains("row 2, column \"scale\"");
        assertThat(priorRefusal("arm,mean,scale\n1,1e300,1\n")).contains("row 2, column \"mean\"");
        assertThat(priorRefusal("arm,mean,scale\n1,0,1e300\n")).contains("row 2, column \"scale\"");
        assertThat(priorRefusal("arm,mean,scale\n1,0,1e-300\n"))
                .contains("row 2, column \"scale\"");
        assertThat(priorRefusal("arm,mean,scale\n1,0,1\n1,0,2\n"))
                .contains("row 3, column \"arm\"");
        assertThat(priorRefusal("arm,mean,scale\nrolling,0,1\n"))
                .contains("it speaks of rolling, but the diary compares 1");
    }

    private String priorRefusal(String text) {
        return refusal("--prior", SimulatedDiary.write(folder, "prior.csv", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--html", "--pdf"})
    void neverWritesAPageOverTheDiary(String option) throws Exception {
        String before = Files.readString(diary);
        assertThat(refusal(option, diary)).contains(option, "this is the diary itself");
        assertThat(refusal(option, folder.resolve("../" + folder.getFileName() + "/diary.csv")))
                .contains("this is the diary itself");
        assertThat(diary).content().isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--html", "--pdf"})
    void writesNoPageWhereItCannot(String option) {
        assertThat(refusal(option, folder.resolve("no/where.html")))
                .contains("the folder to write into");
        assertThat(refusal(option, folder)).contains("choose another name");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--html", "--pdf"})
    void writesAPageForOneDiaryAtATime(String option) {
        assertThat(Run.of("analyze", "--people", diary, option, folder.resolve("page")).refused())
                .contains("Leave out " + option);
    }

    @Test
    void takesANameThatBeginsWithAnAtSignAsAName() {
        assertThat(refusal("--arm-column", "@" + diary)).contains("there is no column \"@");
    }
}
