package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are no diary, or a damaged one: one sentence that says which row and what to do, or a
/// right answer.
class BadFileTest {
    private static final SimulatedDiary GOOD = SimulatedDiary.of(28, 2, 1);

    @TempDir Path folder;

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] bytes) {
        Path file = SimulatedDiary.write(folder, "diary.csv", bytes);
        return Run.analyzed(file, "--outcome", "y").refused().replace(folder + "/", "");
    }

    private Json answer(String text) {
        return answer(text.getBytes(StandardCharsets.UTF_8));
    }

    private Json answer(byte[] bytes) {
        return Run.answer(SimulatedDiary.write(folder, "diary.csv", bytes), "--outcome", "y");
    }

    private void givesTheUsualAnswer(byte[] bytes) {
        assertThat(answer(bytes)).isEqualTo(answer(GOOD.text()));
    }

    private void givesTheUsualAnswer(String text) {
        givesTheUsualAnswer(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(Run.analyzed(folder.resolve("none.csv")).refused())
                .contains("none.csv: this file cannot be found. Check its name and folder.");
    }

    @Test
    void refusesAFolder() {
        assertThat(Run.analyzed(folder).refused()).contains("this is a folder");
    }

    @Test
    void refusesAFileThatMayNotBeRead() throws Exception {
        Path file = GOOD.in(folder);
        boolean denied = file.toFile().setReadable(false) && !Files.isReadable(file);
        org.junit.jupiter.api.Assumptions.assumeTrue(
                denied, "Skipped: this user may read every file.");
        assertThat(Run.analyzed(file).refused()).contains("Check that you may read it");
    }

    @Test
    void refusesAFileThatCannotBeOpened() {
        Path file = SimulatedDiary.write(folder, "file.csv", "");
        assertThat(Run.analyzed(file.resolve("inside.csv")).refused()).contains("inside.csv: ");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal(""))
                .isEqualTo(
                        "diary.csv: the file is empty. It needs a first row with column names and one row per day.");
    }

    @Test
    void refusesAFileOfBlankLinesAndRemarks() {
        assertThat(refusal("\n\n# nothing\n  \n")).contains("the file is empty");
    }

    @Test
    void refusesAHeaderWithoutDays() {
        assertThat(refusal("day,arm,y\n")).contains("column names but no days");
        assertThat(refusal("day,arm,y")).contains("column names but no days");
    }

    @Test
    void refusesAnUnknownDelimiter() {
        assertThat(refusal(GOOD.text("|", "\n")))
                .contains("one column only (\"day|arm|x|y\")", "commas, semicolons or tabs");
    }

    @Test
    void takesSemicolonsAndTabs() {
        givesTheUsualAnswer(GOOD.text(";", "\n"));
        givesTheUsualAnswer(GOOD.text("\t", "\n"));
    }

    @Test
    void refusesSemicolonsBelowAHeaderWithCommas() {
        assertThat(refusal(GOOD.text().replaceAll("(?m)^(\\d+),(\\d),(.*),", "$1;$2;$3;")))
                .contains(
                        "diary.csv, row 2: the number of cells in this row is 1, in the first row it is 4");
    }

    @Test
    void takesDecimalCommasBetweenSemicolons() {
        givesTheUsualAnswer(GOOD.text(";", "\n").replace('.', ','));
    }

    @Test
    void refusesDecimalCommasBetweenCommas() {
        String unquoted = GOOD.text().replace('.', ',');
        assertThat(refusal(unquoted))
                .contains("row 2", "cells", "put quotation marks around a cell");
        String quoted = GOOD.text().replaceAll(",(-?\\d+)\\.(\\d+)", ",\"$1,$2\"");
        assertThat(refusal(quoted)).contains("row 2, column \"y\"", "has a decimal comma", "6.5");
    }

    @Test
    void refusesACommaThatMayMeanThousands() {
        String text = GOOD.text(";", "\n").replaceFirst(";[\\d.]+\n", ";1,234\n");
        assertThat(refusal(text)).contains("row 2, column \"y\"", "\"1,234\"", "thousands");
    }

    @Test
    void takesAByteOrderMark() {
        givesTheUsualAnswer("\uFEFF" + GOOD.text());
    }

    @Test
    void takesUtf16WithAByteOrderMark() {
        givesTheUsualAnswer(("\uFEFF" + GOOD.text()).getBytes(StandardCharsets.UTF_16LE));
        givesTheUsualAnswer(("\uFEFF" + GOOD.text()).getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void refusesUtf16WithoutAByteOrderMark() {
        assertThat(refusal(GOOD.text().getBytes(StandardCharsets.UTF_16LE)))
                .contains("NUL bytes", "CSV UTF-8");
    }

    @Test
    void refusesABrokenByteOrderMark() {
        assertThat(refusal(new byte[] {(byte) 0xEF, (byte) 0xBB, 'd', 'a', 'y'}))
                .contains("not UTF-8");
    }

    @Test
    void refusesLatin1() {
        String text = GOOD.renamed("x", "M\u00FCdigkeit").text();
        assertThat(refusal(text.getBytes(StandardCharsets.ISO_8859_1)))
                .contains("the file is not UTF-8 text", "CSV UTF-8");
    }

    @Test
    void refusesNulBytes() {
        assertThat(refusal(GOOD.text().replaceFirst("5,", "5\0,"))).contains("NUL bytes");
    }

    @Test
    void refusesAPictureOrAProgram() {
        byte[] bytes = new byte[5000];
        new java.util.SplittableRandom(1).nextBytes(bytes);
        assertThat(refusal(bytes)).startsWith("diary.csv: ");
    }

    @Test
    void refusesALineOfTenMegabytes() {
        assertThat(refusal("x".repeat(10_000_000))).contains("one column only (\"xxx");
        assertThat(refusal("a,".repeat(5_000_000))).startsWith("diary.csv: ");
        assertThat(refusal("day,arm,y\n" + "1,".repeat(5_000_000))).startsWith("diary.csv");
    }

    @Test
    void refusesACellOfTenMegabytes() {
        String text = GOOD.text().replaceFirst("\n1,0,", "\n1," + "z".repeat(10_000_000) + ",");
        assertThat(refusal(text)).contains("an arm's name is 10000000 characters long");
        String longNumber = GOOD.text() + "29,0,0," + "9".repeat(10_000_000) + "\n";
        assertThat(refusal(longNumber)).contains("row 30, column \"y\"", "\"999");
    }

    @Test
    void takesWindowsLineEndsOldMacOnesAndNoneAtTheEnd() {
        givesTheUsualAnswer(GOOD.text(",", "\r\n"));
        givesTheUsualAnswer(GOOD.text(",", "\r"));
        givesTheUsualAnswer(GOOD.text().stripTrailing());
    }

    @Test
    void takesBlankLines() {
        givesTheUsualAnswer("\n\n" + GOOD.text(",", "\n\n") + "\n\n");
        assertThat(refusal("\n\n" + GOOD.text(",", "\n\n") + "29,0,0,oops\n"))
                .contains("row 61, column \"y\"");
    }

    @Test
    void takesLinesOfBlanksOnly() {
        givesTheUsualAnswer(GOOD.text() + "   \n \n");
    }

    @Test
    void takesQuotedFields() {
        givesTheUsualAnswer(
                GOOD.text("\",\"", "\"\n\"")
                        .replaceAll("\\A|\"\\z", "\"")
                        .replaceAll("\n\"\\z", "\n"));
    }

    @Test
    void takesBlanksAroundCells() {
        givesTheUsualAnswer(GOOD.text(" , ", "\n"));
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertThat(refusal(GOOD.text().replaceFirst("\n3,", "\n\"3,")))
                .contains("quotation mark that is never closed", "row 4");
        assertThat(refusal("day,\"arm,y\n1,0,2\n")).contains("quotation mark", "row 1");
    }

    @Test
    void refusesRowsWithTooFewOrTooManyCells() {
        assertThat(refusal(GOOD.text() + "29,0\n"))
                .contains("row 30: the number of cells in this row is 2, in the first row it is 4");
        assertThat(refusal(GOOD.text() + "29,0,1,2,3\n"))
                .contains("row 30: the number of cells in this row is 5");
    }

    @Test
    void namesTheRowAsAnEditorShowsIt() {
        String text = "# remark\n\n" + GOOD.text() + "29,0,0,oops\n";
        assertThat(refusal(text)).contains("diary.csv, row 32, column \"y\": \"oops\"");
    }

    @Test
    void refusesMissingColumns() {
        assertThat(refusal(GOOD.renamed("y", "z").text()))
                .isEqualTo("diary.csv: there is no column \"y\". The columns are: day, arm, x, z.");
        assertThat(refusal(GOOD.renamed("arm", "z").text())).contains("there is no column \"arm\"");
        assertThat(refusal(GOOD.renamed("day", "z").text()))
                .contains("there is no column \"day\" (1, 2, ...) or \"date\"");
    }

    @Test
    void listsEveryColumnOfAnOrdinaryFile() {
        String[] names = new String[15];
        Arrays.setAll(names, i -> "questionnaire_" + i);
        SimulatedDiary wide = GOOD.renamed("y", "outcome");
        for (String name : names) {
            wide = wide.withNewColumn(name, _ -> "1");
        }
        assertThat(refusal(wide.text())).contains(names);
    }

    @Test
    void refusesDuplicateColumns() {
        assertThat(refusal(GOOD.renamed("x", "y").text()))
                .contains("two columns are named \"y\"", "a name of its own");
    }

    @Test
    void takesColumnsWithoutANameThatNobodyAsksFor() {
        givesTheUsualAnswer(GOOD.renamed("x", "").text());
    }

    @Test
    void refusesToAskForAColumnWithoutAName() {
        Path file = GOOD.renamed("x", "").in(folder);
        assertThat(Run.analyzed(file, "--outcome", "").refused()).contains("no column \"\"");
        assertThat(Run.analyzed(file, "--outcome", "y", "--covariate", "").refused())
                .contains("no column \"\"");
    }

    @Test
    void refusesNamesThatCannotBeShownOnOneLine() {
        String text = GOOD.text().replaceAll("(?m)^(\\d+),1,", "$1,\"do\nit\",");
        assertThat(refusal(text)).contains("column \"arm\"", "one line");
        String header = GOOD.text().replaceFirst("x,y", "x,y\u2028");
        Path file = SimulatedDiary.write(folder, "diary.csv", header);
        assertThat(Run.analyzed(file, "--outcome", "y\u2028").refused()).contains("diary.csv: ");
    }
}
