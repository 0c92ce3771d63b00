package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ContactPressureTest {
    private static final Path DOC = Path.of("../docs/models/pressure.md");
    private final Catalogue catalogue = Catalogue.load();
    private final ContactPressure model = ContactPressure.load(catalogue);

    @Test
    void meetsTheRigidRollerThatItIsFittedTo() {
        Measured rigid = model.measured().getFirst();
        assertThat(predicted(rigid).meanKpa()).isCloseTo(rigid.kpa(), within(1e-9));
    }

    @Test
    void predictsTheOtherMeasurementsWithinTheirSpreadBetweenPeople() {
        for (Measured roller : model.measured()) {
            Contact contact = predicted(roller);
            assertThat(contact.meanKpa()).isCloseTo(roller.kpa(), within(roller.kpaSd()));
            assertThat(contact.areaCm2()).isCloseTo(roller.cm2(), within(roller.cm2Sd()));
        }
    }

    @Test
    void carriesTheForceOverTheArea() {
        for (Tool tool : catalogue.tools()) {
            Contact contact = model.contact(tool, 200);
            double newtons = contact.meanKpa() * contact.areaCm2() / 10;
            assertThat(newtons).as(tool.id()).isCloseTo(200, within(1e-9));
            assertThat(contact.peakKpa() / contact.meanKpa())
                    .isCloseTo(tool.shape() == Tool.Shape.BALL ? 1.5 : 4 / Math.PI, within(1e-12));
        }
    }

    @Test
    void pressesMoreWithAHarderRollerAndABall() {
        double soft = model.contact(catalogue.tool("soft-roller"), 200).peakKpa();
        double medium = model.contact(catalogue.tool("medium-roller"), 200).peakKpa();
        double hard = model.contact(catalogue.tool("hard-roller"), 200).peakKpa();
        double ball = model.contact(catalogue.tool("hard-ball"), 200).peakKpa();
        assertThat(soft).isLessThan(medium);
        assertThat(medium).isLessThan(hard);
        assertThat(hard).isLessThan(ball);
    }

    @Test
    void isDescribedWithTheseFigures() throws IOException {
        String doc = Files.readString(DOC, StandardCharsets.UTF_8);
        assertThat(doc).contains(String.format(Locale.ROOT, "%.0f kPa", model.tissueKpa()));
        for (Measured roller : model.measured()) {
            Contact contact = predicted(roller);
            assertThat(doc)
                    .contains(row(roller, "mean pressure, kPa", roller.kpa(), contact.meanKpa()));
            assertThat(doc)
                    .contains(row(roller, "contact area, cm2", roller.cm2(), contact.areaCm2()));
        }
        for (double modulus : new double[] {250, 500, 1000, 2000}) {
            assertThat(doc).contains(sensitivity(modulus));
        }
        for (Movement movement : catalogue.movements()) {
            assertThat(doc)
                    .contains(
                            String.format(
                                    Locale.ROOT,
                                    "| %s | %.0f | %s |",
                                    movement.id(),
                                    model.peakKpa(movement, 70),
                                    movement.pressure().id()));
        }
    }

    private Contact predicted(Measured roller) {
        return model.contact(roller.tool(), roller.newtons());
    }

    private static String row(Measured roller, String what, double measured, double predicted) {
        double error = 100 * (predicted - measured) / measured;
        String said =
                Math.abs(error) < 1e-6
                        ? "0.0 %, fitted"
                        : String.format(Locale.ROOT, "%+.1f %%", error);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %s |",
                roller.tool().id(),
                what,
                measured,
                predicted,
                said);
    }

    private String sensitivity(double modulus) {
        Measured soft = model.measured().getLast();
        Tool tool = soft.tool();
        Tool other =
                new Tool(
                        tool.id(),
                        tool.shape(),
                        tool.radiusCm(),
                        tool.lengthCm(),
                        tool.parts(),
                        OptionalDouble.of(modulus),
                        tool.poisson(),
                        tool.firmness(),
                        tool.source());
        Contact contact = model.contact(other, soft.newtons());
        return String.format(
                Locale.ROOT,
                "| %.0f | %.1f | %+.1f %% | %.1f | %+.1f %% |",
                modulus,
                contact.meanKpa(),
                100 * (contact.meanKpa() / soft.kpa() - 1),
                contact.areaCm2(),
                100 * (contact.areaCm2() / soft.cm2() - 1));
    }
}
