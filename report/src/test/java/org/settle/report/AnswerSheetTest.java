package org.settle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.report.sheet.Paper;
import org.settle.report.words.Speech;
import org.settle.trial.Diary;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.Protocols;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesigns;
import org.w3c.dom.Element;

final class AnswerSheetTest {
    /// 15 mm, in points.
    private static final double MARGIN = 15 / 25.4 * 72;

    private static final String LONG =
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen 🙂 am späten Abend vor dem "
                    + "Schlafengehen mit sehr viel Ruhe";

    private static final List<Answer.Estimated> ALL = Examples.all();
    private static final Answer.Estimated HELPS = ALL.getFirst();

    private static byte[] write(Answer.Estimated answer) {
        return new AnswerSheet(Sheets.context(false, Locale.ENGLISH)).write(answer);
    }

    private static void assertFits(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        for (TextPosition letter : Sheets.letters(pdf)) {
            assertThat((double) letter.getXDirAdj()).isGreaterThan(MARGIN);
            assertThat((double) letter.getXDirAdj() + letter.getWidthDirAdj())
                    .isLessThan(Paper.WIDTH - MARGIN);
            assertThat((double) letter.getYDirAdj() - letter.getHeightDir()).isGreaterThan(MARGIN);
            assertThat((double) letter.getYDirAdj()).isLessThan(Paper.HEIGHT - MARGIN);
        }
    }

    /// Capitals of one line against those of every other.
    private static void assertNothingOverlaps(byte[] pdf) throws IOException {
        List<TextPosition> letters = Sheets.letters(pdf);
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(letters.get(i), letters.get(j))) {
                    overlaps.add(letters.get(i) + " over " + letters.get(j));
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    private static boolean overlap(TextPosition one, TextPosition other) {
        double left = Math.max(one.getXDirAdj(), other.getXDirAdj());
        double right =
                Math.min(
                        one.getXDirAdj() + one.getWidthDirAdj(),
                        other.getXDirAdj() + other.getWidthDirAdj());
        double top = Math.max(top(one), top(other));
        double foot = Math.min(one.getYDirAdj(), other.getYDirAdj());
        return right - left > 1.2 && foot - top > 0.2;
    }

    private static double top(TextPosition letter) {
        return letter.getYDirAdj() - letter.getHeightDir();
    }

    @Test
    void isOnePageWithItsMargins() throws Exception {
        for (Answer.Estimated answer : ALL) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                byte[] pdf = new AnswerSheet(Sheets.context(true, locale)).write(answer);
                assertFits(pdf);
                assertNothingOverlaps(pdf);
            }
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 16);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isOnePageWhateverTheAnswer(long seed) throws Exception {
        assertFits(write(new RandomAnswers(seed).next()));
    }

    @Test
    void holdsTheHeadlineAndEveryNumberOfThePage() throws Exception {
        String page = new HtmlReport(Sheets.context(false, Locale.ENGLISH)).write(HELPS);
        String sheet = Sheets.text(write(HELPS));
        Element first = numbersOfTheMainOutcome(page);

        assertThat(sheet).contains(Pages.all(Pages.parse(page), "h1").getFirst().getTextContent());
        assertThat(cells(first, 0)).hasSize(7 * 7).allSatisfy(cell -> assertHolds(sheet, cell));
        assertThat(cells(first, 1)).hasSize(9).allSatisfy(cell -> assertHolds(sheet, cell));
    }

    @Test
    void holdsEveryEffectOnTheMainOutcome() throws Exception {
        for (Answer.Estimated answer : ALL) {
            String sheet = Sheets.text(write(answer));
            Speech speech = Speech.typeset(Locale.ENGLISH);
            Numbers numbers = new Numbers(speech, Sheets.context(false, Locale.ENGLISH), answer);
            for (List<String> row : numbers.effects(answer.main())) {
                assertHolds(sheet, String.join(" ", row.subList(1, row.size())));
            }
            assertHolds(sheet, new Story(speech, answer).headline());
            assertHolds(sheet, speech.say("limits.hope"));
        }
    }

    private static void assertHolds(String sheet, String text) {
        assertThat(sheet).contains(Sheets.line(text));
    }

