package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.TrialAnalysis;
import org.settle.cli.diary.DiaryReader;
import org.settle.cli.diary.DiaryRequest;
import org.settle.cli.diary.ReadDiary;
import org.settle.report.AnswerPicture;
import org.settle.report.ReportContext;
import org.settle.trial.Trial;

/// The README shows true output and has links that lead somewhere. `./settle test
/// -Dsettle.update=true` writes the output.
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("settle.root"));
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern ANSWER =
            Pattern.compile("(?s)<!-- answer -->\n```\n.*?```\n<!-- /answer -->");
    private static final int SHOWN = 20;

    @Test
    void showsTheTrueBeginningOfTheAnswer() throws Exception {
        String shown = "<!-- answer -->\n```\n" + beginning() + "```\n<!-- /answer -->";
        String text = Files.readString(README);
        String right = ANSWER.matcher(text).replaceFirst(Matcher.quoteReplacement(shown));
        if (Boolean.getBoolean("settle.update")) {
            Files.writeString(README, right);
        }
        assertThat(README).content().isEqualTo(right);
    }

    private static String beginning() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        String example = ROOT.resolve("examples/sleep-rolling.csv").toString();
        Settle.run(List.of("analyze", example), new Console(stream, stream));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .limit(SHOWN)
                .reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void showsThePictureOfTheSameAnswer() throws Exception {
        Path picture = ROOT.resolve("docs/answer.svg");
        ReadDiary read = example();
        TrialAnalysis analysis = new TrialAnalysis(AnalysisSettings.STANDARD);
        if (!(analysis.answer(read.trial(), read.diary()) instanceof Answer.Estimated answer)) {
            throw new AssertionError("The example has no answer.");
        }
        ReportContext context =
                new ReportContext(
                        "sleep-rolling.csv",
                        read.simulated(),
                        "0.1.0",
                        AnalysisSettings.STANDARD,
                        Locale.ENGLISH);
        String right = new AnswerPicture(context).write(answer);
        if (Boolean.getBoolean("settle.update")) {
            Files.writeString(picture, right);
        }
        assertThat(picture).content().isEqualTo(right);
    }

    private static ReadDiary example() {
        Path folder = ROOT.resolve("examples");
        Trial plan = PlanFile.read(folder.resolve("sleep-rolling.protocol"));
        DiaryRequest usual = DiaryRequest.usual();
        DiaryRequest request =
                new DiaryRequest(
                        usual.outcomes(),
                        usual.better(),
                        usual.mid(),
                        usual.armColumn(),
                        usual.reference(),
                        usual.activeReference(),
                        usual.covariates(),
                        usual.doseColumn(),
                        usual.lateColumn(),
                        usual.estimand(),
                        Optional.of(plan),
                        usual.design());
        return new DiaryReader(request).read(folder.resolve("sleep-rolling.csv"));
    }

    @Test
    void hasAtMost120Lines() throws Exception {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void linksOfAllPagesLeadSomewhere() throws Exception {
        try (var files = Files.walk(ROOT.resolve("docs"))) {
            List<Path> pages =
                    new java.util.ArrayList<>(
                            files.filter(f -> f.toString().endsWith(".md")).toList());
            pages.add(README);
            pages.add(ROOT.resolve("CONTRIBUTING.md"));
            for (Path page : pages) {
                Matcher link =
                        Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)")
                                .matcher(Files.readString(page));
                while (link.find()) {
                    String target = link.group(1);
                    if (!target.startsWith("http")) {
                        assertThat(page.getParent().resolve(target))
                                .as("%s in %s", target, page)
                                .exists();
                    }
                }
            }
        }
    }
}
