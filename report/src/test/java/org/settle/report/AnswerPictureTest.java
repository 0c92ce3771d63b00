package org.settle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.w3c.dom.Document;

final class AnswerPictureTest {
    private static String write(Answer.Estimated answer) {
        return new AnswerPicture(Examples.context()).write(answer);
    }

    @Test
    void standsAloneAndSaysSimulated() throws Exception {
        Document picture = Pages.parse(write(Examples.helps()));

        assertThat(picture.getDocumentElement().getAttribute("width")).isEqualTo("800");
        assertThat(picture.getDocumentElement().getTextContent())
                .contains("With rolling, your")
                .contains("simulated data");
        assertThat(Pages.all(picture, "circle")).hasSize(50);
    }

    @Test
    void hasTheSameBytesEveryTime() {
        assertThat(write(Examples.helps())).isEqualTo(write(Examples.helps()));
    }

    @Test
    void refusesAnAnswerWithoutDots() {
        Answer.Estimated full = Examples.helps();
        Answer.Estimated bare =
                Examples.answer(
                        full.trial(), full.diary(), AnalysisSettings.STANDARD.estimateOnly());

        assertThatThrownBy(() -> write(bare)).hasMessageContaining("with sensitivity");
    }
}
