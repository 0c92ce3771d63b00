package org.settle.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.settle.analysis.AnalysisSettings;

/// Reads sheets back as PDF.
final class Sheets {
    private Sheets() {}

    static ReportContext context(boolean simulated, Locale locale) {
        return new ReportContext("my days", simulated, "0.1.0", AnalysisSettings.STANDARD, locale);
    }

    /// Its text as one line.
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return line(new PDFTextStripper().getText(document));
        }
    }

    /// Small letters count as ordinary ones, and a line's end as a space.
    static String line(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\s]+", " ")
                .strip();
    }

    /// Every letter with its place.
    static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition letter) {
                            if (!letter.getUnicode().isBlank()) {
                                letters.add(letter);
                            }
                        }
                    };
            stripper.getText(document);
        }
        return letters;
    }
}