    private static Element numbersOfTheMainOutcome(String page) throws Exception {
        return Pages.all(Pages.parse(page), "div").stream()
                .filter(part -> part.getAttribute("class").equals("first"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(Element part, int table) {
        Element numbers = (Element) part.getElementsByTagName("table").item(table);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < numbers.getElementsByTagName("td").getLength(); i++) {
            cells.add(numbers.getElementsByTagName("td").item(i).getTextContent());
        }
        return cells;
    }

    @Test
    void speaksTheLanguageOfItsReader() throws Exception {
        byte[] pdf = new AnswerSheet(Sheets.context(false, Locale.GERMAN)).write(HELPS);

        assertThat(Sheets.text(pdf))
                .contains("Wie sicher ist das?", "Für Fachleute", "0,924")
                .doesNotContain("How sure", "0.924");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void makesRoomForLongNamesAndManyArms() throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        for (String letter : List.of("A ", "B ", "C ")) {
            outcomes.add(
                    Outcome.of(letter + LONG, "Punkte auf der Skala", Direction.HIGHER)
                            .withMinimalImportantDifference(0.5));
        }
        Trial trial =
                Trial.of(
                        Examples.arms("0 " + LONG, "1 " + LONG, "2 " + LONG, "3 " + LONG),
                        outcomes);
        Diary diary =
                Examples.diary(outcomes, new Examples.Person(6, 80, 0.1, 1.2, 0.1, 0.8, -1.0));
        byte[] pdf =
                new AnswerSheet(Sheets.context(true, Locale.GERMAN))
                        .write(Examples.answer(trial, diary));

        assertFits(pdf);
        assertNothingOverlaps(pdf);
        assertThat(Sheets.text(pdf))
                .contains("Was das nicht sagen kann", "Autokorrelation", "weggelassen");
    }

    @Test
    void showsABoxForASignThatTheTypefaceLacks() throws Exception {
        Trial trial =
                Trial.of(Examples.arms("usual", "tea 🫖👩‍⚕️ гуля τ ≥ ²"), List.of(Examples.SLEEP));
        Diary diary = Examples.diary(trial.outcomes(), new Examples.Person(1, 30, 0.1, 1, 0.5));

        assertThat(Sheets.text(write(Examples.answer(trial, diary)))).contains("tea □□ гуля τ ≥ 2");
    }

    @Test
    void saysThatDaysAreSimulated() throws Exception {
        byte[] simulated = new AnswerSheet(Sheets.context(true, Locale.ENGLISH)).write(HELPS);

        assertThat(Sheets.text(simulated)).contains("SIMULATED", "simulated data");
        assertThat(Sheets.text(write(HELPS)).toLowerCase(Locale.ROOT)).doesNotContain("simulated");
    }

    @Test
    void givesAProfessionalSealDatesAndPlan() throws Exception {
        Trial trial =
                Protocols.lock(
                        Trial.of(Examples.arms("a", "b"), List.of(Examples.SLEEP))
                                .withDesign(StudyDesigns.parse("blocks:3")),
                        30,
                        5);
        Diary diary =
                Examples.diary(trial.outcomes(), new Examples.Person(1, 30, 0.1, 1, 0.5))
                        .withAssigned(trial.locked().orElseThrow().sequence())
                        .withStart(java.time.LocalDate.of(2026, 9, 1));

        assertThat(Sheets.text(write(Examples.answer(trial, diary))))
                .contains(
                        trial.locked().orElseThrow().sha256(),
                        "2026-09-01 to 2026-09-30",
                        "blocks:3",
                        "CENT 2015",
                        "φ, autocorrelation",
                        "Randomisation test",
                        "Priors:");
    }

    @Test
    void showsAnAnswerWithoutDotsAndSensitivity() throws Exception {
        Answer.Estimated full = HELPS;
        Answer.Estimated bare =
                Examples.answer(
                        full.trial(), full.diary(), AnalysisSettings.STANDARD.estimateOnly());

        assertFits(write(bare));
        assertThat(Sheets.text(write(bare))).contains("not made");
    }

    @Test
    void hasTheSameBytesEveryTime() {
        assertThat(write(Examples.fourArms())).isEqualTo(write(Examples.fourArms()));
    }

    @Test
    void namesItselfButNobodyAndNoTime() throws Exception {
        try (PDDocument document = Loader.loadPDF(write(HELPS))) {
            PDDocumentInformation about = document.getDocumentInformation();

            assertThat(about.getTitle()).isEqualTo("Settle: sleep");
            assertThat(about.getProducer()).isEqualTo("Settle 0.1.0");
            assertThat(about.getAuthor()).isNull();
            assertThat(about.getCreationDate()).isNull();
            assertThat(about.getModificationDate()).isNull();
        }
    }

    @Test
    void tellsThoseWhoHearItWhatItsPartsAre() throws Exception {
        try (PDDocument document = Loader.loadPDF(write(HELPS))) {
            List<PDStructureElement> parts = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), parts);

            assertThat(parts)
                    .extracting(PDStructureElement::getStructureType)
                    .containsOnlyOnce("H1")
                    .contains("H2", "P", "Figure", "Table", "TR", "TH", "TD");
            assertThat(parts)
                    .filteredOn(part -> part.getStructureType().equals("Figure"))
                    .allSatisfy(
                            figure -> assertThat(figure.getAlternateDescription()).contains(". "));
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getPage(0).getCOSObject().containsKey(COSName.STRUCT_PARENTS))
                    .isTrue();
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> parts) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement part) {
                parts.add(part);
                collect(part, parts);
            }
        }
    }
}
