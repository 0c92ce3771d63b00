package org.settle.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/// The command line: `settle analyze ...`, `settle protocol ...`. Without a command it says what it can
/// do. The only class that touches the standard streams and the exit status.
public final class Settle {
    private Settle() {}

    /// Runs one command and ends the process.
    ///
    /// @param arguments as typed
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), new Console(out, err, Clock.systemDefaultZone()));
        out.flush();
        System.exit(status);
    }

    /// Runs one command.
    ///
    /// @param arguments as typed
    /// @param console where text goes
    /// @return the exit status: 0 with an answer, 2 for input that cannot be used
    public static int run(List<String> arguments, Console console) {
        CommandLine line = commandLine(console);
        return line.execute(arguments.toArray(String[]::new));
    }

    static String version() {
        return Optional.ofNullable(Settle.class.getPackage().getImplementationVersion())
                .orElse("0.1.0");
    }
}
