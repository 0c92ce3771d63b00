package org.settle.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every kind of fault, each in a row that is otherwise sound.
class FaultsTest {
    private static final String STUDY =
            "study,source,title,year,design,people,conditions,participants,role,read";
    private static final String CONTRAST =
            "study,intervention,tools,minutes,control,outcomes,n-treated,mean-treated,sd-treated,kind,effect,low,high,bounds,p-is,p,i2,direction";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source       |               | no number is taken without one",
                "source       | my aunt       | must be a DOI",
                "source       | 10.12/x       | must be a DOI",
                "source       | 10.1155/2011/561753 | that of another study",
                "study        | ceca-2017     | a second time",
                "study        | Own 2026      | small letters",
                "title        |               | title must not be blank",
                "design       | guess         | design must hold one of [meta-analysis",
                "conditions   | hiccups       | there is no condition of that name",
                "participants | -3            | a whole number of 0 or more, but holds '-3'",
                "year         | 26            | year must be one of four digits",
                "role         |               | role must not be blank",
            })
    void refusesAStudy(String column, String cell, String reason) throws IOException {
        String row =
                "own-2026,10.1234/own,Mine,2026,randomised,adults,insomnia,20,mfr-self,abstract";
        write("studies.csv", STUDY, "# mine", with(STUDY, row, column, cell));
        assertThat(faults()).singleElement().satisfies(f -> is(f, "studies.csv", 3, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "study       | nobody-1999 | there is no study of that name",
                "outcomes    | luck        | there is no outcome of that name",
                "outcomes    |             | outcomes must not be blank",
                "tools       | hammer      | tools must hold one of [hands",
                "control     | friend      | control must hold one of",
                "kind        | huge        | kind must hold one of",
                "kind        | p-within    | has no number of its own",
                "direction   | up          | direction must hold one of",
                "minutes     | 0           | minutes must be above 0, but is 0",
                "minutes     | some        | must hold a number",
                "n-treated   | -10         | a whole number of 0 or more",
                "sd-treated  | -1.2        | standard deviation must be 0 or more, but is -1.2",
                "mean-treated|             | needs its mean",
                "low         | 0.8         | runs from 0.8 to 0.7",
                "effect      | 0.9         | 0.9 is not between 0.1 and 0.7",
                "effect      | <0.9        | must hold a number such as",
                "high        |             | needs low and high, but has only one",
                "bounds      |             | need bounds",
                "p           | 1.2         | p must be from 0 to 1, but is 1.2",
                "p           |             | need each other",
                "i2          | 101         | I2 must be from 0 to 100",
            })
    void refusesAResult(String column, String cell, String reason) throws IOException {
        String row =
                "ceca-2017,my rolling,foam-roller,10,sham,sleep-quality,10,5.0,1.2,smd,0.4,0.1,0.7,confidence,below,0.05,,favours-treatment";
        write("contrasts.csv", CONTRAST, with(CONTRAST, row, column, cell));
        assertThat(faults()).singleElement().satisfies(f -> is(f, "contrasts.csv", 2, reason));
    }

    @Test
    void refusesARowThatStandsThereTwice() throws IOException {
        String row = "ceca-2017,my rolling,,,,sleep-quality,,,,words,,,,,,,,unclear";
        write("contrasts.csv", CONTRAST, row, row);
        assertThat(faults())
                .singleElement()
                .satisfies(f -> is(f, "contrasts.csv", 3, "A row with the same"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claims.csv | claim,from,to,sign,grade,seen-in,statement | c90,rolling,luck,raises,weak,people,It may. | there is no node of that name",
                "claims.csv | claim,from,to,sign,grade,seen-in,statement | c90,rolling,pain,raises,sure,people,It may. | grade must hold one of [strong",
                "claims.csv | claim,from,to,sign,grade,seen-in,statement | c01,rolling,pain,raises,weak,people,It may. | a second time",
                "claim-sources.csv | claim,source,showed,bearing | c99,10.1155/2011/561753,less pain,supports | there is no claim of that name",
                "claim-sources.csv | claim,source,showed,bearing | c16,,less pain,supports | no number is taken without one",
                "claim-sources.csv | claim,source,showed,bearing | c16,10.1234/own,less pain,supports | Name it in the column citation",
                "claim-sources.csv | claim,source,showed,bearing | c01,10.1007/s40279-019-01205-7,more,supports | stands above",
                "differences.csv | instrument,construct,value,unit,method,people,source,citation | X,pain,2,points,anchor,adults,,Me | no number is taken without one",
                "differences.csv | instrument,construct,value,unit,method,people,source,citation | X,pain,,points,anchor,adults,10.1234/own,Me | needs a value",
                "outcomes.csv | outcome,name,family,better | luck,luck,other,up | better must hold one of [higher, lower]",
                "left-out.csv | kind,name,reason | study,x, | reason must not be blank",
                "studies.csv | study,luck | own-2026,1 | no column 'luck'",
                "studies.csv | study,study | own-2026,1 | same name",
                "studies.csv | study,source | own-2026 | needs 2 cells, but has 1",
                "studys.csv | study | own-2026 | The record has no such file",
            })
    void refusesOtherRows(String file, String header, String row, String reason)
            throws IOException {
        write(file, header, row);
        assertThat(faults())
                .anySatisfy(
                        f -> assertThat(f.toString()).contains(file + ", row ").contains(reason));
    }

    @Test
    void namesAllFaultsAtOnceButNotThoseThatFollowFromThem() throws IOException {
        write(
                "studies.csv",
                STUDY,
                "own-2026,,Mine,2026,guess,adults,insomnia,20,mfr-self,abstract");
        write("contrasts.csv", CONTRAST, "own-2026,rolling,hammer,,,luck,,,,words,,,,,,,,unclear");
        assertThat(faults()).hasSize(4);
    }

    @Test
    void saysThatAFileIsNoCsvOrNoText() throws IOException {
        write("studies.csv", STUDY, "\"own");
        Files.write(folder.resolve("nodes.csv"), "möglich".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faults())
                .anySatisfy(f -> is(f, "studies.csv", 1, "is no CSV"))
                .anySatisfy(f -> is(f, "nodes.csv", 1, "UTF-8"));
    }

    @Test
    void saysThatAFolderIsEmptyOrMissing() {
        assertThat(faults()).singleElement().satisfies(f -> is(f, "", 1, "No file here"));
        folder = folder.resolve("missing");
        assertThat(faults()).singleElement().satisfies(f -> is(f, "missing", 1, "no folder"));
    }

    private static void is(Fault fault, String file, int row, String reason) {
        assertThat(fault.file()).endsWith(file);
        assertThat(fault.row()).isEqualTo(row);
        assertThat(fault.reason()).contains(reason);
    }

    private List<Fault> faults() {
        FaultyEvidenceException refused =
                catchThrowableOfType(FaultyEvidenceException.class, () -> Evidence.read(folder));
        assertThat(refused).hasMessageContaining("is not taken");
        return refused.faults();
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private static String with(String header, String row, String column, String cell) {
        String[] cells = row.split(",", -1);
        cells[List.of(header.split(",")).indexOf(column)] = cell == null ? "" : cell;
        return String.join(",", cells);
    }
}
