package io.github.tidecast.cli;

import io.github.tidecast.files.AtomicFile;
import io.github.tidecast.files.OutputCheck;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.dl4j.Dl4jModelFile;
import io.github.tidecast.project.Project;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.worker.NativesFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands the network of a run on to other programs, as a DL4J zip. */
@Command(name = "network", sortOptions = false)
final class NetworkCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "cli.network.project")
    private Path project;

    @Option(names = "--run", paramLabel = "N", descriptionKey = "cli.refresh.run")
    private Optional<Integer> run;

    @Option(names = "--out", required = true, paramLabel = "F.zip", descriptionKey = "cli.network.out")
    private Path out;

    NetworkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws SayableException {
        try {
            OutputCheck.check(List.of(out), List.of(project));
        } catch (SayableException unfit) {
            throw ExitException.usage(unfit.text());
        }
        Project opened = ProjectFile.read(project);
        List<NetworkWeights> networks = RefreshedForecast.run(opened, run, project).content().networks();
        if (networks.isEmpty()) {
            throw ExitException.rejected(Text.of("cli.network.none"));
        }
        try (NativesFolder natives = NativesFolder.ofThisProcess()) {
            natives.choose();
            AtomicFile.write(out, stream -> Dl4jModelFile.write(networks.getFirst(), stream));
        } catch (IOException e) {
            throw new SayableException(Text.of("cli.network.failed", out.toString(), String.valueOf(e.getMessage())), e);
        }
        console.out().println(console.say("cli.network.done", out.toString()));
        return ExitCode.DONE;
    }
}
