package org.settle.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.settle.cli.diary.InputException;
import picocli.CommandLine;

/// The command line: `settle analyze ...`, `settle protocol ...`. Without a command it says what it
/// can do. The only class that touches the standard streams and the exit status.
public final class Settle {
    private Settle() {}

    /// Runs one command and ends the process.
    ///
    /// @param arguments as typed
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), new Console(out, err));
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
        return line.execute(meant(arguments).toArray(String[]::new));
    }

    /// A file alone means "analyze" it; "help" means what no argument means.
    private static List<String> meant(List<String> typed) {
        if (typed.equals(List.of("help"))) {
            return List.of();
        }
        if (!typed.isEmpty() && typed.getFirst().endsWith(".csv")) {
            List<String> all = new ArrayList<>(List.of("analyze"));
            all.addAll(typed);
            return all;
        }
        return typed;
    }

    private static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new WelcomeCommand(console));
        line.addSubcommand(new AnalyzeCommand(console));
        line.addSubcommand(new ProtocolCommand(console));
        line.addSubcommand(new PlanCommand(console));
        line.addSubcommand(new SimulateCommand(console));
        line.addSubcommand(new MetaCommand(console));
        line.addSubcommand(new EvidenceCommand(console));
        // A name that begins with @ is a name, not a file with more arguments.
        line.setExpandAtFiles(false);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(
                (e, _) -> {
                    console.err().println(Misuse.of(e).getMessage());
                    return 2;
                });
        line.setExecutionExceptionHandler(
                (e, _, _) -> {
                    boolean ours = e instanceof InputException || e instanceof IOException;
                    console.err().println(ours ? e.getMessage() : unexpected(e));
                    return ours ? 2 : 1;
                });
        return line;
    }

    /// A fault of Settle itself: said as such, with what a maintainer needs to find it.
    private static String unexpected(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return "Settle met a fault of its own and stopped; your file was not changed. Please report: "
                + e
                + (trace.length > 0 ? " at " + trace[0] : "");
    }

    static String version() {
        return Optional.ofNullable(Settle.class.getPackage().getImplementationVersion())
                .orElse("0.1.0");
    }
}
