package io.github.tidecast.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of the command line with the options that every command has. */
@Command(name = TidecastCommand.NAME, synopsisSubcommandLabel = "COMMAND")
@SuppressWarnings("UnusedVariable") // picocli sets the options, and reads their annotations
final class TidecastCommand {

    /** Name of the launcher. */
    static final String NAME = "tidecast-cli";
    /** Option for the language, read before all others because their descriptions are written in it. */
    static final String LANGUAGE = "--lang";

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "cli.option.help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.version")
    private boolean version;

    @Option(names = LANGUAGE, paramLabel = "en|zh", scope = ScopeType.INHERIT, descriptionKey = "cli.option.lang")
    private Locale language;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "cli.option.debug")
    private boolean debug;

    /** Whether stack traces are shown. */
    boolean debug() {
        return debug;
    }
}
