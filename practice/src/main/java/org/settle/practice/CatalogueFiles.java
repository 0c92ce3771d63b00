package org.settle.practice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// Reads the data files of the catalogue and checks what refers to what.
final class CatalogueFiles {
    private CatalogueFiles() {}

    static Catalogue load() {
        List<Tool> tools =
                read(
                        "tools.data",
                        CatalogueFiles::tool,
                        "id",
                        "shape",
                        "radius-cm",
                        "length-cm",
                        "parts",
                        "modulus-kpa",
                        "poisson",
                        "firmness",
                        "source");
        List<Technique> techniques =
                read("techniques.data", r -> new Technique(r.id(), r.source()), "id", "source");
        List<Region> regions =
                read(
                        "regions.data",
                        CatalogueFiles::region,
                        "id",
                        "name",
                        "side",
                        "view",
                        "pressed",
                        "consent",
                        "source");
        List<Posture> postures =
                read("postures.data", r -> new Posture(r.id(), r.source()), "id", "source");
        List<Companion> companions =
                read(
                        "companions.data",
                        CatalogueFiles::companion,
                        "id",
                        "calm",
                        "seconds",
                        "source");
        return new Catalogue(
                tools,
                techniques,
                regions,
                postures,
                movements(tools, techniques, regions, postures),
                companions,
                ScriptFile.load(companions),
                read("breathing.data", CatalogueFiles::breathing, "id", "in", "out", "source"),
                read("conditions.data", r -> new Condition(r.id(), r.source()), "id", "source"));
    }

    private static <T> List<T> read(String file, Function<DataRow, T> made, String... columns) {
        return DataTable.load(CatalogueFiles.class, file, columns).stream().map(made).toList();
    }

    private static Tool tool(DataRow row) {
        boolean rigid = row.text("modulus-kpa").equals("rigid");
        boolean ball = row.oneOf("shape", List.of("ball", "roller")).equals("ball");
        return new Tool(
                row.id(),
                ball ? Tool.Shape.BALL : Tool.Shape.ROLLER,
                row.number("radius-cm"),
                ball ? 0 : row.number("length-cm"),
                (int) row.number("parts"),
                rigid ? OptionalDouble.empty() : OptionalDouble.of(row.number("modulus-kpa")),
                rigid ? 0 : row.number("poisson"),
                (int) row.number("firmness"),
                row.source());
    }

    private static Region region(DataRow row) {
        String side = row.oneOf("side", List.of("left", "right", "middle"));
        String consent = row.oneOf("consent", List.of("chest", "pelvic", "-"));
        return new Region(
                row.id(),
                row.text("name"),
                switch (side) {
                    case "left" -> Side.LEFT;
                    case "right" -> Side.RIGHT;
                    default -> Side.MIDDLE;
                },
                row.oneOf("view", List.of("front", "back")),
                row.yes("pressed"),
                consent.equals("-") ? Optional.empty() : Optional.of(consent),
                row.source());
    }

    private static Companion companion(DataRow row) {
        return new Companion(row.id(), row.yes("calm"), (int) row.number("seconds"), row.source());
    }

    private static Breathing breathing(DataRow row) {
        return new Breathing(row.id(), row.number("in"), row.number("out"), row.source());
    }

    private static List<Movement> movements(
            List<Tool> tools,
            List<Technique> techniques,
            List<Region> regions,
            List<Posture> postures) {
        List<String> places =
                regions.stream().filter(Region::pressed).map(Region::name).distinct().toList();
        return read(
                "movements.data",
                row ->
                        new Movement(
                                row.id(),
                                row.oneOf("region", places),
                                row.oneOf("tool", tools.stream().map(Tool::id).toList()),
                                row.oneOf("posture", postures.stream().map(Posture::id).toList()),
                                Load.of(row, "load"),
                                Pressure.of(row, "pressure", row.text("pressure")),
                                row.allOf(
                                        "techniques",
                                        techniques.stream().map(Technique::id).toList()),
                                row.source()),
                "id",
                "region",
                "tool",
                "posture",
                "load",
                "pressure",
                "techniques",
                "source");
    }
}
