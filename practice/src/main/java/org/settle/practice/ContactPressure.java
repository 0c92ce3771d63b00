package org.settle.practice;

import java.util.List;
import org.settle.tables.DataFileException;

/// Pressure under a tool after Hertz (Johnson, Contact Mechanics, 1985). One constant, the modulus
/// of the tissue, is fitted to one measured roller; `docs/models/pressure.md` compares the rest. It
/// ranks tools and postures; it measures nothing.
public final class ContactPressure {
    private final Catalogue catalogue;
    private final List<Measured> measured;
    private final double tissueKpa;

    private ContactPressure(Catalogue catalogue, List<Measured> measured) {
        this.catalogue = catalogue;
        this.measured = measured;
        this.tissueKpa = fitted(measured.getFirst());
    }

    /// Reads the measured rollers and fits the tissue to the first.
    ///
    /// @param catalogue the tools
    /// @return the model
    /// @throws DataFileException if the file does not hold together
    public static ContactPressure load(Catalogue catalogue) {
        return new ContactPressure(catalogue, Measured.load(catalogue));
    }

    /// The fitted modulus of the tissue, E / (1 - nu^2).
    ///
    /// @return kPa
    public double tissueKpa() {
        return tissueKpa;
    }

    /// What was measured: the first is the one that was fitted.
    ///
    /// @return rollers with pressures and areas
    public List<Measured> measured() {
        return measured;
    }

    /// The contact of a tool under a force; tools of several parts share it.
    ///
    /// @param tool the tool
    /// @param newtons the force on the tool
    /// @return pressures and area
    public Contact contact(Tool tool, double newtons) {
        double own = tool.modulusKpa().orElse(Double.POSITIVE_INFINITY);
        double flat = 1 - tool.poisson() * tool.poisson();
        double joint = 1 / (1 / tissueKpa + flat / own);
        double force = newtons / tool.parts();
        Contact one =
                tool.shape() == Tool.Shape.BALL
                        ? ball(force, tool.radiusCm(), joint)
                        : roller(force, tool.radiusCm(), tool.lengthCm(), joint);
        return new Contact(one.meanKpa(), one.peakKpa(), one.areaCm2() * tool.parts());
    }

    /// The highest pressure of a movement for a body weight.
    ///
    /// @param movement the movement
    /// @param weightKg body weight
    /// @return kPa
    public double peakKpa(Movement movement, double weightKg) {
        return contact(catalogue.tool(movement.tool()), movement.load().newtons(weightKg))
                .peakKpa();
    }

    /// a^3 = 3 F R / (4 E*), mean = F / (pi a^2), peak = 3/2 mean (Johnson 1985, section 4.2).
    private static Contact ball(double newtons, double radiusCm, double jointKpa) {
        double a = Math.cbrt(3 * newtons * radiusCm / 100 / (4 * jointKpa * 1000));
        double area = Math.PI * a * a;
        double mean = newtons / area / 1000;
        return new Contact(mean, 1.5 * mean, area * 1e4);
    }

    /// b = sqrt(4 F R / (pi L E*)), mean = F / (2 b L), peak = 4/pi mean (Johnson 1985, section
    /// 4.2).
    private static Contact roller(
            double newtons, double radiusCm, double lengthCm, double jointKpa) {
        double length = lengthCm / 100;
        double b = Math.sqrt(4 * newtons * radiusCm / 100 / (Math.PI * length * jointKpa * 1000));
        double area = 2 * b * length;
        double mean = newtons / area / 1000;
        return new Contact(mean, 4 / Math.PI * mean, area * 1e4);
    }

    /// The roller formula solved for E*: b = F / (2 p L), E* = 4 F R / (pi L b^2). The tool is
    /// rigid, so E* is the tissue alone. Only the pressure is used, not the area.
    private static double fitted(Measured rigid) {
        Tool tool = rigid.tool();
        double length = tool.lengthCm() / 100;
        double b = rigid.newtons() / (2 * rigid.kpa() * 1000 * length);
        return 4 * rigid.newtons() * tool.radiusCm() / 100 / (Math.PI * length * b * b) / 1000;
    }
}
