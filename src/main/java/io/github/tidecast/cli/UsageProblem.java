package io.github.tidecast.cli;

import io.github.tidecast.text.Text;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A wrong call in one sentence of the user's language.
 *
 * @param failure what picocli found
 */
record UsageProblem(ParameterException failure) {

    /** The sentence, with the way to the help. */
    Text text() {
        String help = failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return switch (failure) {
            case MissingParameterException missing -> Text.of("cli.usage.missing", missing.getMissing().stream()
                    .map(UsageProblem::name).collect(Collectors.joining(", ")), help);
            case UnmatchedArgumentException unmatched ->
                    Text.of("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()), help);
            case ParameterException wrong when wrong.getArgSpec() != null && wrong.getValue() != null ->
                    Text.of("cli.usage.value", wrong.getValue(), name(wrong.getArgSpec()), help);
            default -> Text.of("cli.usage.other", String.valueOf(failure.getMessage()).replaceAll("\\s+", " "), help);
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
