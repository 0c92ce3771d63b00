package org.settle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `settle` alone: what it can do, and one worked example.
@Command(
        name = "settle",
        mixinStandardHelpOptions = true,
        versionProvider = WelcomeCommand.Version.class,
        usageHelpWidth = 80,
        description = "Settle your body; settle the question.")
final class WelcomeCommand implements Callable<Integer> {
    private static final String EXAMPLE = "examples/sleep-rolling.csv";

    private final Console console;

    WelcomeCommand(Console console) {
        this.console = console;
    }

    /// Says which Settle this is.
    static final class Version implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"settle " + Settle.version()};
        }
    }

    @Override
    public Integer call() {
        console.out().println(Words.say("welcome"));
        Path example = Path.of(System.getProperty("settle.root", ".")).resolve(EXAMPLE);
        if (!Files.isRegularFile(example)) {
            return 0;
        }
        console.out().println(Words.say("welcome.example", EXAMPLE));
        return Settle.run(java.util.List.of("analyze", example.toString()), console);
    }
}
