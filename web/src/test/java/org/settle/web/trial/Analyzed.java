package org.settle.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.settle.cli.Console;
import org.settle.cli.Settle;
import org.settle.web.WebVisitor;

/// What `./settle analyze` says about the days and the plan that were taken along.
final class Analyzed {
    private static final Pattern TEXT =
            Pattern.compile("<(?:p|td|th|figcaption|summary|h1|h2)[^>]*>([^<]+)<");

    private Analyzed() {}

    /// The page that it writes.
    static String page(WebVisitor visitor, String key, Path data) throws IOException {
        Path folder = Files.createDirectories(data.resolve("along"));
        Path days = folder.resolve("settle-trial.csv");
        Path page = folder.resolve("answer.html");
        String trial = "/trial/" + key + "/settle-trial";
        Files.writeString(days, visitor.get(trial + ".csv").body());
        Files.writeString(
                folder.resolve("settle-trial.protocol"), visitor.get(trial + ".protocol").body());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            int status =
                    Settle.run(
                            List.of(
                                    "analyze",
                                    days.toString(),
                                    "--dose-column",
                                    "dose",
                                    "--late-column",
                                    "late",
                                    "--html",
                                    page.toString()),
                            new Console(stream, stream));
            assertThat(status).as(out.toString(StandardCharsets.UTF_8)).isZero();
        }
        return Files.readString(page);
    }

    /// The text of the answer itself, without the frame around it.
    static List<String> said(String page) {
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        return TEXT.matcher(main)
                .results()
                .map(r -> r.group(1).strip())
                .filter(t -> !t.isEmpty())
                .toList();
    }
}
