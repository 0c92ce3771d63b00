package org.settle.cli;

import java.util.List;
import org.settle.cli.diary.InputException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Options that were mistyped: one sentence, as for files.
final class Misuse {
    private Misuse() {}

    static InputException of(ParameterException e) {
        String command = e.getCommandLine().getCommandName();
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    InputException.of(
                            command,
                            "option.unknown",
                            first(unmatched.getUnmatched()),
                            command.equals("settle") ? "analyze" : command);
            case MissingParameterException missing ->
                    InputException.of(
                            command, "option.noValue", names(missing.getMissing()), command);
            case OverwrittenOptionException twice ->
                    InputException.of(
                            command, "option.twice", names(List.of(twice.getOverwritten())));
            case MutuallyExclusiveArgsException _ ->
                    InputException.of(command, "option.notBoth", List.of("--protocol", "--design"));
            default -> badValue(e, command);
        };
    }

    private static InputException badValue(ParameterException e, String command) {
        ArgSpec option = e.getArgSpec();
        String value = String.valueOf(e.getValue());
        if (option == null) {
            return InputException.because(command, String.valueOf(e.getMessage()));
        }
        String name = name(option);
        Class<?> type = option.typeInfo().getType();
        boolean whole =
                option.typeInfo().getAuxiliaryTypes()[0] == Integer.class
                        || option.typeInfo().getAuxiliaryTypes()[0] == Long.class
                        || type == int.class
                        || type == long.class;
        return whole
                ? InputException.of(name, "option.wholeNumber", value)
                : InputException.of(name, "option.badValue", value, command);
    }

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.getFirst();
    }

    private static List<String> names(List<ArgSpec> options) {
        return options.stream().map(Misuse::name).toList();
    }

    private static String name(ArgSpec option) {
        return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
    }
}
