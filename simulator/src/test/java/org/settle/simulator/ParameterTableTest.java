package org.settle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The table of docs/models/virtual-people.md is the data file. With `-Dsettle.update=true` it is
/// written again.
class ParameterTableTest {
    private static final Path PAGE = Path.of("../docs/models/virtual-people.md");
    private static final String START = "<!-- computed: parameters -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void thePageShowsEveryParameterWithItsSource() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(START) + START.length();
        String written =
                page.substring(0, from) + table() + page.substring(page.indexOf(END, from));
        if (Boolean.getBoolean("settle.update")) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder("| parameter | unit | drawn | source | meaning |\n")
                        .append("| --- | --- | --- | --- | --- |\n");
        for (Parameter p : Parameter.all()) {
            table.append("| ").append(p.id()).append(" | ").append(p.unit()).append(" | ");
            table.append(drawn(p)).append(" | ").append(p.source()).append(" | ");
            table.append(p.meaning()).append(" |\n");
        }
        return table.toString();
    }

    private static String drawn(Parameter p) {
        return switch (p.law()) {
            case FIXED -> number(p.centre());
            case NORMAL ->
                    "normal %s, sd %s, %s to %s"
                            .formatted(
                                    number(p.centre()),
                                    number(p.spread()),
                                    number(p.low()),
                                    number(p.high()));
            case LOGNORMAL ->
                    "lognormal, median %s, log sd %s, %s to %s"
                            .formatted(
                                    number(p.centre()),
                                    number(p.spread()),
                                    number(p.low()),
                                    number(p.high()));
        };
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : String.format(Locale.ROOT, "%.3f", value).replaceAll("0+$", "");
    }
}
